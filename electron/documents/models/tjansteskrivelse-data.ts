import type { Block, Inline } from '../../../shared/document/block.ts';
import type { Bild } from './bild.ts';
import type { Listtabell } from './lista-data.ts';

/** How the organ of the case writes its proposals. */
export type Beslutsstil = 'numrerade_meningar' | 'att_satser' | 'en_mening';

export interface BeslutsforslagSektion {
  readonly typ: 'beslutsforslag';
  readonly rubrik: string;
  readonly stil: Beslutsstil;
  /** Set before att-satser, such as "Nämnden beslutar"; the other styles do without. */
  readonly inledning?: string;
  /** For `att_satser` without the word "att": the template sets it. */
  readonly punkter: readonly TryckPunkt[];
}

export interface TryckPunkt {
  readonly inline: readonly Inline[];
  /** Printed as a), b), c). */
  readonly delpunkter: readonly (readonly Inline[])[];
}

export interface BeslutsnivaSektion {
  readonly typ: 'beslutsniva';
  readonly rubrik: string;
  readonly organ: string;
}

/** Any section of running text: summary, background, assessment, consequences. */
export interface FriSektion {
  readonly typ: 'fri';
  readonly rubrik: string;
  /** 1 (when absent) is a section of the document, 2 one inside the section before it. */
  readonly niva?: 1 | 2;
  readonly block: readonly Block[];
}

export interface Handlingsrad {
  readonly nr: number;
  readonly handling: string;
  readonly bilaggs: boolean;
}

export interface HandlingarSektion {
  readonly typ: 'handlingar';
  readonly rubrik: string;
  readonly rader: readonly Handlingsrad[];
}

export interface SandlistaSektion {
  readonly typ: 'sandlista';
  readonly rubrik: string;
  readonly mottagare: readonly string[];
}

/** People side by side with room to sign; has no heading. */
export interface UnderskrifterSektion {
  readonly typ: 'underskrifter';
  readonly personer: readonly { readonly namn: string; readonly titel: string }[];
}

/** What an extract is certified with: lines to write on, with what already stands on them. */
export interface BestyrkandeSektion {
  readonly typ: 'bestyrkande';
  readonly rubrik: string;
  readonly rader: readonly { readonly ledtext: string; readonly ifyllt: string }[];
}

/** The allocation on a page of its own at the end: a picture, and a table that tells the same. */
export interface FordelningSektion {
  readonly typ: 'fordelning';
  readonly rubrik: string;
  readonly bild: Bild;
  readonly tabell: Listtabell;
  /** What earlier rounds granted out of the same frame; null in the first. */
  readonly tidigare: Listtabell | null;
}

export type Sektion =
  | BeslutsforslagSektion
  | BeslutsnivaSektion
  | FriSektion
  | HandlingarSektion
  | SandlistaSektion
  | UnderskrifterSektion
  | BestyrkandeSektion
  | FordelningSektion;

/** A section and the id of the one in the form that it comes from, by which it is found again. */
export type PlaceradSektion = Sektion & { readonly id?: string };

/** How its template dresses a paper. */
export interface Utseende {
  readonly typsnitt: 'antikva' | 'linjar';
  /** How many signatures stand side by side. */
  readonly underskriftskolumner: 1 | 2;
  /** A picture of the request's, by its name there. */
  readonly logotyp: { readonly fil: string; readonly alternativtext: string } | null;
  /** Lines under the name at the head of page 1. */
  readonly sidhuvud: readonly string[];
  /** Lines at the foot of every page. */
  readonly sidfot: readonly string[];
}

/** A fact in the head of the paper, such as its date; left out when it has no value. */
export interface Uppgift {
  readonly namn: string;
  readonly varde: string;
}

/** What `tjansteskrivelse.typ` prints; sections come in this order, empty ones are left out. */
export interface TjansteskrivelseData {
  readonly organisation: string;
  /** The word at the top right, such as "Tjänsteskrivelse" or "Tjänsteutlåtande". */
  readonly dokumenttyp: string;
  /** Facts in a row under the name, or at the right with the handläggare below. */
  readonly huvud: 'rad' | 'tjansteutlatande';
  readonly uppgifter: readonly Uppgift[];
  /** Lines of their own in the head of a tjänsteutlåtande; elsewhere they are one of the facts. */
  readonly handlaggare: readonly string[];
  /** The unit that has prepared the case. */
  readonly enhet: string;
  /** Repeated at the head of every later page. */
  readonly diarienummer: string;
  readonly adressat: string;
  readonly rubrik: string;
  readonly underrubrik: string;
  readonly sektioner: readonly PlaceradSektion[];
  readonly utseende: Utseende;
}
