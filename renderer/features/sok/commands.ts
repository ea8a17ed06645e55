import { Search } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textSok } from '../../text/sok.ts';

/** The search page from anywhere. */
export const sokCommands: CommandMaker = ({ navigate }) => [
  {
    id: 'sok.oppna',
    title: textSok.command,
    group: 'ga_till',
    keywords: textSok.keywords,
    key: 'F3',
    when: 'app',
    icon: Search,
    run: () => void navigate({ to: '/sok' }),
  },
];
