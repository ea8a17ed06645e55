import type { Block, Inline } from '../../../shared/document/block.ts';

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

export type Sektion =
  | BeslutsforslagSektion
  | BeslutsnivaSektion
  | FriSektion
  | HandlingarSektion
  | SandlistaSektion
  | UnderskrifterSektion;

/** What `tjansteskrivelse.typ` prints; sections come in this order, empty ones are left out. */
export interface TjansteskrivelseData {
  readonly organisation: string;
  /** The word at the top right, such as "Tjänsteskrivelse" or "Tjänsteutlåtande". */
  readonly dokumenttyp: string;
  readonly handlaggare: readonly string[];
  readonly diarienummer: string;
  readonly datum: string;
  readonly adressat: string;
  readonly rubrik: string;
  readonly sektioner: readonly Sektion[];
}
