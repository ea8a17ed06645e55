import type { TypesetFailure } from './errors.ts';
import type { ListaData } from './models/lista-data.ts';
import type {
  AnslagData,
  KallelseData,
  ProtokollData,
  ParagrafsidaData,
  ParagrafutdragData,
  RattelseData,
  StampelData,
} from './models/mote-data.ts';
import type { SandlistaData } from './models/sandlista-data.ts';
import type { TjansteskrivelseData } from './models/tjansteskrivelse-data.ts';
import type { EtiketterData, KuvertData, MissivData } from './models/utskick-data.ts';

interface Titled {
  /** Day of the document, `YYYY-MM-DD`; the clock is never asked. */
  readonly date: string;
  /** The document's title in its metadata. */
  readonly title: string;
  /** A character that no face draws stops the document, or stands as a box. Stops when absent. */
  readonly unknownGlyphs?: 'box';
  /** Pictures by the names that the data gives them. */
  readonly pictures?: Pictures;
}

/** Bytes of SVG and PNG files by file name; a name stands for the same bytes in every request. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

export type TypesetRequest = Titled &
  (
    | { readonly template: 'tjansteskrivelse'; readonly data: TjansteskrivelseData }
    | { readonly template: 'sandlista'; readonly data: SandlistaData }
    | { readonly template: 'lista'; readonly data: ListaData }
    | { readonly template: 'protokoll'; readonly data: ProtokollData }
    | { readonly template: 'paragrafutdrag'; readonly data: ParagrafutdragData }
    | { readonly template: 'paragrafsida'; readonly data: ParagrafsidaData }
    | { readonly template: 'kallelse'; readonly data: KallelseData }
    | { readonly template: 'anslag'; readonly data: AnslagData }
    | { readonly template: 'rattelse'; readonly data: RattelseData }
    | { readonly template: 'stampel'; readonly data: StampelData }
    | { readonly template: 'missiv'; readonly data: MissivData }
    | { readonly template: 'etiketter'; readonly data: EtiketterData }
    | { readonly template: 'kuvert'; readonly data: KuvertData }
  );

/** What is wanted of the compiled document. */
export interface Wanted {
  readonly pdf: boolean;
  readonly pages: 'svg' | 'none';
}

/** Where a section begins: its page from 1, and how far down it as a share of its height. */
export interface Place {
  readonly id: string;
  readonly page: number;
  readonly y: number;
}

export interface TypesetDocument {
  readonly ok: true;
  /** One standalone SVG a page; empty when none were asked for. */
  readonly pages: readonly string[];
  /** Where the sections of a paper begin; empty when no pages were asked for. */
  readonly places: readonly Place[];
  /** PDF/A-2a and PDF/UA-1; absent when not asked for. */
  readonly pdf?: Uint8Array;
}

export type TypesetOutcome =
  | TypesetDocument
  | { readonly ok: false; readonly error: TypesetFailure };

/** Folders the worker reads once, at its start. */
export interface WorkerData {
  readonly templateFolder: string;
  readonly fontFolder: string;
}

export interface WorkerOrder {
  readonly request: TypesetRequest;
  readonly wanted: Wanted;
}
