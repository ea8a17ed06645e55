import { Link } from '@tanstack/react-router';
import { Search, Settings, UserRound } from 'lucide-react';
import { useContractQuery } from '../api/queries.ts';
import { commandIds } from '../commands/command-ids.ts';
import { useShortcut } from '../commands/use-commands.ts';
import { InkorgCount } from '../features/inkorg/late-notice.tsx';
import { SavedViews } from '../lists/saved-views.tsx';
import { textShell } from '../text/sv.ts';
import { Badge } from '../ui/badge.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { navigation } from './navigation.ts';
import type { NavigationEntry } from './navigation.ts';
import { shellState } from './shell-state.ts';
import './sidebar.css';

/** The register that is open, and whose it is. */
function Brand() {
  const register = useContractQuery('app.getInfo', {}).data?.register;
  return (
    <div className="brand">
      <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        <rect className="brand-tile" width="26" height="26" rx="6" />
        <text className="brand-mark" x="13" y="18.6" textAnchor="middle">
          §
        </text>
      </svg>
      <div className="brand-words">
        <b>{register?.organNamn ?? textShell.noRegister}</b>
        <span className="brand-place">{register?.kommun}</span>
        {register?.exempel && <Badge tone="info">{textShell.example}</Badge>}
      </div>
    </div>
  );
}

function NavigationLink({ to, title, icon: Icon }: NavigationEntry) {
  return (
    <Link to={to} className="nav-link" title={title} activeOptions={{ exact: to === '/' }}>
      <Icon size={17} aria-hidden="true" />
      <span className="nav-label">{title}</span>
      {to === '/inkorg' && <InkorgCount />}
    </Link>
  );
}

function PaletteButton() {
  const shortcut = useShortcut(commandIds.palette);
  return (
    <button
      type="button"
      className="palette-button"
      title={textShell.palette}
      onClick={() => shellState.open('palette')}
    >
      <Search size={15} aria-hidden="true" />
      <span className="nav-label">{textShell.palette}</span>
      {shortcut !== undefined && <KeyHint shortcut={shortcut} />}
    </button>
  );
}

/** Who is working, as the log tells it, and the way to say that it is somebody else. */
function MeButton() {
  const me = useContractQuery('anvandare.get', {}).data;
  if (!me) return null;
  const name = me.namn ?? me.anvandare;
  return (
    <button
      type="button"
      className="nav-link me-button"
      title={textShell.worksAs(name)}
      onClick={() => shellState.open('me')}
    >
      <UserRound size={17} aria-hidden="true" />
      <span className="nav-label">{textShell.worksAs(name)}</span>
    </button>
  );
}

/** The way to every part of the program; without a register there are no parts yet. */
export function Sidebar() {
  const { register = null } = useContractQuery('app.getInfo', {}).data ?? {};
  return (
    <nav className="sidebar" aria-label={textShell.mainNavigation} data-pane="navigation">
      <Brand />
      <PaletteButton />
      <ul>
        {register !== null &&
          navigation.map((entry) => (
            <li key={entry.to}>
              <NavigationLink {...entry} />
            </li>
          ))}
      </ul>
      {register !== null && <SavedViews />}
      <span className="spacer" />
      {register !== null && <MeButton />}
      <NavigationLink to="/installningar" title={textShell.settings} icon={Settings} />
    </nav>
  );
}
