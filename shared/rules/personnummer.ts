import { isDag } from '../domain/datum.ts';

/** A personal identity number or coordination number and where it stands in its text. */
export interface Personnummertraff {
  /** As it is written there. */
  readonly text: string;
  readonly start: number;
  /** The offset after it. */
  readonly end: number;
  readonly slag: 'personnummer' | 'samordningsnummer';
}

/** A coordination number has 60 added to its day. */
const SAMORDNING = 60;

const HYPHEN = String.raw`[-+\u2010-\u2015\u2043\u2212\ufe63\uff0d]`;
/** A gap that a reader overlooks. */
const GAP = String.raw`\s{0,10}`;
const CENTURY = String.raw`(?<century>18|19|20)`;
const PLAIN = String.raw`${CENTURY}?(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)${GAP}(?:${HYPHEN}${GAP}){0,2}`;
const AS_DATE = String.raw`${CENTURY}?(?<year>\d\d)${HYPHEN}(?<month>\d\d)${HYPHEN}(?<day>\d\d)${HYPHEN}`;
const APART = String.raw`(?:${CENTURY}\s?)?(?<year>\d\d)\s(?<month>\d\d)\s(?<day>\d\d)(?:\s|${HYPHEN})`;
const NUMBER = new RegExp(
  String.raw`(?<!\d)(?:${PLAIN}|${AS_DATE}|${APART})(?<serial>\d{4})(?!\d)`,
  'gu',
);

/** Said before a number that is somebody's telephone. */
const TELEPHONE = /(?:tel|tele(?:fon|nr)|tfn|tlf|mobil|ring)\p{L}*[.:]?\s*$/iu;
/** How far before the number that may begin; the expression is slow where letters go on for long. */
const TELEPHONE_REACH = 40;

/**
 * Every personal identity number and coordination number in a text: 10 or 12 digits with the day
 * of a real date and the check digit of the tax agency (folkbokföringslagen 18 och 18 a §§), with
 * a hyphen, a plus sign, a gap or nothing before the last four. Another number that happens to
 * pass all of that is found as well: a false alarm can be put right, a number given out can not.
 */
export function findPersonnummer(text: string): Personnummertraff[] {
  const { plain, places } = legible(text);
  return [...plain.matchAll(NUMBER)].flatMap((match) => {
    const parts = partsOf(match.groups ?? {});
    if (!parts || !passesLuhn(parts.digits) || isAnother(plain, match)) return [];
    const start = places[match.index] ?? 0;
    const last = places[match.index + match[0].length - 1] ?? start;
    const end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
    return [{ text: text.slice(start, end), start, end, slag: parts.slag }];
  });
}

/** The text as it is read: digits of any width as plain ones, and without marks that draw nothing. */
function legible(text: string): { plain: string; places: readonly number[] } {
  const places: number[] = [];
  let plain = '';
  let at = 0;
  for (const char of text) {
    const read = /\p{Nd}/u.test(char) ? char.normalize('NFKC') : char;
    if (!/\p{Cf}/u.test(char)) {
      plain += read;
      for (let unit = 0; unit < read.length; unit += 1) places.push(at + unit);
    }
    at += char.length;
  }
  return { plain, places };
}

function partsOf({ century, year = '', month = '', day = '', serial = '' }: Groups) {
  const slag = Number(day) > SAMORDNING ? 'samordningsnummer' : 'personnummer';
  const plainDay = String(Number(day) % SAMORDNING).padStart(2, '0');
  // 60 itself is day 0 of neither kind; a leap day is one if any century had it.
  const centuries = century === undefined ? ['18', '19', '20'] : [century];
  const exists = centuries.some((first) => isDag(`${first}${year}-${month}-${plainDay}`));
  return exists ? ({ slag, digits: `${year}${month}${day}${serial}` } as const) : null;
}

type Groups = Partial<Record<string, string>>;

/** Modulus 10 over ten digits: every other one doubled, from the first, and its digits added. */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

/** Ten digits in one that are a telephone, announced as such, or an amount with its decimals. */
function isAnother(text: string, { 0: written, index }: RegExpExecArray): boolean {
  if (!/^\d+$/u.test(written)) return false;
  if (/^[.,]\d/u.test(text.slice(index + written.length, index + written.length + 2))) return true;
  const before = text.slice(Math.max(0, index - TELEPHONE_REACH), index);
  return /^0\d{9}$/u.test(written) && TELEPHONE.test(before);
}
