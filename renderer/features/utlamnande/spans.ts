import { addDays, lastDayOfManad, weekday } from '../../../shared/domain/datum.ts';

export interface Span {
  readonly fran: string;
  readonly till: string;
}

export const spanNames = ['vecka', 'manad', 'forra_manaden', 'forra_aret'] as const;
export type SpanName = (typeof spanNames)[number];

/** The first and last day of the spans that are asked for most. */
export function namedSpan(name: SpanName, today: string): Span {
  const manad = today.slice(0, 7);
  if (name === 'manad') return ofManad(manad);
  if (name === 'forra_manaden') return ofManad(addDays(`${manad}-01`, -1).slice(0, 7));
  if (name === 'forra_aret') {
    const ar = String(Number(today.slice(0, 4)) - 1);
    return { fran: `${ar}-01-01`, till: `${ar}-12-31` };
  }
  const monday = addDays(today, 1 - weekday(today));
  return { fran: monday, till: addDays(monday, 6) };
}

/** The name of a span, if it is one of those. */
export function nameOfSpan(span: Span, today: string): SpanName | null {
  const same = (name: SpanName) => {
    const named = namedSpan(name, today);
    return named.fran === span.fran && named.till === span.till;
  };
  return spanNames.find(same) ?? null;
}

function ofManad(manad: string): Span {
  return { fran: `${manad}-01`, till: lastDayOfManad(manad) };
}
