import { ScrollText } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textLoggkontroll } from '../../text/grunddata.ts';

/** The way to the log of the register from every page. */
export const loggCommands: CommandMaker = ({ navigate }) => [
  {
    id: 'logg.oppna',
    title: textLoggkontroll.open,
    group: 'ga_till',
    keywords: textLoggkontroll.keywords,
    when: 'app',
    icon: ScrollText,
    run: () => void navigate({ to: '/grunddata', search: { flik: 'logg' } }),
  },
];
