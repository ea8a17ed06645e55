import { ListChecks } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textKontrollista } from '../../text/kontrollista.ts';

/** Leads to everything that the checks have found, from every page. */
export const kontrollCommands: CommandMaker = ({ navigate }) => [
  {
    ...{ id: 'kontroller.visa', title: textKontrollista.open },
    ...{ keywords: textKontrollista.keywords, icon: ListChecks },
    ...({ group: 'ga_till', when: 'app' } as const),
    run: () => void navigate({ to: '/kontroller' }),
  },
];
