import { ListChecks } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';

/** The way to what is followed from every page. */
export const uppfoljningCommands: CommandMaker = ({ navigate }) => [
  {
    id: 'uppfoljning.visa',
    title: textUppfoljning.title,
    keywords: textUppfoljning.keywords,
    group: 'ga_till',
    when: 'app',
    icon: ListChecks,
    run: () => void navigate({ to: '/uppfoljning' }),
  },
];
