import { addDays, dagDelar, daysBetween, toDag, weekday } from '../domain/kalender.ts';

/**
 * Public holidays on the same day every year (lag 1989:253), and the eves that the same law and
 * lag 1930:173 count with them.
 */
const FIXED = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];

/** Good Friday, Easter Monday and Ascension Day, in days from Easter Sunday. */
const AROUND_EASTER = [-2, 1, 39];

/** Whether offices work that day: not Saturdays, Sundays, public holidays and the great eves. */
export function isArbetsdag(dag: string): boolean {
  return weekday(dag) <= 5 && !isHelgdag(dag);
}

/** Working days after the first day, to and with the last; 0 when the last is no later. */
export function arbetsdagarBetween(first: string, last: string): number {
  const days = Math.max(daysBetween(first, last), 0);
  // Far back it no longer matters which they were.
  if (days > 400) return Math.floor((days * 5) / 7);
  return Array.from({ length: days }, (_, index) => addDays(first, index + 1)).filter(isArbetsdag)
    .length;
}

function isHelgdag(dag: string): boolean {
  if (FIXED.includes(dag.slice(5))) return true;
  return (
    AROUND_EASTER.includes(daysBetween(easterSunday(dagDelar(dag).ar), dag)) || isMidsommar(dag)
  );
}

/** Midsummer Eve is the Friday between 19 and 25 June. */
function isMidsommar(dag: string): boolean {
  const monthDay = dag.slice(5);
  return weekday(dag) === 5 && monthDay >= '06-19' && monthDay <= '06-25';
}

/** Easter Sunday of a Gregorian year, by the method of Meeus, Jones and Butcher. */
function easterSunday(ar: number): string {
  const golden = ar % 19;
  const century = Math.floor(ar / 100);
  const shift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const full = epact - Math.floor((golden + 11 * epact) / 319);
  const leap = 2 * (century % 4) + 2 * Math.floor((ar % 100) / 4) - (ar % 4);
  const sunday = (32 + leap - full) % 7;
  const month = Math.floor((full + sunday + 90) / 25);
  const day = (full + sunday + month + 19) % 32;
  return toDag({ ar, manad: month, dag: day }) ?? `${ar}-04-01`;
}
