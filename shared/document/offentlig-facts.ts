import type { DiariumId } from '../domain/id.ts';
import type {
  OffentligHandling,
  OffentligtArendeMedHandlingar,
  Utlamnandeurval,
} from '../domain/utlamnande.ts';

/** A diarium as the public is told of it. */
export interface Diarieuppgift {
  readonly id: DiariumId;
  readonly namn: string;
  /** The authority that keeps it. */
  readonly organ: string;
}

/** Everything a list of the register made for the public is printed from. */
export interface DiarielistaFacts {
  readonly kommun: string;
  /** The day it is made. */
  readonly dag: string;
  readonly urval: Utlamnandeurval;
  /** The diarier that the list is of, in the order it goes through them. */
  readonly diarier: readonly Diarieuppgift[];
  /** In that order and by number; empty in a list of handlingar. */
  readonly arenden: readonly OffentligtArendeMedHandlingar[];
  /** By day; empty in a list of cases. */
  readonly handlingar: readonly OffentligHandling[];
}

/** Everything the card of one case is printed from. */
export interface ArendekortFacts {
  readonly kommun: string;
  readonly dag: string;
  readonly diarium: Diarieuppgift;
  readonly arende: OffentligtArendeMedHandlingar;
}
