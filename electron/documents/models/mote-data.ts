import type { Block } from '../../../shared/document/block.ts';
import type { Listtabell } from './lista-data.ts';
import type { Uppgift, Utseende } from './tjansteskrivelse-data.ts';

/** What the head of every document of a meeting shows. */
export interface MotesidaData {
  readonly organisation: string;
  readonly dokumenttyp: string;
  readonly huvud: 'rad';
  readonly uppgifter: readonly Uppgift[];
  readonly handlaggare: readonly string[];
  /** The body, under the name of the authority. */
  readonly enhet: string;
  readonly utseende: Utseende;
  readonly rubrik: string;
  readonly underrubrik: string;
  /** Repeated at the top of every page but the first. */
  readonly lopande: string;
}

/** A line to sign on, and what is printed under it. */
export interface Underskriftsrad {
  readonly namn: string;
  readonly titel: string;
}

/** Text of the authority's own under a heading, which may be empty. */
export interface Textdel {
  readonly rubrik: string;
  readonly block: readonly Block[];
}

export interface Styckesdata {
  readonly text: string;
  readonly andrad: boolean;
}

/** A vote: who voted how, none where it was closed, and the sums. */
export interface Rostlistedata {
  readonly fraga: string;
  readonly roster: readonly {
    readonly namn: string;
    readonly parti: string;
    readonly varde: string;
  }[];
  readonly summor: { readonly ja: number; readonly nej: number; readonly avstar: number };
}

export type Paragrafdel =
  | ({ readonly typ: 'stycke' } & Styckesdata)
  | {
      readonly typ: 'numrerad';
      readonly punkter: readonly ({ readonly nr: number } & Styckesdata)[];
    }
  | { readonly typ: 'punktlista'; readonly punkter: readonly Styckesdata[] }
  | ({ readonly typ: 'rostlista' } & Rostlistedata);

export interface ParagrafData {
  readonly nr: number;
  readonly rubrik: readonly string[];
  readonly uppgifter: readonly string[];
  readonly block: readonly { readonly rubrik: string; readonly delar: readonly Paragrafdel[] }[];
}

/** What `protokoll.typ` prints. */
export interface ProtokollData extends MotesidaData {
  /** When and where the body met. */
  readonly sammantrade: readonly Uppgift[];
  readonly narvaro: readonly { readonly rubrik: string; readonly tabell: Listtabell }[];
  readonly justering: readonly Uppgift[];
  readonly underskrifter: readonly Underskriftsrad[];
  /** Empty where there is no notice. */
  readonly anslag: readonly Uppgift[];
  readonly anslagUnderskrift: Underskriftsrad;
  /** Said to the approvers on the first pages; empty for nothing. */
  readonly anmarkning: string;
  /** Boxes for initials at the foot of each page. */
  readonly signaturer: number;
  readonly nySida: boolean;
  readonly paragrafer: readonly ParagrafData[];
  readonly roster: readonly {
    readonly rubrik: string;
    readonly listor: readonly Rostlistedata[];
  }[];
}

/** What `paragrafutdrag.typ` prints. */
export interface ParagrafutdragData extends MotesidaData {
  readonly paragrafer: readonly ParagrafData[];
  readonly nySida: boolean;
  /** Room for the initials of whoever certifies, where there is more than a § or two. */
  readonly signaturer: number;
  /** Said before the certificate. */
  readonly bestyrkande: string;
  /** A line to write on, or what stands on it. */
  readonly bestyrkanderader: readonly { readonly ledtext: string; readonly ifyllt: string }[];
}

/** What `paragrafsida.typ` prints. */
export interface ParagrafsidaData {
  /** At the top of every page. */
  readonly lopande: string;
  readonly paragraf: ParagrafData;
}

export interface KallelsepunktData {
  readonly nr: string;
  readonly rubrik: string;
  /** Number of the case and the like. */
  readonly upplysning: string;
  /** What sets it apart from the others: that it came late, or is taken off. */
  readonly marke: string;
  readonly foredragande: string;
  readonly handlingar: readonly { readonly rubrik: string; readonly bilaga: number | null }[];
}

/** What `kallelse.typ` prints. */
export interface KallelseData extends MotesidaData {
  readonly sammantrade: readonly Uppgift[];
  readonly stycken: readonly Textdel[];
  readonly grupper: readonly {
    readonly rubrik: string;
    readonly punkter: readonly KallelsepunktData[];
  }[];
  /** How many pages each appended paper has. */
  readonly bilagesidor: readonly number[];
}

/** What `anslag.typ` prints: facts, and text under them. */
export interface AnslagData extends MotesidaData {
  readonly inledning: readonly string[];
  readonly fakta: readonly Uppgift[];
  readonly underskrift: Underskriftsrad | null;
  readonly delar: readonly Textdel[];
}

/** What `rattelse.typ` prints. */
export interface RattelseData extends MotesidaData {
  readonly inledning: string;
  readonly fakta: readonly Uppgift[];
  readonly rattelser: readonly {
    readonly rubrik: string;
    readonly ursprunglig: string;
    readonly rattad: string;
    readonly skal: string;
  }[];
  readonly underskrift: Underskriftsrad;
}

/** What `stampel.typ` prints: strips of a size in millimetres, one a page. */
export interface StampelData {
  readonly bredd: number;
  readonly hojd: number;
  readonly sidor: readonly string[];
}
