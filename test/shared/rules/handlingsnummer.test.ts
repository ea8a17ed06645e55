import { describe, expect, it, test } from 'vitest';
import { nextLopnr, nextNumber } from '../../../shared/rules/diarieserie.ts';
import { parseDiariemonster, printHandlingsnummer } from '../../../shared/rules/handlingsnummer.ts';
import type { DiariumData } from '../../../shared/domain/diarium.ts';

const yearly: Omit<DiariumData, 'namn' | 'monster'> = {
  nollstalls: 'ar',
  handlingsnummer: 'egen_serie',
};

test.each([
  ['{NAMND} {AR}/{LOPNR}-{HANDLNR}', 'i_arendet', 'KS 2017/305-12'],
  ['{NAMND} {AR}/{LOPNR}', 'i_arendet', 'KS 2017/305-12'],
  ['{NAMND}{AR}/{LOPNR} nr {AR}.{HANDLNR}', 'egen_serie', 'KS 2017/305 nr 2018.12'],
  ['{NAMND} {AR}/{LOPNR}', 'egen_serie', 'KS 2017/305 nr 2018.12'],
] as const)('%s with the handlingar %s prints %s', (monster, handlingsnummer, printed) => {
  const parsed = parseDiariemonster({ monster, nollstalls: 'ar', handlingsnummer });
  if (!parsed.ok) throw new Error(parsed.reason);
  const said = { tokens: parsed.tokens, handlingsnummer };
  // The case keeps the number it was given, whatever the pattern says now.
  expect(printHandlingsnummer('KS 2017/305', said, { ar: 2018, nr: 12 })).toBe(printed);
});

describe('handlingar of a series that starts again', () => {
  const monster = '{NAMND} {AR}/{LOPNR}-{HANDLNR}';

  it('must print the year', () => {
    const reason = 'handlingsar_saknas';
    expect(parseDiariemonster({ ...yearly, monster })).toMatchObject({ ok: false, reason });
    const own = '{NAMND} {AR}/{LOPNR}-{AR:2}.{HANDLNR}';
    expect(parseDiariemonster({ ...yearly, monster: own }).ok).toBe(true);
  });

  it('need not when the series goes on, or is the case’s own', () => {
    const inCase = { ...yearly, handlingsnummer: 'i_arendet' } as const;
    expect(parseDiariemonster({ ...yearly, monster, nollstalls: 'aldrig' }).ok).toBe(true);
    expect(parseDiariemonster({ ...inCase, monster }).ok).toBe(true);
  });
});

describe('the next serial', () => {
  const serier = [
    { ar: 2027, senasteLopnr: 3 },
    { ar: 2026, senasteLopnr: 41 },
  ];

  it('starts again with the year, or goes on after the highest of all', () => {
    expect([2026, 2027, 2028].map((ar) => nextLopnr('ar', serier, ar))).toEqual([42, 4, 1]);
    expect([2025, 2027].map((ar) => nextLopnr('aldrig', serier, ar))).toEqual([42, 42]);
  });

  it('is printed with the class that is chosen, or an example of one', () => {
    const diarium = { monster: '{KLASS}-{LOPNR}/{AR}', forkortning: 'KS', serier };
    const next = (klass: string) => nextNumber({ ...diarium, nollstalls: 'ar' }, 2026, klass);
    expect(next('1.7.1')).toBe('1.7.1-42/2026');
    expect(next('')).toBe('1.1-42/2026');
    expect(next('1..')).toBe('1.1-42/2026');
  });
});
