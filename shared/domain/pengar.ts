import { z } from 'zod';

/** A thousand billion: beyond any municipality, and far below where sums stop being exact. */
export const MAX_KRONOR = 1_000_000_000_000;

/** An amount in whole kronor, never negative. Unit and decimals are presentation only. */
export const Kronor = z
  .int('invalid_amount')
  .min(0, 'negative_amount')
  .max(MAX_KRONOR, 'amount_too_large');
export type Kronor = z.infer<typeof Kronor>;

/** The unit an amount is shown in: kronor, thousands of kronor or millions of kronor. */
export const Visningsenhet = z.enum(['kr', 'tkr', 'mnkr']);
export type Visningsenhet = z.infer<typeof Visningsenhet>;

export type PengarFel =
  | 'tom'
  | 'enhet_saknas'
  | 'ogiltigt'
  | 'brutet_ore'
  | 'for_stort'
  | 'negativt';

export type ParsedPengar = { ok: true; kronor: Kronor } | { ok: false; reason: PengarFel };

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** How many decimals make one krona exact in each unit, which is also the unit's power of ten. */
const DECIMALS = { kr: 0, tkr: 3, mnkr: 6 } as const satisfies Record<Visningsenhet, number>;

const SPELLINGS: Record<Visningsenhet, readonly string[]> = {
  kr: ['kr', 'krona', 'kronor', 'sek', ':-', ':\u2013', ':\u2212', ',-', ',\u2013'],
  tkr: ['tkr', 'kkr', 'tusen kr', 'tusen kronor'],
  mnkr: [
    ...['mnkr', 'mkr', 'mn kr', 'milj', 'milj kr', 'milj.kr', 'milj. kr', 'miljon', 'miljoner'],
    ...['miljon kr', 'miljoner kr', 'miljon kronor', 'miljoner kronor'],
  ],
};

const ENHET_BY_SPELLING: ReadonlyMap<string, Visningsenhet> = new Map(
  Visningsenhet.options.flatMap((enhet) =>
    SPELLINGS[enhet].map((spelling) => [spelling, enhet] as const),
  ),
);

const AMOUNT =
  /^([-\u2212\u2013] ?)?(\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,(\d+))?(.*)$/u;

/** "10 000 kr", grouped with no-break spaces. Takes negative sums too (a remainder below zero). */
export function formatKronor(kronor: number): string {
  return formatPengar(kronor, 'kr');
}

/**
 * An amount of kronor in the unit asked for, exact: "500 tkr", "2,5 mnkr", "1 250 tkr".
 * Throws RangeError for what isn't a safe integer.
 */
export function formatPengar(kronor: number, enhet: Visningsenhet): string {
  if (!Number.isSafeInteger(kronor)) throw new RangeError(`not whole kronor: ${kronor}`);
  const size = 10 ** DECIMALS[enhet];
  const amount = Math.abs(kronor);
  const rest = amount % size;
  const whole = groupThousands(String((amount - rest) / size));
  const fraction = rest === 0 ? '' : `,${trimFraction(rest, DECIMALS[enhet])}`;
  return `${kronor < 0 ? MINUS : ''}${whole}${fraction}${NO_BREAK_SPACE}${enhet}`;
}

/** The unit that reads best: mnkr with at most one decimal, else whole tkr, else kr. */
export function chooseVisningsenhet(kronor: number): Visningsenhet {
  const amount = Math.abs(kronor);
  if (amount >= 1_000_000 && amount % 100_000 === 0) return 'mnkr';
  return amount > 0 && amount % 1_000 === 0 ? 'tkr' : 'kr';
}

/**
 * Reads an amount as people write it: "1 250 tkr", "2,5 mnkr", "milj. kr", "500:-", "10.000 kr".
 * A whole number without a unit is kronor; a decimal one without a unit could be anything, so it
 * is refused (`enhet_saknas`), and so is one that isn't whole kronor (`brutet_ore`).
 */
export function parsePengar(text: string): ParsedPengar {
  const normal = normalizeSpaces(text);
  if (normal === '') return { ok: false, reason: 'tom' };
  const match = AMOUNT.exec(normal);
  if (!match) return { ok: false, reason: 'ogiltigt' };
  const [, minus, whole = '', fraction = '', unit = ''] = match;
  const enhet = parseVisningsenhet(unit);
  if (enhet === undefined && unit !== '') return { ok: false, reason: 'ogiltigt' };
  if (minus !== undefined) return { ok: false, reason: 'negativt' };
  if (enhet === undefined && fraction !== '') return { ok: false, reason: 'enhet_saknas' };
  return toKronor(whole.replaceAll(/\D/gu, ''), fraction, enhet ?? 'kr');
}

/** The unit behind any of its spellings ("kkr", "Mkr", "milj. kr", ":-"), or undefined. */
export function parseVisningsenhet(text: string): Visningsenhet | undefined {
  const spelling = normalizeSpaces(text).toLowerCase();
  return ENHET_BY_SPELLING.get(spelling) ?? ENHET_BY_SPELLING.get(spelling.replace(/\.$/u, ''));
}

function toKronor(whole: string, fraction: string, enhet: Visningsenhet): ParsedPengar {
  const decimals = DECIMALS[enhet];
  const significant = fraction.replace(/0+$/u, '');
  if (significant.length > decimals) return { ok: false, reason: 'brutet_ore' };
  const kronor = BigInt(whole + significant.padEnd(decimals, '0'));
  if (kronor > BigInt(MAX_KRONOR)) return { ok: false, reason: 'for_stort' };
  return { ok: true, kronor: Number(kronor) };
}

function normalizeSpaces(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function groupThousands(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, NO_BREAK_SPACE);
}

function trimFraction(rest: number, decimals: number): string {
  return String(rest).padStart(decimals, '0').replace(/0+$/u, '');
}
