import type { FotnotId } from '../domain/id.ts';
import type { Beloppskalla, Vardekalla } from './rich-text.ts';

/** A run of text, a line break, or a footnote whose mark stands where the piece stands. */
export type Inline =
  | {
      readonly typ: 'text';
      readonly text: string;
      readonly fet?: boolean;
      readonly kursiv?: boolean;
      /** The address that the text leads to in a file; printed only as the text. */
      readonly lank?: string;
    }
  | { readonly typ: 'radbrytning' }
  | { readonly typ: 'fotnot'; readonly text: string };

/** The blocks of one point of a list; the first is a paragraph. */
export type Listpunkt = readonly Block[];

/** One row of a table: the blocks of each cell. */
export interface Tabellrad {
  readonly rubrik: boolean;
  readonly celler: readonly (readonly Block[])[];
}

export type Block =
  | { readonly typ: 'stycke'; readonly inline: readonly Inline[] }
  | { readonly typ: 'underrubrik'; readonly text: string }
  | { readonly typ: 'punktlista'; readonly punkter: readonly Listpunkt[] }
  | { readonly typ: 'numrerad'; readonly punkter: readonly Listpunkt[] }
  | { readonly typ: 'citat'; readonly block: readonly Block[] }
  | { readonly typ: 'tabell'; readonly rader: readonly Tabellrad[] };

/** Turns the references of a text into what a reader sees. */
export interface References {
  belopp(kalla: Beloppskalla, ref: string | null): string;
  varde(kalla: Vardekalla, ref: string | null, form: string | null): string;
  fotnot(fotnotId: FotnotId): string;
}
