import type { LinkProps } from '@tanstack/react-router';
import { Inbox, LayoutGrid, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { textGrunddata } from '../text/grunddata.ts';
import { textShell } from '../text/sv.ts';

export interface NavigationEntry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly title: string;
  readonly icon: LucideIcon;
}

/** The sidebar from the top; the place in the list is the digit of Alt+1, Alt+2 … */
export const navigation: readonly NavigationEntry[] = [
  { to: '/', title: textShell.overview, icon: LayoutGrid },
  { to: '/arenden', title: textShell.cases, icon: Inbox },
  { to: '/grunddata', title: textGrunddata.title, icon: Users },
];
