import {
  CircleHelp,
  Contrast,
  Info,
  Monitor,
  Moon,
  PanelLeft,
  PanelRight,
  Search,
  Settings,
  Sun,
  Undo2,
  UserRound,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { commandIds } from '../commands/command-ids.ts';
import type { CommandContext, CommandMaker } from '../commands/command-maker.ts';
import type { Command } from '../commands/command.ts';
import { arendeCommands } from '../features/arenden/commands.ts';
import { delegationCommands } from '../features/delegation/commands.ts';
import { kontrollCommands } from '../features/kontroller/commands.ts';
import { krypteringCommands } from '../features/kryptering/commands.ts';
import { loggCommands } from '../features/logg/commands.ts';
import { ramarCommands } from '../features/ramar/commands.ts';
import { backupCommands } from '../features/sakerhetskopior/commands.ts';
import { sokCommands } from '../features/sok/commands.ts';
import { statistikCommands } from '../features/statistik/commands.ts';
import { uppfoljningCommands } from '../features/uppfoljning/commands.ts';
import { utlamnandeCommands } from '../features/utlamnande/commands.ts';
import { changePreferences } from '../lib/preferences.ts';
import type { Preferences } from '../lib/preferences.ts';
import { textOm } from '../text/om.ts';
import { textCommands, textShell } from '../text/sv.ts';
import { navigation } from './navigation.ts';
import { focusPane } from './panes.ts';
import { shellState } from './shell-state.ts';

/** One line for each feature that has such commands. */
const featureCommands: readonly CommandMaker[] = [
  arendeCommands,
  sokCommands,
  utlamnandeCommands,
  statistikCommands,
  loggCommands,
  kontrollCommands,
  delegationCommands,
  uppfoljningCommands,
  ramarCommands,
  backupCommands,
  krypteringCommands,
];

const app = { group: 'fonstret', when: 'app' } as const;

function windowCommands(): Command[] {
  return [
    {
      ...app,
      id: commandIds.palette,
      title: textCommands.openPalette,
      key: 'Ctrl+K',
      icon: Search,
      run: () => shellState.open('palette'),
    },
    {
      ...app,
      id: commandIds.help,
      title: textCommands.openHelp,
      key: 'F1',
      icon: CircleHelp,
      run: () => shellState.open('help'),
    },
    {
      ...app,
      id: 'app.om',
      title: textOm.open,
      keywords: textOm.keywords,
      icon: Info,
      run: () => shellState.open('about'),
    },
    {
      ...app,
      id: 'app.vem',
      title: textCommands.changeMe,
      keywords: textCommands.changeMeKeywords,
      icon: UserRound,
      run: () => shellState.open('me'),
    },
  ];
}

function paneCommands(): Command[] {
  return [
    {
      ...app,
      id: 'app.nastaDel',
      title: textCommands.nextPane,
      key: 'F6',
      icon: PanelRight,
      run: () => focusPane(1),
    },
    {
      ...app,
      id: 'app.foregaendeDel',
      title: textCommands.previousPane,
      key: 'Shift+F6',
      icon: PanelLeft,
      run: () => focusPane(-1),
    },
  ];
}
const THEMES: readonly [Preferences['theme'], string, LucideIcon][] = [
  ['light', textCommands.lightTheme, Sun],
  ['dark', textCommands.darkTheme, Moon],
  ['contrast', textCommands.contrastTheme, Contrast],
  ['system', textCommands.systemTheme, Monitor],
];

function themeCommands(): Command[] {
  return THEMES.map(([theme, title, icon]) => ({
    id: `utseende.tema.${theme}`,
    title,
    group: 'installningar',
    keywords: textCommands.themeKeywords,
    when: 'app',
    icon,
    run: () => changePreferences({ theme }),
  }));
}

function navigationCommands({ navigate, goBack }: CommandContext): Command[] {
  return [
    ...navigation.map(({ to, title, icon }, index): Command => ({
      id: `ga_till.${to}`,
      title,
      group: 'ga_till',
      key: `Alt+${index + 1}`,
      when: 'app',
      icon,
      run: () => void navigate({ to }),
    })),
    {
      id: 'ga_till./installningar',
      title: textShell.settings,
      group: 'ga_till',
      key: 'Ctrl+,',
      when: 'app',
      icon: Settings,
      run: () => void navigate({ to: '/installningar' }),
    },
    {
      id: 'app.tillbaka',
      group: 'ga_till',
      when: 'app',
      title: textCommands.back,
      key: 'Alt+ArrowLeft',
      icon: Undo2,
      run: goBack,
    },
  ];
}

/** Every command that works on every page. */
export function appCommands(context: CommandContext): readonly Command[] {
  return [
    ...featureCommands.flatMap((make) => make(context)),
    ...navigationCommands(context),
    ...windowCommands(),
    ...paneCommands(),
    ...themeCommands(),
  ];
}
