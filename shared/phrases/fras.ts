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
export type SlotKind = keyof SlotValues;

export type Fraskategori = 'fordelning' | 'allmant' | 'konsekvens' | 'skrivelse';

/**
 * One wording. `{slot}` is filled in; for a body `{slot:g}` gives the genitive and `{slot:bf}` the
 * short definite form. `val` holds the wordings of each choice slot, which may have slots too.
 */
export interface FrasVariant {
  id: string;
  mall: string;
  val?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A phrase of the library. Every phrase has a variant called `standard`. */
export interface Fras {
  kod: string;
  kategori: Fraskategori;
  slots: Readonly<Record<string, SlotKind>>;
  variants: readonly FrasVariant[];
}

export const STANDARDVARIANT = 'standard';
