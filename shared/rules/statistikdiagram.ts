import type { Arendetal, Punktlighet, Tidsatgang } from '../domain/statistik.ts';

/** Lengths of the bars of one row, as shares (0–1) of the widest that the picture holds. */
export type Andelar = readonly number[];

/** What came in beside what was closed, one bar for each, on one scale for all rows. */
export function arendestaplar(rows: readonly Arendetal[]): Andelar[] {
  const most = Math.max(1, ...rows.flatMap(({ inkomna, avslutade }) => [inkomna, avslutade]));
  return rows.map(({ inkomna, avslutade }) => [inkomna / most, avslutade / most]);
}

/** How many took as long, on one scale. */
export function tidsstaplar({ grupper }: Pick<Tidsatgang, 'grupper'>): Andelar[] {
  const most = Math.max(1, ...grupper.map(({ antal }) => antal));
  return grupper.map(({ antal }) => [antal / most]);
}

/** What was in time, late and not done, as shares of all that had a last day. */
export function punktlighetsstaplar({ iTid, sena, ogjorda }: Punktlighet): Andelar {
  const all = Math.max(1, iTid + sena + ogjorda);
  return [iTid / all, sena / all, ogjorda / all];
}
