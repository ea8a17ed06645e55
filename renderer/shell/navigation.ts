import type { LinkProps } from '@tanstack/react-router';
import {
  BookUser,
  CalendarDays,
  FileText,
  FolderOpen,
  Inbox,
  LayoutGrid,
  Search,
  Send,
  Settings2,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { textGrunddata } from '../text/diarium.ts';
import { textInkorg } from '../text/inkorg.ts';
import { textKontakter } from '../text/kontakter.ts';
import { textHandlingslista } from '../text/listor.ts';
import { textRemisser } from '../text/remisser.ts';
import { textSammantraden } from '../text/sammantraden.ts';
import { textSok } from '../text/sok.ts';
import { textShell } from '../text/sv.ts';

export interface NavigationEntry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly title: string;
  readonly icon: LucideIcon;
}

/** The sidebar from the top; the place in the list is the digit of Alt+1, Alt+2 … */
export const navigation: readonly NavigationEntry[] = [
  { to: '/', title: textShell.overview, icon: LayoutGrid },
  { to: '/arenden', title: textShell.cases, icon: FolderOpen },
  { to: '/inkorg', title: textInkorg.title, icon: Inbox },
  { to: '/remisser', title: textRemisser.title, icon: Send },
  { to: '/sammantraden', title: textSammantraden.title, icon: CalendarDays },
  { to: '/handlingar', title: textHandlingslista.title, icon: FileText },
  { to: '/sok', title: textSok.title, icon: Search },
  { to: '/kontakter', title: textKontakter.title, icon: BookUser },
  { to: '/grunddata', title: textGrunddata.title, icon: Settings2 },
];
