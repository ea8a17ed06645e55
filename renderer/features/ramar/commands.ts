import { ChartNoAxesColumn } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textRamar } from '../../text/ramar.ts';

/** The way to the frames from every page. */
export const ramarCommands: CommandMaker = ({ navigate }) => [
  {
    id: 'ramar.visa',
    title: textRamar.openCommand,
    group: 'ga_till',
    when: 'app',
    icon: ChartNoAxesColumn,
    run: () => void navigate({ to: '/ramar' }),
  },
];
