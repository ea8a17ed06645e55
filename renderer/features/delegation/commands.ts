import { Stamp } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textDelegation } from '../../text/delegation.ts';

/** The way to the decisions on delegation from every page. */
export const delegationCommands: CommandMaker = ({ navigate }) => [
  {
    id: 'delegation.visa',
    title: textDelegation.openCommand,
    group: 'ga_till',
    when: 'app',
    icon: Stamp,
    run: () => void navigate({ to: '/delegation' }),
  },
];
