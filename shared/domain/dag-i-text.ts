import { parseDay } from './dag-tolkning.ts';

/** What may be a day among other words; `parseDay` says whether it is one. */
const WRITTEN =
  /(?<![\p{L}\d./-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?::?[ae])? \p{L}{3,9}(?: \d{4})?|\d{1,2}[./]\d{1,2}(?:[./ -]\d{4})?)(?![\p{L}\d/-])/giu;

/** Words before the day that something is asked for by: "senast den", "önskas till". */
const ASKED =
  /(?:senast|till(?: och med)?|t\.? ?o\.? ?m\.?|före|innan) (?:\p{L}+dag(?:en)? )?(?:den )?$/iu;

/**
 * Reads a day as {@link parseDay} does, also out of words around it: "senast den 12 mars 2027",
 * "svar önskas till 2027-03-12". Among several days the one that is asked for counts; null when
 * none is, or when they differ.
 */
export function readDay(text: string, today: string): string | null {
  const whole = parseDay(text, today);
  if (whole !== null) return whole;
  const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ');
  const found = [...plain.matchAll(WRITTEN)].flatMap((match) => {
    const day = parseDay(match[0], today);
    return day === null ? [] : [{ day, isAsked: ASKED.test(plain.slice(0, match.index)) }];
  });
  const asked = found.filter(({ isAsked }) => isAsked);
  const days = new Set((asked.length > 0 ? asked : found).map(({ day }) => day));
  const [only] = days;
  return days.size === 1 ? (only ?? null) : null;
}
