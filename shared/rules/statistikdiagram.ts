import type { Arendetal, Punktlighet, Tidsatgang } from '../domain/statistik.ts';
import { percentOf, stacked } from './staplar.ts';
import type { Segment } from './staplar.ts';

/** The bars of one row, in the order of the series. */
export type Staplar = readonly Segment[];

/** What came in beside what was closed, one bar for each, on one scale for all rows. */
export function arendestaplar(rows: readonly Arendetal[]): Staplar[] {
  const most = Math.max(0, ...rows.flatMap(({ inkomna, avslutade }) => [inkomna, avslutade]));
  return rows.map(({ inkomna, avslutade }) => [bar(inkomna, most), bar(avslutade, most)]);
}

/** How many took as long, on one scale. */
export function tidsstaplar({ grupper }: Pick<Tidsatgang, 'grupper'>): Staplar[] {
  const most = Math.max(0, ...grupper.map(({ antal }) => antal));
  return grupper.map(({ antal }) => [bar(antal, most)]);
}

/** What was in time, late and not done, following on each other, of all that had a last day. */
export function punktlighetsstaplar({ iTid, sena, ogjorda }: Punktlighet): Staplar {
  return stacked([iTid, sena, ogjorda], iTid + sena + ogjorda);
}

function bar(antal: number, most: number): Segment {
  return { start: 0, width: percentOf(antal, most) };
}
