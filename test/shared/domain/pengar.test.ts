import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  chooseVisningsenhet,
  formatKronor,
  MAX_KRONOR,
  formatPengar,
  Kronor,
  parsePengar,
  parseVisningsenhet,
  Visningsenhet,
} from '../../../shared/domain/pengar.ts';

const kronor = fc.nat({ max: MAX_KRONOR });
const enhet = fc.constantFrom(...Visningsenhet.options);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('Kronor', () => {
  it.each([0, 1, 3_000_000, MAX_KRONOR])('takes %d', (amount) => {
    expect(Kronor.parse(amount)).toBe(amount);
  });

  it.each([-1, 0.5, MAX_KRONOR + 1, Number.NaN, Infinity, '5', null])('refuses %s', (amount) => {
    expect(Kronor.safeParse(amount).success).toBe(false);
  });
});

describe('formatPengar', () => {
  test.each([
    [500_000, 'tkr', '500 tkr'],
    [2_500_000, 'mnkr', '2,5 mnkr'],
    [1_250_000, 'tkr', '1 250 tkr'],
    [1_250_000, 'mnkr', '1,25 mnkr'],
    [1_234_567, 'mnkr', '1,234567 mnkr'],
    [1_050, 'tkr', '1,05 tkr'],
    [50, 'mnkr', '0,00005 mnkr'],
    [0, 'tkr', '0 tkr'],
    [1_234_567, 'kr', '1 234 567 kr'],
    [-250_000, 'tkr', '\u2212250 tkr'],
  ] as const)('%d in %s is %s', (amount, unit, expected) => {
    expect(plain(formatPengar(amount, unit))).toBe(expected);
  });

  it('never lets a line break inside an amount', () => {
    expect(formatKronor(10_000)).toBe('10\u00a0000\u00a0kr');
  });

  it('refuses what is not whole kronor', () => {
    expect(() => formatPengar(0.5, 'kr')).toThrow(RangeError);
  });

  it('is read back as the same amount in every unit', () => {
    fc.assert(
      fc.property(kronor, enhet, (amount, unit) => {
        expect(parsePengar(formatPengar(amount, unit))).toEqual({ ok: true, kronor: amount });
      }),
    );
  });
});

describe('chooseVisningsenhet', () => {
  test.each([
    [2_500_000, 'mnkr'],
    [3_000_000, 'mnkr'],
    [1_250_000, 'tkr'],
    [500_000, 'tkr'],
    [999_999, 'kr'],
    [1_500, 'kr'],
    [0, 'kr'],
    [-500_000, 'tkr'],
  ] as const)('%d is shown in %s', (amount, expected) => {
    expect(chooseVisningsenhet(amount)).toBe(expected);
  });

  it('never needs more than one decimal', () => {
    fc.assert(
      fc.property(kronor, (amount) => {
        expect(formatPengar(amount, chooseVisningsenhet(amount))).not.toMatch(/,\d\d/u);
      }),
    );
  });
});

describe('parsePengar', () => {
  test.each([
    ['2500', 2_500],
    ['1 250 000', 1_250_000],
    ['1.250.000 kr', 1_250_000],
    ['1250000:-', 1_250_000],
    ['500,-', 500],
    ['100,00 kr', 100],
    ['500 tkr', 500_000],
    ['500kkr', 500_000],
    ['2,5 mnkr', 2_500_000],
    ['2,5 Mkr', 2_500_000],
    ['2,5 mkr', 2_500_000],
    ['2,5 milj. kr', 2_500_000],
    ['2,5 milj kr.', 2_500_000],
    ['1,5 miljoner', 1_500_000],
    ['1,5 miljoner kronor', 1_500_000],
    ['  1\u00a0250\u202fkr ', 1_250],
    ['1\u00a0250\u00a0tkr', 1_250_000],
    ['0,333333 mnkr', 333_333],
    ['1000000000000', MAX_KRONOR],
  ])('reads %j', (text, expected) => {
    expect(parsePengar(text)).toEqual({ ok: true, kronor: expected });
  });

  test.each([
    ['', 'tom'],
    ['   ', 'tom'],
    ['2,5', 'enhet_saknas'],
    ['100,00', 'enhet_saknas'],
    ['100,50 kr', 'brutet_ore'],
    ['1,2345 tkr', 'brutet_ore'],
    ['1000000000001', 'for_stort'],
    ['9999999999999 mnkr', 'for_stort'],
    ['-500', 'negativt'],
    ['\u2212500 tkr', 'negativt'],
    ['tkr', 'ogiltigt'],
    ['fem', 'ogiltigt'],
    ['5 usd', 'ogiltigt'],
    ['12 50 kr', 'ogiltigt'],
    ['1 2500 kr', 'ogiltigt'],
    ['1.25 mnkr', 'ogiltigt'],
    ['1,250,000', 'ogiltigt'],
    ['1e6', 'ogiltigt'],
    ['5 kr 3', 'ogiltigt'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parsePengar(text)).toEqual({ ok: false, reason });
  });

  it('gives an answer for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parsePengar(text);
        if (parsed.ok) expect(Kronor.safeParse(parsed.kronor).success).toBe(true);
      }),
    );
  });
});

test('parseVisningsenhet knows units only', () => {
  expect(parseVisningsenhet('Milj.  Kr')).toBe('mnkr');
  expect(parseVisningsenhet('medarbetare')).toBeUndefined();
});
