import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatPengar, MAX_KRONOR, Visningsenhet } from '../../../shared/domain/pengar.ts';
import { agrees, findBelopp, findBeloppWithoutUnit } from '../../../shared/rules/belopp-i-text.ts';

const found = (text: string) =>
  findBelopp(text).map(({ text: written, kronor }) => [written, kronor]);

describe('findBelopp', () => {
  test.each([
    ['Nämnden får 500 tkr.', [['500 tkr', 500_000]]],
    [
      'kostnaden är cirka 2,5 mnkr, varav 1 250 000 kronor',
      [
        ['2,5 mnkr', 2_500_000],
        ['1 250 000 kronor', 1_250_000],
      ],
    ],
    [
      'Totalt 3\u00a0milj.\u00a0kr under 2018 500 tkr',
      [
        ['3\u00a0milj.\u00a0kr', 3_000_000],
        ['500 tkr', 500_000],
      ],
    ],
    ['(500:-)', [['500:-', 500]]],
    ['1,5 miljoner till alla', [['1,5 miljoner', 1_500_000]]],
    ['200 medarbetare, § 7, 2018-02-08, 3 krafter, SFS 2001:453', []],
    ['0,5 kr', []],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('tells where, in what unit and whether it is rounded', () => {
    expect(findBelopp('Det kostar ca 450 tkr.')).toEqual([
      {
        ...{ start: 14, text: '450 tkr', kronor: 450_000, enhet: 'tkr' },
        ...{ ungefar: true, steg: 10_000 },
      },
    ]);
  });

  it('finds every amount that we print ourselves', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: MAX_KRONOR }),
        fc.constantFrom(...Visningsenhet.options),
        (kronor, enhet) => {
          const [belopp] = findBelopp(`Nämnden får ${formatPengar(kronor, enhet)} i år.`);
          expect(belopp).toMatchObject({ kronor, enhet, ungefar: false });
        },
      ),
    );
  });
});

test('agrees allows for declared rounding only', () => {
  const [exact, about] = [findBelopp('5 mnkr'), findBelopp('cirka 5 mnkr')].flat();
  if (!exact || !about) throw new Error('no amounts');
  expect(
    [4_499_999, 4_500_000, 5_000_000, 5_500_000, 5_500_001].map((kr) => agrees(about, kr)),
  ).toEqual([false, true, true, true, false]);
  expect(agrees(exact, 5_000_000)).toBe(true);
  expect(agrees(exact, 4_999_999)).toBe(false);
});

test.each([
  ['Nämnden tilldelas 500 av medlen.', ['500']],
  ['Medel beviljas 2,5.', ['2,5']],
  ['Nämnden tilldelas 500 tkr av medlen.', []],
  ['Skolan tilldelas 12 platser.', []],
])('numbers without a unit in %j', (text, expected) => {
  expect(findBeloppWithoutUnit(text)).toEqual(expected);
});
