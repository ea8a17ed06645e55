import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DiarienummerDelar, Monster } from '../../../shared/domain/diarienummer.ts';
import type { MonsterIBruk } from '../../../shared/domain/diarium.ts';
import { DiariumId } from '../../../shared/domain/id.ts';
import { parseMonster, printDiarienummer } from '../../../shared/rules/diarienummer.ts';
import { printHandlingsnummer } from '../../../shared/rules/handlingsnummer.ts';
import { findKrock, sharedNumber } from '../../../shared/rules/monsterkrock.ts';
import type { BundetMonster } from '../../../shared/rules/monsterkrock.ts';
import { delar, monsterText } from './monster-arbitraries.ts';

function bound(text: string, forkortning = 'KS'): BundetMonster {
  const parsed = parseMonster(text, 'aldrig');
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return { tokens: parsed.tokens, forkortning, handlingsnummer: 'i_arendet' };
}

describe('two patterns', () => {
  test.each([
    ['{NAMND} {AR}/{LOPNR}', '{NAMND} {AR}/{LOPNR:4}'],
    ['{NAMND} {AR}/{LOPNR}', 'ks {AR}/{LOPNR}'],
    ['{AR}/{LOPNR}', '{LOPNR}/{AR}'],
    ['{AR:2}/{LOPNR}', '{LOPNR}/{AR:2}'],
    ['{KLASS}-{LOPNR}/{AR}', '316-{LOPNR}/{AR}'],
    ['{KLASS}-{LOPNR}/{AR}', '{LOPNR}-{KLASS}/{AR}'],
    // A handling of the one looks like a case of the other.
    ['{NAMND} {AR}/{LOPNR}', '{NAMND} {AR}/{LOPNR}-{KLASS}'],
    ['{NAMND} {AR}/{LOPNR}.{HANDLNR}', '{NAMND} {AR}/{LOPNR}.{KLASS}'],
  ])('%s and %s can print alike', (one, other) => {
    expect(sharedNumber(bound(one), bound(other))).not.toBeNull();
    expect(sharedNumber(bound(other), bound(one))).not.toBeNull();
  });

  test.each([
    ['{NAMND} {AR}/{LOPNR}', '{NAMND}-{AR}/{LOPNR}'],
    ['{LOPNR}/{AR:2}', '{LOPNR}/{AR}'],
    ['{NAMND} {AR}/{LOPNR}', 'U {NAMND} {AR}/{LOPNR}'],
    ['{AR}{NAMND}/{LOPNR:4}', '{NAMND} {AR}/{LOPNR}'],
    ['{KLASS}-{LOPNR}/{AR}', '{NAMND} {AR}/{LOPNR}'],
  ])('%s and %s can not', (one, other) => {
    expect(sharedNumber(bound(one), bound(other))).toBeNull();
  });

  it('that are the same are kept apart by the abbreviation of the body', () => {
    const text = '{NAMND} {AR}/{LOPNR}';
    expect(sharedNumber(bound(text, 'KS'), bound(text, 'UN'))).toBeNull();
    expect(sharedNumber(bound(text, 'KS'), bound(text, 'ks'))).toBe('KS 2011/1');
  });
});

/** An independent reading of a pattern: what its numbers look like as a regular expression. */
function looksLike({ tokens, forkortning }: BundetMonster, printed: string): boolean {
  const pieces = tokens.map((token) => {
    if (token.typ === 'text') return escaped(token.text);
    if (token.typ === 'namnd') return escaped(forkortning);
    if (token.typ === 'klass') return String.raw`[\p{L}\p{Nd}]+(\.[\p{L}\p{Nd}]+)*`;
    if (token.typ === 'ar') return String.raw`\d{${String(token.siffror)}}`;
    return String.raw`\d{${String(token.typ === 'lopnr' ? Math.max(1, token.bredd) : 1)},}`;
  });
  return new RegExp(`^(${pieces.join('')})$`, 'iu').test(printed);
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

function numbersOf(monster: BundetMonster, many: readonly DiarienummerDelar[]): Set<string> {
  return new Set(
    many.flatMap((parts) => {
      const arende = printDiarienummer(monster.tokens, {
        ...{ ...parts, namnd: monster.forkortning, handlnr: null },
      });
      const own = { ar: parts.ar, nr: parts.handlnr ?? 1 };
      return [arende, printHandlingsnummer(arende, monster, own)];
    }),
  );
}

const patterns = monsterText.filter((text) => parseMonster(text, 'aldrig').ok);
const pairs = fc.tuple(
  ...[patterns, patterns].map((text) =>
    fc.tuple(text, fc.constantFrom('K', 'KS', 's')).map((pair) => bound(...pair)),
  ),
) as fc.Arbitrary<[BundetMonster, BundetMonster]>;

test('patterns that are found apart never print alike', () => {
  fc.assert(
    fc.property(pairs, fc.array(delar, { minLength: 60, maxLength: 60 }), ([a, b], many) => {
      if (sharedNumber(a, b) !== null) return;
      const numbers = numbersOf(a, many);
      for (const number of numbersOf(b, many)) expect(numbers).not.toContain(number);
    }),
    { numRuns: 400 },
  );
});

test('the example of a clash is a number that both could print', () => {
  // Without the handling's part, which may repeat the year in a case's number.
  const caseOnly = ({ tokens, ...rest }: BundetMonster): BundetMonster => ({
    ...rest,
    tokens: tokens.filter(({ typ }) => typ !== 'handlnr'),
  });
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const [one, other] = [caseOnly(a), caseOnly(b)];
      const shared = sharedNumber(one, other);
      if (shared === null) return;
      const said = [one, other].map(
        (each) => looksLike(each, shared) || looksLikeHandling(each, shared),
      );
      expect(said).toEqual([true, true]);
    }),
    { numRuns: 400 },
  );
});

function looksLikeHandling(monster: BundetMonster, printed: string): boolean {
  const tail: Monster = [{ typ: 'text', text: '-' }, { typ: 'handlnr' }];
  return looksLike({ ...monster, tokens: [...monster.tokens, ...tail] }, printed);
}

describe('a diarium among others', () => {
  const one = DiariumId.parse('01D1AR1VM00000000000000001');
  const other = DiariumId.parse('01D1AR1VM00000000000000002');
  const used = (monster: string, changes: Partial<MonsterIBruk> = {}): MonsterIBruk => ({
    ...{ diariumId: other, namn: 'Utskottets diarium', monster, forkortning: 'KS' },
    ...{ handlingsnummer: 'i_arendet', tidigare: false },
    ...changes,
  });

  it('is told which other it could be taken for, and by which number', () => {
    const own = { ...bound('{NAMND} {AR}/{LOPNR:3}'), diariumId: null };
    expect(findKrock(own, [used('{AR}-{LOPNR}'), used('{NAMND} {AR}/{LOPNR}')])).toEqual({
      diariumId: other,
      namn: 'Utskottets diarium',
      exempel: 'KS 2011/111',
    });
    expect(findKrock(own, [used('{AR}-{LOPNR}')])).toBeNull();
  });

  it('may widen its own serial, but never print what another of its patterns has printed', () => {
    const earlier = { diariumId: one, tidigare: true };
    const own = (text: string) => ({ ...bound(text), diariumId: one });
    const before = [used('{AR:2}/{LOPNR}', earlier), used('{LOPNR}/{AR:2}', { diariumId: one })];
    expect(findKrock(own('{AR:2}/{LOPNR:4}'), before)).toBeNull();
    expect(findKrock(own('{LOPNR}/{AR:2}'), before)).toMatchObject({ diariumId: one });
  });
});
