import { DiarienummerDelar } from '../domain/diarienummer.ts';
import type { Monster, MonsterToken, Nollstallning } from '../domain/diarienummer.ts';

export type MonsterFel =
  | 'tomt'
  | 'ogiltigt_tecken'
  | 'okand_token'
  | 'lopnr_saknas'
  | 'ar_saknas'
  | 'upprepad_token'
  | 'handlnr_ej_sist'
  | 'tvetydigt';

export type ParsedMonster =
  | { ok: true; tokens: Monster }
  /** `details` is the piece of the pattern that is wrong, where one can be pointed at. */
  | { ok: false; reason: MonsterFel; details: string };

const MAX_WIDTH = 8;
const PLAIN_TOKENS: ReadonlyMap<string, MonsterToken> = new Map([
  ['KLASS', { typ: 'klass' }],
  ['NAMND', { typ: 'namnd' }],
  ['AR', { typ: 'ar', siffror: 4 }],
  ['HANDLNR', { typ: 'handlnr' }],
]);
const NOT_IN_CLASS = /[^\p{L}\p{Nd}.]/u;
const PIECE = /\{([^{}]*)\}|[^{}]+|[{}]/gu;

/**
 * Reads a pattern such as `{AR}{NAMND}/{LOPNR:4}`. Tokens: {KLASS} {NAMND} {AR} {AR:2} {LOPNR}
 * {LOPNR:n} {HANDLNR}, in any case and with or without rings and dots ({ÅR}, {LÖPNR}).
 * Accepts only patterns whose numbers can be told apart: two different sets of the parts it prints
 * never look the same ({AR:2}: within a hundred years). What {HANDLNR} needs stands last and is
 * left out of the number of the case itself.
 */
export function parseMonster(text: string, nollstalls: Nollstallning = 'ar'): ParsedMonster {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed === '') return refuse('tomt');
  const tokens: MonsterToken[] = [];
  for (const [piece, name] of trimmed.matchAll(PIECE)) {
    const token = name === undefined ? parseText(piece) : parseToken(name);
    if (token === null)
      return refuse(name === undefined ? 'ogiltigt_tecken' : 'okand_token', piece);
    tokens.push(token);
  }
  return checkTokens(tokens, nollstalls);
}

/** Whether the pattern prints this part. */
export function printsPart(monster: Monster, typ: MonsterToken['typ']): boolean {
  return monster.some((token) => token.typ === typ);
}

/**
 * The number as printed. A pattern with {HANDLNR} leaves that part and what joins it out when
 * `handlnr` is null. Throws when a part is malformed or one the pattern prints is null: ask
 * `printsPart` first.
 */
export function printDiarienummer(monster: Monster, parts: DiarienummerDelar): string {
  const delar = DiarienummerDelar.parse(parts);
  const printed = delar.handlnr === null ? monster.slice(0, handlingTail(monster)) : monster;
  return printed.map((token) => printToken(token, delar)).join('');
}

/**
 * Text that sorts numbers as people do when compared character by character: by body (å, ä, ö
 * last), year, serial, handling. The class is left out: it may change, and it isn't a place in a
 * series.
 */
export function sortKey(parts: DiarienummerDelar): string {
  const namnd = (parts.namnd ?? '').toLowerCase().replaceAll(/[åäö]/gu, afterZ);
  const numbers = [pad(parts.ar, 4), pad(parts.lopnr, 9), pad(parts.handlnr ?? 0, 6)];
  return [namnd, ...numbers].join(' ');
}

/**
 * The forms a number may be asked for in, all folded by `foldDiarienummer`: as printed, with year
 * and serial either way round, with the body in front, with a two-digit year.
 */
export function searchForms(printed: string, parts: DiarienummerDelar): string[] {
  const { ar, lopnr } = parts;
  const namnd = parts.namnd ?? '';
  const kort = pad(ar % 100, 2);
  const written = [printed, `${lopnr}/${ar}`, `${ar}/${lopnr}`, `${lopnr}/${kort}`];
  const withBody = namnd === '' ? [] : [`${namnd} ${ar}/${lopnr}`, `${namnd} ${lopnr}`];
  return [...new Set([...written, ...withBody].map(foldDiarienummer))];
}

/** Letters and digits only, without case and leading zeros: "2017KS/0305" becomes "2017ks305". */
export function foldDiarienummer(text: string): string {
  const runs =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|\p{Nd}+/gu) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\p{Nd})/u, '')).join('');
}

function parseText(piece: string): MonsterToken | null {
  return /[{}\p{C}\p{M}]/u.test(piece) ? null : { typ: 'text', text: piece };
}

function parseToken(name: string): MonsterToken | null {
  const folded = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
  const [, word, digits] = /^([A-Z]+)(?::([1-9]))?$/u.exec(folded) ?? [];
  const width = Number(digits ?? 0);
  if (word === 'LOPNR') return width <= MAX_WIDTH ? { typ: 'lopnr', bredd: width } : null;
  if (word === 'AR' && width === 2) return { typ: 'ar', siffror: 2 };
  return width === 0 ? (PLAIN_TOKENS.get(word ?? '') ?? null) : null;
}

function checkTokens(tokens: Monster, nollstalls: Nollstallning): ParsedMonster {
  if (!printsPart(tokens, 'lopnr')) return refuse('lopnr_saknas');
  if (nollstalls === 'ar' && !printsPart(tokens, 'ar')) return refuse('ar_saknas');
  const repeated = tokens.find((token, index) => isRepeated(tokens, token, index));
  if (repeated) return refuse('upprepad_token', repeated.typ);
  const tail = handlingTail(tokens);
  if (printsPart(tokens.slice(0, tail), 'handlnr')) return refuse('handlnr_ej_sist');
  const clash = tokens.findIndex((token, index) => touches(token, tokens[index + 1]));
  if (clash >= 0) return refuse('tvetydigt', describe(tokens.slice(clash, clash + 2)));
  if (classHidesHandling(tokens, tail)) return refuse('tvetydigt', describe(tokens.slice(tail)));
  return { ok: true, tokens };
}

/** The year may be printed twice ("KS2014/143 nr 2014.3074"); any other part only once. */
function isRepeated(tokens: Monster, token: MonsterToken, index: number): boolean {
  if (token.typ === 'text' || token.typ === 'ar') return false;
  return tokens.slice(0, index).some((earlier) => earlier.typ === token.typ);
}

/** Where the part that only handlingar carry begins: {HANDLNR}, text and a repeated year. */
export function handlingTail(tokens: Monster): number {
  if (tokens.at(-1)?.typ !== 'handlnr') return tokens.length;
  let start = tokens.length - 1;
  while (start > 0 && mayBelongToHandling(tokens, start - 1)) start -= 1;
  return start;
}

function mayBelongToHandling(tokens: Monster, index: number): boolean {
  const token = tokens[index];
  if (token?.typ === 'text') return true;
  return token?.typ === 'ar' && printsPart(tokens.slice(0, index), 'ar');
}

/** Whether one can't see where this token ends and the next begins. */
function touches(left: MonsterToken, right: MonsterToken | undefined): boolean {
  if (!right) return false;
  const starts = edgeKinds(right, 'start');
  return [...edgeKinds(left, 'end')].some((kind) => starts.has(kind));
}

/**
 * Whether a handling's number can look like a case of a longer class: after "{KLASS}.{LOPNR}"
 * "1.2.3" could be both, unless something that no class contains stands in between.
 */
function classHidesHandling(tokens: Monster, tail: number): boolean {
  const klass = tokens.findIndex((token) => token.typ === 'klass');
  if (klass < 0 || tail === tokens.length) return false;
  return !tokens
    .slice(klass)
    .some((token) => token.typ === 'text' && NOT_IN_CLASS.test(token.text));
}

type CharacterKind = 'letter' | 'digit';

function edgeKinds(token: MonsterToken, edge: 'start' | 'end'): ReadonlySet<CharacterKind> {
  if (token.typ === 'klass') return new Set(['letter', 'digit']);
  if (token.typ === 'namnd') return new Set(['letter']);
  if (token.typ !== 'text') return new Set(['digit']);
  const character = edge === 'start' ? token.text.slice(0, 1) : token.text.slice(-1);
  if (/\p{L}/u.test(character)) return new Set(['letter']);
  return new Set(/\p{Nd}/u.test(character) ? ['digit'] : []);
}

/** One part as it is printed. Throws when the pattern prints a part that is null. */
export function printToken(token: MonsterToken, parts: DiarienummerDelar): string {
  switch (token.typ) {
    case 'text':
      return token.text;
    case 'ar':
      return String(parts.ar).slice(-token.siffror);
    case 'lopnr':
      return pad(parts.lopnr, token.bredd);
    default:
      return String(required(parts[token.typ], token.typ));
  }
}

function required<T>(part: T | null, typ: string): T {
  if (part === null) throw new RangeError(`the pattern prints ${typ}, which is missing`);
  return part;
}

function describe(tokens: Monster): string {
  return tokens.map((token) => (token.typ === 'text' ? token.text : `{${token.typ}}`)).join('');
}

function afterZ(letter: string): string {
  return { å: '{', ä: '|', ö: '}' }[letter] ?? letter;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function refuse(reason: MonsterFel, details = ''): ParsedMonster {
  return { ok: false, reason, details };
}
