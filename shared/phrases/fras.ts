import type { Dag, Manad } from '../domain/datum.ts';
import type { OrganData } from '../domain/organ.ts';
import type { Kronor, Visningsenhet } from '../domain/pengar.ts';

/** What a phrase needs to know of a body. */
export type OrganOrd = Pick<OrganData, 'namn' | 'genitiv' | 'bestamdForm'>;

/** An amount and the unit it is to be shown in. */
export interface Belopp {
  kronor: Kronor;
  enhet: Visningsenhet;
}

/** The kinds of slot and what fills each. `val` chooses among a variant's own wordings. */
export interface SlotValues {
  organ: OrganOrd;
  belopp: Belopp;
  dag: Dag;
  manad: Manad;
  text: string;
  val: string;
}
/** Stands in a slot that isn't filled yet, for the one who is to fill it. */
export interface Saknad {
  readonly saknas: string;
}
export type SlotKind = keyof SlotValues;

export type Fraskategori =
  | 'fordelning'
  | 'allmant'
  | 'konsekvens'
  | 'skrivelse'
  | 'remiss'
  | 'motion'
  | 'uppdrag'
  | 'hantering'
  | 'yrkande'
  | 'beslutsordning'
  | 'avvikande'
  | 'protokoll';

/**
 * One wording. `{slot}` is filled in; for a body `{slot:g}` gives the genitive, `{slot:bf}` the
 * short definite form and `{slot:bfg}` the genitive of that; for a text `{slot:g}` gives its genitive. `val` holds the wordings of each
 * choice slot, which may have slots too.
 */
export interface FrasVariant {
  id: string;
  mall: string;
  val?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * A phrase of the library. Every phrase has a variant called `standard`; one called `att` is what
 * follows the word "att" where the body decides in att-satser.
 */
export interface Fras {
  kod: string;
  kategori: Fraskategori;
  /** Where it is written: as a point of a decision, in running text, or in minutes. */
  plats?: 'punkt' | 'text' | 'protokoll';
  slots: Readonly<Record<string, SlotKind>>;
  variants: readonly FrasVariant[];
  /** Whether such a decision can as a rule be appealed (KL 13 kap. 2 §); absent when it is none. */
  overklagbar?: boolean;
  /** The law it rests on. */
  lagrum?: string;
}

export const STANDARDVARIANT = 'standard';
export const ATTVARIANT = 'att';
