import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DiarienummerDelar, Monster } from '../../../shared/domain/diarienummer.ts';
import {
  foldDiarienummer,
  parseMonster,
  printDiarienummer,
  printsPart,
  searchForms,
  sortKey,
} from '../../../shared/rules/diarienummer.ts';
import { delar, monsterText } from './monster-arbitraries.ts';

const none = { klass: null, namnd: null, handlnr: null };

function accepted(text: string): Monster {
  const parsed = parseMonster(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason} ${parsed.details}`);
  return parsed.tokens;
}

/** Shapes of numbers in real use, one line a shape. */
const FORMATS: readonly (readonly [string, Partial<DiarienummerDelar>, string])[] = [
  ['{KLASS}-{LOPNR}/{AR}', { klass: '1.7.1', lopnr: 799, ar: 2016 }, '1.7.1-799/2016'],
  ['{KLASS}-{LOPNR:4}/{AR}', { klass: '1.6', lopnr: 463, ar: 2011 }, '1.6-0463/2011'],
  ['{KLASS}-{LOPNR}-{AR}', { klass: '1.5.3', lopnr: 219, ar: 2012 }, '1.5.3-219-2012'],
  ['{LOPNR}-{AR}-{KLASS}', { klass: '1.5.1', lopnr: 339, ar: 2012 }, '339-2012-1.5.1'],
  ['{KLASS}.{LOPNR}-{AR}', { klass: '1.5.1', lopnr: 388, ar: 2011 }, '1.5.1.388-2011'],
  ['{KLASS}-{LOPNR}/{AR}', { klass: '316', lopnr: 259, ar: 2012 }, '316-259/2012'],
  [
    '{NAMND}{AR}-{KLASS}-{LOPNR:5}',
    { namnd: 'T', klass: '050', lopnr: 5828, ar: 2012 },
    'T2012-050-05828',
  ],
  ['{AR}{NAMND}/{LOPNR:4}', { namnd: 'KS', lopnr: 305, ar: 2017 }, '2017KS/0305'],
  ['{AR:2}{NAMND}/{LOPNR:4}', { namnd: 'KS', lopnr: 251, ar: 2014 }, '14KS/0251'],
  [
    '{AR}/{NAMND} {LOPNR:4} {KLASS}',
    { namnd: 'KS', klass: '10', lopnr: 290, ar: 2018 },
    '2018/KS 0290 10',
  ],
  ['{NAMND} {AR}/{LOPNR}', { namnd: 'KS', lopnr: 124, ar: 2018 }, 'KS 2018/124'],
  [
    '{NAMND}-{AR}/{LOPNR}.{KLASS}',
    { namnd: 'KS', klass: '912', lopnr: 742, ar: 2014 },
    'KS-2014/742.912',
  ],
  [
    '{NAMND} {AR}/{LOPNR:5}-{KLASS}',
    { namnd: 'IFN', klass: '1.6.1', lopnr: 256, ar: 2018 },
    'IFN 2018/00256-1.6.1',
  ],
  [
    '{NAMND}{AR}/{LOPNR} nr {AR}.{HANDLNR}',
    { namnd: 'KS', lopnr: 143, ar: 2014, handlnr: 3074 },
    'KS2014/143 nr 2014.3074',
  ],
  ['{LOPNR}/{AR:2}', { lopnr: 1135, ar: 2015 }, '1135/15'],
  ['{NAMND}.{AR}.{LOPNR}', { namnd: 'KU', lopnr: 91, ar: 2017 }, 'KU.2017.91'],
  [
    '{NAMND}-{AR}-{LOPNR} Dpl {KLASS}',
    { namnd: 'KFN', klass: '01', lopnr: 179, ar: 2013 },
    'KFN-2013-179 Dpl 01',
  ],
  [
    '{NAMND}{AR}/{LOPNR:4}-{HANDLNR}',
    { namnd: 'KS', lopnr: 305, ar: 2017, handlnr: 12 },
    'KS2017/0305-12',
  ],
  [
    '{NAMND}-{AR}/{LOPNR}.{KLASS}',
    { namnd: 'SN', klass: '109', lopnr: 45, ar: 2019 },
    'SN-2019/45.109',
  ],
];

describe('numbers as printed', () => {
  test.each(FORMATS)('%s', (text, parts, expected) => {
    const delar = { ...none, ar: 0, lopnr: 0, ...parts };
    expect(printDiarienummer(accepted(text), delar)).toBe(expected);
    expect(searchForms(expected, delar)).toContain(foldDiarienummer(expected));
  });

  it('leaves the handling out of the number of the case itself', () => {
    const parts = { ...none, namnd: 'KS', ar: 2014, lopnr: 143 };
    expect(printDiarienummer(accepted('{NAMND}{AR}/{LOPNR:4}-{HANDLNR}'), parts)).toBe(
      'KS2014/0143',
    );
    expect(printDiarienummer(accepted('{NAMND}{AR}/{LOPNR} nr {AR}.{HANDLNR}'), parts)).toBe(
      'KS2014/143',
    );
  });

  it('never cuts a serial that outgrows its width', () => {
    const parts = { ...none, ar: 2026, lopnr: 12_345 };
    expect(printDiarienummer(accepted('{AR}-{LOPNR:4}'), parts)).toBe('2026-12345');
  });

  it('throws for a part that is missing or malformed', () => {
    const monster = accepted('{NAMND} {AR}/{LOPNR}');
    expect(printsPart(monster, 'namnd')).toBe(true);
    expect(printsPart(monster, 'klass')).toBe(false);
    const parts = { ...none, ar: 2026, lopnr: 1 };
    expect(() => printDiarienummer(monster, parts)).toThrow(/namnd/u);
    expect(() => printDiarienummer(monster, { ...parts, namnd: 'K 1' })).toThrow();
    expect(() => printDiarienummer(monster, { ...parts, namnd: 'KS', lopnr: 0 })).toThrow();
  });
});

describe('patterns', () => {
  test.each([
    ['', 'tomt'],
    ['  ', 'tomt'],
    ['{NAMND} {AR}', 'lopnr_saknas'],
    ['KS', 'lopnr_saknas'],
    ['{NAMND}/{LOPNR}', 'ar_saknas'],
    ['{AR}/{LOPNR} {DATUM}', 'okand_token'],
    ['{AR:3}/{LOPNR}', 'okand_token'],
    ['{AR}/{LOPNR:0}', 'okand_token'],
    ['{AR}/{LOPNR:12}', 'okand_token'],
    ['{AR}/{LOPNR:4:4}', 'okand_token'],
    ['{AR}/{KLASS:3} {LOPNR}', 'okand_token'],
    ['{AR}/{}{LOPNR}', 'okand_token'],
    ['{AR}/{LOPNR', 'ogiltigt_tecken'],
    ['{AR}/LOPNR}', 'ogiltigt_tecken'],
    ['{AR}\n{LOPNR}', 'ogiltigt_tecken'],
    ['{AR}/{LOPNR} {LOPNR}', 'upprepad_token'],
    ['{KLASS}-{AR}/{LOPNR}-{KLASS}', 'upprepad_token'],
    ['{HANDLNR}-{AR}/{LOPNR}', 'handlnr_ej_sist'],
    ['{AR}{LOPNR}', 'tvetydigt'],
    ['{AR}/{LOPNR}{HANDLNR}', 'tvetydigt'],
    ['{AR}/{LOPNR}7', 'tvetydigt'],
    ['{AR}/{NAMND}nr{LOPNR}', 'tvetydigt'],
    ['{AR}/{KLASS}{NAMND} {LOPNR}', 'tvetydigt'],
    ['{AR}/{LOPNR}-{KLASS}.{HANDLNR}', 'tvetydigt'],
    ['{AR}/{KLASS}.{LOPNR}.{HANDLNR}', 'tvetydigt'],
  ])('%j is refused: %s', (text, reason) => {
    expect(parseMonster(text)).toMatchObject({ ok: false, reason });
  });

  it('may do without the year when the serial never restarts', () => {
    expect(parseMonster('{NAMND}-{LOPNR}', 'aldrig').ok).toBe(true);
  });

  it('reads tokens in any case, with rings and dots', () => {
    expect(parseMonster('{nämnd} {År}/{löpnr:4}')).toEqual(parseMonster('{NAMND} {AR}/{LOPNR:4}'));
  });

  it('points at what is wrong', () => {
    expect(parseMonster('{AR}/{LOPNR} {X}')).toMatchObject({ details: '{X}' });
    expect(parseMonster('{AR}{LOPNR}')).toMatchObject({ details: '{ar}{lopnr}' });
  });
});

/** The parts that a pattern prints, which is all its numbers can tell. */
function printedParts(monster: Monster, parts: DiarienummerDelar): unknown {
  return (['klass', 'namnd', 'ar', 'lopnr', 'handlnr'] as const).map((part) =>
    printsPart(monster, part) ? parts[part] : null,
  );
}

describe('an accepted pattern', () => {
  it('never prints two sets of parts alike', () => {
    fc.assert(
      fc.property(monsterText, fc.array(delar, { minLength: 60, maxLength: 60 }), (text, many) => {
        const parsed = parseMonster(text, 'aldrig');
        fc.pre(parsed.ok);
        const seen = new Map<string, unknown>();
        for (const parts of many) {
          const printed = printDiarienummer(parsed.tokens, parts);
          const told = printedParts(parsed.tokens, parts);
          if (seen.has(printed)) expect(told).toEqual(seen.get(printed));
          seen.set(printed, told);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tells a case of a long class from a handling of a short one', () => {
    const monster = accepted('{KLASS}-{AR}/{LOPNR}.{HANDLNR}');
    const parts = { ...none, klass: '1.2', ar: 2026, lopnr: 3 };
    expect(printDiarienummer(monster, parts)).toBe('1.2-2026/3');
    expect(printDiarienummer(monster, { ...parts, handlnr: 4 })).toBe('1.2-2026/3.4');
  });
});

describe('sortKey', () => {
  const key = (parts: Partial<DiarienummerDelar>) =>
    sortKey({ ...none, ar: 2026, lopnr: 1, ...parts });

  it('puts cases in the order of their series', () => {
    const inOrder = [
      key({ namnd: 'KS', ar: 2025, lopnr: 1000 }),
      key({ namnd: 'KS', lopnr: 2 }),
      key({ namnd: 'KS', lopnr: 10 }),
      key({ namnd: 'KS', lopnr: 10, handlnr: 2 }),
      key({ namnd: 'KS', lopnr: 10, handlnr: 11 }),
      key({ namnd: 'KSX' }),
      key({ namnd: 'Å' }),
      key({ namnd: 'Ä' }),
      key({ namnd: 'Ö' }),
    ];
    expect(inOrder.toSorted()).toEqual(inOrder);
  });

  it('orders any two numbers by body, year, serial and handling', () => {
    const swedish = new Intl.Collator('sv');
    const parts = fc.record({
      ...{ namnd: fc.constantFrom('AN', 'KS', 'KSX', 'Ö', 'ÄN', 'Å'), ar: fc.nat(40) },
      ...{ lopnr: fc.integer({ min: 1, max: 20_000 }), handlnr: fc.option(fc.constantFrom(2, 10)) },
    });
    interface Parts {
      namnd: string;
      ar: number;
      lopnr: number;
      handlnr: number | null;
    }
    const asPerson = (a: Parts, b: Parts) =>
      swedish.compare(a.namnd, b.namnd) ||
      a.ar - b.ar ||
      a.lopnr - b.lopnr ||
      (a.handlnr ?? 0) - (b.handlnr ?? 0);
    const inSeries = ({ ar, ...rest }: Parts) => key({ ...rest, ar: 2000 + ar });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const [left, right] = [inSeries(a), inSeries(b)];
        expect(Math.sign(left < right ? -1 : Number(left > right))).toBe(Math.sign(asPerson(a, b)));
      }),
    );
  });

  it('does not move when the class changes', () => {
    expect(key({ klass: '1.7' })).toBe(key({ klass: '2.1' }));
  });
});

describe('searching', () => {
  const forms = searchForms('2017KS/0305', { ...none, namnd: 'KS', ar: 2017, lopnr: 305 });

  it.each(['2017KS/0305', '2017ks 305', 'KS 2017/305', '305/2017', '2017-305', '305/17', 'ks305'])(
    'finds the case by %s',
    (query) => {
      expect(forms).toContain(foldDiarienummer(query));
    },
  );

  it('finds any number of any pattern as printed, whatever stands between its parts', () => {
    const between = fc.constantFrom('', ' ', '-', '/', '.');
    fc.assert(
      fc.property(monsterText, delar, between, (text, parts, separator) => {
        const parsed = parseMonster(text, 'aldrig');
        fc.pre(parsed.ok);
        const printed = printDiarienummer(parsed.tokens, { ...parts, handlnr: null });
        const accepted = searchForms(printed, parts);
        const typed = printed.replaceAll(/[^\p{L}\p{Nd}]+/gu, separator === '' ? ' ' : separator);
        for (const query of [printed, printed.toLowerCase(), typed, `${parts.lopnr}/${parts.ar}`])
          expect(accepted).toContain(foldDiarienummer(query));
      }),
    );
  });

  it('tolerates a slip of separators', () => {
    expect(foldDiarienummer('1.5.1.388-2011')).toBe(foldDiarienummer('1.5.1-388/2011'));
  });

  it('does not find it by another number', () => {
    expect(forms).not.toContain(foldDiarienummer('2017KS/3050'));
  });
});
