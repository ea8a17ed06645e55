import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useContractQuery } from '../api/queries.ts';
import { HelpSheet } from '../commands/help-sheet.tsx';
import { Palette } from '../commands/palette.tsx';
import { useCommandKeys, useCommands } from '../commands/use-commands.ts';
import { LockFollower } from '../features/kryptering/lock-follower.tsx';
import { OmDialog } from '../features/om/om-dialog.tsx';
import { MeDialog } from '../lists/me-dialog.tsx';
import { clockDay, TodayContext } from '../lib/today.tsx';
import { rememberFocus } from '../ui/focus-memory.ts';
import { ToastRegion } from '../ui/toast-region.tsx';
import { appCommands } from './app-commands.ts';
import { paletteSources } from './palette-sources.ts';
import { RouteAnnouncer } from './route-announcer.tsx';
import { TaskPanel } from './task-panel.tsx';
import { shellState } from './shell-state.ts';

/** Around every page, with or without the sidebar. */
export function RootFrame() {
  const router = useRouter();
  const navigate = useNavigate();
  const shown = useSyncExternalStore(shellState.subscribe, shellState.shown);
  const today = useContractQuery('app.getInfo', {}).data?.today ?? clockDay();
  const commands = useMemo(
    () => appCommands({ navigate, goBack: () => router.history.back() }),
    [navigate, router],
  );
  const sources = useMemo(() => paletteSources(navigate), [navigate]);
  useCommands(commands);
  useCommandKeys();
  useEffect(rememberFocus, []);
  return (
    <TodayContext value={today}>
      <Outlet />
      <LockFollower />
      <RouteAnnouncer />
      <TaskPanel />
      <ToastRegion />
      <Palette isOpen={shown === 'palette'} onClose={shellState.close} sources={sources} />
      <HelpSheet isOpen={shown === 'help'} onClose={shellState.close} />
      <OmDialog isOpen={shown === 'about'} onClose={shellState.close} />
      {shown === 'me' && <MeDialog onChosen={shellState.close} onClose={shellState.close} />}
    </TodayContext>
  );
}
