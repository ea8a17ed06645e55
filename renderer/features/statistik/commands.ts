import { ChartColumn } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textStatistik } from '../../text/statistik.ts';

/** Leads to the figures from every page. */
export const statistikCommands: CommandMaker = ({ navigate }) => [
  {
    ...{ id: 'statistik.visa', title: textStatistik.title, keywords: textStatistik.keywords },
    ...({ group: 'ga_till', when: 'app', icon: ChartColumn } as const),
    run: () => void navigate({ to: '/statistik' }),
  },
];
