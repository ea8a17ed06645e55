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

const HYPHEN = String.raw`[-+\u2010-\u2015\u2212]`;
/** A gap that a reader overlooks: blanks of any kind, and marks that draw nothing. */
const GAP = String.raw`[\s\p{Cf}]{0,3}`;
const PLAIN = String.raw`(?<century>18|19|20)?(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)${GAP}(?:${HYPHEN}${GAP})?`;
const AS_DATE = String.raw`(?<century>18|19|20)(?<year>\d\d)${HYPHEN}(?<month>\d\d)${HYPHEN}(?<day>\d\d)${HYPHEN}`;
const NUMBER = new RegExp(
  String.raw`(?<!\d)(?:${PLAIN}|${AS_DATE})(?<serial>\d{4})(?!\d|[.,]\d)`,
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
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const parts = partsOf(match.groups ?? {});
    if (!parts || !passesLuhn(parts.digits) || isTelephone(text, match)) return [];
    const end = match.index + match[0].length;
    return [{ text: match[0], start: match.index, end, slag: parts.slag }];
  });
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

/** Ten digits in one, beginning with 0 and announced as a telephone, are one. */
function isTelephone(text: string, { 0: number, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - TELEPHONE_REACH), index);
  return /^0\d{9}$/u.test(number) && TELEPHONE.test(before);
}
