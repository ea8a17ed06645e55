import type { Bild } from './bild.ts';

export interface Listkolumn {
  readonly rubrik: string;
  /** Width in millimetres; null shares what the others leave. */
  readonly mm: number | null;
  /** Numbers stand to the right. */
  readonly hoger: boolean;
}

export interface Listtabell {
  readonly kolumner: readonly Listkolumn[];
  /** Cells of each row, one for every column. */
  readonly rader: readonly (readonly string[])[];
}

export interface Listdel {
  /** 2 is a section, 3 one inside the section before it; levels may not be skipped. */
  readonly niva: 2 | 3;
  readonly rubrik: string;
  /** Set small between the heading and the table. */
  readonly text: string;
  readonly tabell: Listtabell | null;
  /** To be read off the paper letter by letter: text and table are set large. */
  readonly stor?: boolean;
  /** Drawn before the table, which tells the same. */
  readonly bild?: Bild;
}

/** What `lista.typ` prints: any list or card made of headings and tables. */
export interface ListaData {
  readonly organisation: string;
  /** The word at the top right. */
  readonly dokumenttyp: string;
  /** Facts under the letterhead, side by side. */
  readonly uppgifter: readonly { readonly namn: string; readonly varde: string }[];
  readonly rubrik: string;
  readonly inledning: string;
  /** Repeated at the top of every page but the first. */
  readonly lopande: string;
  /** The page lies down, for many columns. */
  readonly liggande: boolean;
  readonly delar: readonly Listdel[];
}
