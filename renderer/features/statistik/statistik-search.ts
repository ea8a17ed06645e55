import { z } from 'zod';
import { addDays, Dag, lastDayOfManad } from '../../../shared/domain/datum.ts';
import { DiariumId } from '../../../shared/domain/id.ts';
import { Statistikurval } from '../../../shared/domain/statistik.ts';

/** What the address of the page holds; anything unreadable in it is left out. */
export const StatistikSearch = z.object({
  fran: Dag.optional().catch(undefined),
  till: Dag.optional().catch(undefined),
  diarier: z.array(DiariumId).optional().catch(undefined),
});
export type StatistikSearch = z.infer<typeof StatistikSearch>;

export const statistikSpans = ['kvartal', 'forra_kvartalet', 'ar', 'forra_aret'] as const;
export type StatistikSpan = (typeof statistikSpans)[number];

/** The first and last day of the spans that are asked for most. */
export function statistikSpan(name: StatistikSpan, today: string) {
  const ar = Number(today.slice(0, 4));
  if (name === 'ar') return ofYear(ar);
  if (name === 'forra_aret') return ofYear(ar - 1);
  const first = firstOfQuarter(today);
  return ofQuarter(name === 'kvartal' ? first : firstOfQuarter(addDays(first, -1)));
}

/** The span that an address asks for: this year unless it says otherwise. */
export function urvalOf(search: StatistikSearch, today: string): Statistikurval {
  const year = statistikSpan('ar', today);
  const diarier = search.diarier ?? [];
  const asked = { fran: search.fran ?? year.fran, till: search.till ?? year.till, diarier };
  const parsed = Statistikurval.safeParse(asked);
  return parsed.success ? parsed.data : { ...year, diarier };
}

function ofYear(ar: number) {
  return { fran: `${String(ar)}-01-01`, till: `${String(ar)}-12-31` };
}

function firstOfQuarter(dag: string): string {
  const month = Math.floor((Number(dag.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${dag.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

function ofQuarter(first: string) {
  const third = String(Number(first.slice(5, 7)) + 2).padStart(2, '0');
  return { fran: first, till: lastDayOfManad(`${first.slice(0, 4)}-${third}`) };
}
