import type { Statistik, Statistikurval } from '../domain/statistik.ts';

/** Everything the figures of a span are printed from. */
export interface StatistikFacts {
  readonly kommun: string;
  /** The day they are worked out. */
  readonly dag: string;
  readonly urval: Statistikurval;
  /** Names of the diarier that are counted. */
  readonly diarier: readonly string[];
  readonly statistik: Statistik;
}
