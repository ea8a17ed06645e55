import { ListChecks, Scale } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textBalanslista } from '../../text/balanslista.ts';
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
  {
    ...{ id: 'uppfoljning.balanslista', title: textBalanslista.title },
    ...({ group: 'ga_till', when: 'app', icon: Scale } as const),
    keywords: textBalanslista.keywords,
    run: () => void navigate({ to: '/balanslista' }),
  },
];
