import type { Ramliggare } from '../domain/fordelningsram.ts';
import type { Kallhanvisning } from '../domain/kallhanvisning.ts';
import type { Organ } from '../domain/organ.ts';

/** What the ledger of a frame is printed from. */
export interface RamliggareFacts {
  readonly kommun: string;
  /** The day it is printed. */
  readonly dag: string;
  readonly liggare: Ramliggare;
  readonly organ: readonly Organ[];
  readonly kallhanvisningar: readonly Kallhanvisning[];
}
