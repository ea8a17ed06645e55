import type { Dag } from '../domain/datum.ts';
import type { Paragrafserie } from '../domain/protokollsregler.ts';

/** A year that a term of office of four years began with (KL 5 kap. 5 §, vallagen 1 kap. 3 §). */
const MANDATPERIOD = { forsta: 2023, langd: 4 };

/** What the §§ of a meeting are numbered within: its year, or the first year of the term of office. */
export function serieperiod(serie: Paragrafserie, datum: Dag): number {
  const ar = Number(datum.slice(0, 4));
  if (serie === 'ar') return ar;
  const { forsta, langd } = MANDATPERIOD;
  return forsta + Math.floor((ar - forsta) / langd) * langd;
}

/** The number a series gives next, null while its first one isn't chosen. */
export function nextNumber(serie: {
  readonly forsta: number | null;
  readonly senaste: number | null;
}): number | null {
  return serie.senaste === null ? serie.forsta : serie.senaste + 1;
}
