import type { Dag } from '../../../shared/domain/datum.ts';
import type { PersonId } from '../../../shared/domain/id.ts';
import type { Klockslag } from '../../../shared/domain/klockslag.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { Paragraf, ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import type { Moteskrets, Rumsparagraf } from '../../../shared/rules/rum.ts';
import type { Skede } from '../../../shared/rules/rum-narvaro.ts';
import type { NyttId } from '../../../shared/rules/rum-yrkande.ts';
import type { Namn } from './namn.ts';
import type { Rumsdata, Skrivning } from './skrivning.ts';

/** All that a command is worked out from. */
export interface Flodeslage {
  readonly krets: Moteskrets;
  readonly mote: Sammantradesgang;
  readonly organ: Organ;
  readonly stil: Protokollsstil;
  readonly data: Rumsdata;
  /** The § in hand; null before the first. */
  readonly paragraf: Paragraf | null;
  readonly namn: Namn;
  /** The days of the body's meetings to come, soonest first. */
  readonly kommande: readonly Dag[];
  /** Everybody in the register, for those who were not elected. */
  readonly alla: readonly PersonId[];
  readonly harNummer: boolean;
  readonly nyttId: NyttId;
  readonly klockan: Klockslag;
}

/** Something to choose: with its reason where it can't be chosen. */
export interface Alternativ {
  readonly id: string;
  readonly text: string;
  readonly detalj?: string | undefined;
  readonly hinder?: string | undefined;
}

interface Val {
  readonly slag: 'val';
  readonly rubrik: string;
  readonly alternativ: readonly Alternativ[];
  /** Any number of them, but one at least. */
  readonly flera: boolean;
}

interface Textfraga {
  readonly slag: 'text';
  readonly rubrik: string;
  readonly hjalp: string;
  readonly start: string;
  readonly flerradig: boolean;
  readonly valfri: boolean;
}

export type Fraga = Val | Textfraga;

/** All is answered: what is to be stored, and what is said of it. */
export interface Klar {
  readonly slag: 'klar';
  readonly skrivningar: readonly Skrivning[];
  readonly sagt: string;
}

/** Ids chosen, or one text. */
export type Svar = readonly string[];

/** A command: from what has been answered so far to the next question, or to the end. */
export type Flode = (lage: Flodeslage, svar: readonly Svar[]) => Fraga | Klar;

/** Reads the answers one after another. */
export function svarslasare(svar: readonly Svar[]): () => Svar | null {
  let next = 0;
  return () => svar[next++] ?? null;
}

export function val(rubrik: string, alternativ: readonly Alternativ[], flera = false): Val {
  return { slag: 'val', rubrik, alternativ, flera };
}

export function textfraga(
  rubrik: string,
  known: Partial<Omit<Textfraga, 'slag' | 'rubrik'>> = {},
): Textfraga {
  return {
    ...{ slag: 'text', rubrik, hjalp: '', start: '', flerradig: false, valfri: false },
    ...known,
  };
}

export function klar(sagt: string, ...skrivningar: Skrivning[]): Klar {
  return { slag: 'klar', skrivningar, sagt };
}

/** The § in hand with who is there; throws where there is none, which `kommandohinder` prevents. */
export function iParagraf({ paragraf, data, krets }: Flodeslage): Rumsparagraf {
  if (paragraf === null) throw new Error('no item has been opened');
  return { paragraf, narvaro: data.narvaro, krets };
}

/** The § in hand with other content. */
export function andrad(lage: Flodeslage, sagt: string, data: ParagrafData): Klar {
  const { paragraf } = iParagraf(lage);
  return klar(sagt, { typ: 'paragraf', id: paragraf.id, data });
}

/** The number at which presence changes, and whether anything was dealt with before it. */
export function skedet({ paragraf, data }: Pick<Flodeslage, 'paragraf' | 'data'>): Skede {
  const first = data.paragrafer[0]?.nr;
  if (paragraf === null) return { nr: 1, isForst: true };
  return { nr: paragraf.nr, isForst: paragraf.nr === first };
}
