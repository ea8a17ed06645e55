import { ScrollText } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';

/** Commands of the lists for the public that work on every page. */
export const utlamnandeCommands: CommandMaker = ({ navigate }) => [
  {
    id: 'utlamnande.lista',
    title: textUtlamnande.open,
    group: 'skapa',
    keywords: textUtlamnande.keywords,
    when: 'app',
    icon: ScrollText,
    run: () => void navigate({ to: '/utlamnande' }),
  },
];
