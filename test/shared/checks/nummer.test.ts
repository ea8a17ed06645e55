import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNummer } from '../../../shared/checks/nummer.ts';
import { parseMonster, printDiarienummer } from '../../../shared/rules/diarienummer.ts';

function found(diarienummer: string, text: string, andraNummer: string[] = []): unknown[] {
  return checkNummer({ diarienummer, andraNummer, texter: [{ field: 'rubrik', text }] }).map(
    ({ details }) => details['text'],
  );
}

describe('K07', () => {
  test.each([
    ['2017KS/0305', 'Diarienummer 2017KS/0350', ['2017KS/0350']],
    ['2017KS/0305', 'Diarienummer 2017KS/0305, 2017KS/305', []],
    ['KS 2026/0001', 'Se KS 2026/12 och ks\u00A02026/0001-3.', ['KS 2026/12']],
    ['1.7.1-799/2016', 'dnr 1.7.1-798/2016', ['1.7.1-798/2016']],
    ['14KS/0251', 'enligt 14KS/0215', ['14KS/0215']],
  ])('%s: %s', (own, text, wrong) => {
    expect(found(own, text)).toEqual(wrong);
  });

  test.each([
    ['KS 2026/0001', 'Regeringens dnr Ju2016/0114, SN 2026/0002 och sid. 2026/12'],
    ['KS 2026/0001', 'VKS 2026/0002 och KS 2026/0002b'],
    ['2026/12', 'Läsåret 2026/27 och 2025/26'],
    ['7', 'Bilaga 8'],
  ])('%s: numbers of another kind are somebody else’s (%s)', (own, text) => {
    expect(found(own, text)).toEqual([]);
  });

  test('figures alone are a number where it is said', () => {
    expect(found('2026/12', 'Dnr 2026/13')).toEqual(['2026/13']);
    expect(found('2026/12', 'Diarienummer: 2026/012')).toEqual([]);
  });

  test('a related case may be spoken of', () => {
    expect(found('KS 2026/0001', 'Följer på KS 2025/14.', ['KS 2025/0014'])).toEqual([]);
  });

  const patterns = ['{NAMND} {AR}/{LOPNR:4}', '{AR}{NAMND}/{LOPNR:4}', '{NAMND}-{AR:2}-{LOPNR}'];
  const serial = fc.integer({ min: 1, max: 99_999 });
  test('the own number is never told of, and a slip in its serial always is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), serial, serial, (pattern, lopnr, other) => {
        const parsed = parseMonster(pattern);
        if (!parsed.ok) throw new Error(pattern);
        const parts = { klass: null, namnd: 'KS', ar: 2026, handlnr: null };
        const own = printDiarienummer(parsed.tokens, { ...parts, lopnr });
        const written = printDiarienummer(parsed.tokens, { ...parts, lopnr: other });
        expect(found(own, `Beslut i ${own} den 3 mars.`)).toEqual([]);
        expect(found(own, `Beslut i ${written} den 3 mars.`)).toEqual(
          lopnr === other ? [] : [written],
        );
      }),
      // A serial that looks like a year.
      {
        examples: [
          ['{NAMND} {AR}/{LOPNR:4}', 2017, 1],
          ['{NAMND}-{AR:2}-{LOPNR}', 1900, 1],
        ],
      },
    );
  });
});
