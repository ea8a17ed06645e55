import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { LedgerAnsokan, LedgerPost } from '../../../shared/rules/fordelning.ts';
import { excludedRubriker, sumFordelning } from '../../../shared/rules/fordelning.ts';
import { fordelningViolations } from '../../../shared/rules/fordelning-regler.ts';
import { ansokan, klumpsumma, organId, perPost, post, realLedger } from './ledger.ts';

describe('the figures of a real allocation', () => {
  const sum = sumFordelning(realLedger);

  it('come out as decided', () => {
    expect(sum).toMatchObject({
      ram: 3_000_000,
      begart: 5_000_000,
      tilldelat: 3_000_000,
      kvar: 0,
    });
    expect(fordelningViolations(realLedger)).toEqual([]);
  });

  it('are kept for each applicant, over several applications', () => {
    expect(sum.perSokande).toEqual([
      applicant('SN', { begart: 500_000, undantaget: 500_000, tilldelat: 0 }, 0, 'nej', 1),
      applicant(
        'UTN',
        { begart: 3_000_000, undantaget: 500_000, tilldelat: 2_500_000 },
        5 / 6,
        'delvis',
        2,
      ),
      applicant(
        'VON',
        { begart: 1_500_000, undantaget: 0, tilldelat: 500_000 },
        1 / 3,
        'delvis',
        1,
      ),
    ]);
    expect(excludedRubriker(realLedger, organId('UTN'))).toEqual(['D', 'E']);
  });

  function applicant(
    name: string,
    amounts: object,
    andel: number,
    iEnlighet: string,
    count: number,
  ) {
    const ansokningar = Array.from({ length: count }, () => `${name}-ansokan`);
    return { sokandeOrganId: name, ansokningar, ...amounts, andel, iEnlighet };
  }
});

test('an empty ledger has its whole frame left', () => {
  expect(sumFordelning({ beloppKr: 10, ansokningar: [] })).toEqual({
    ...{ ram: 10, begart: 0, tilldelat: 0, kvar: 10, perSokande: [] },
  });
});

test('nothing asked for is no share', () => {
  const ledger = { beloppKr: 10, ansokningar: [klumpsumma('KUN', 0, 0)] };
  expect(sumFordelning(ledger).perSokande[0]).toMatchObject({ andel: null, iEnlighet: 'nej' });
});

describe('fordelningViolations', () => {
  const only = (one: LedgerAnsokan, beloppKr = 1_000) =>
    fordelningViolations({ beloppKr, ansokningar: [one] });

  const postCases: readonly (readonly [string, Partial<LedgerPost>, string, string])[] = [
    ['more than asked', { beviljatKr: 101 }, 'granted_above_requested', 'beviljatKr'],
    ['a part without an amount', { utfall: 'beviljas_delvis' }, 'grant_missing', 'beviljatKr'],
    ['less though granted', { beviljatKr: 99 }, 'granted_below_requested', 'beviljatKr'],
    [
      'excluded with a grant',
      { utfall: 'omfattas_ej', beviljatKr: 1 },
      'excluded_with_grant',
      'beviljatKr',
    ],
    ['nothing asked', { begartKr: null }, 'request_missing', 'begartKr'],
    [
      'nothing asked and excluded',
      { begartKr: null, utfall: 'omfattas_ej' },
      'request_missing',
      'begartKr',
    ],
  ];

  test.each(postCases)('an item: %s', (_, data, rule, field) => {
    expect(only(perPost('KUN', post(), post(data)))).toEqual([
      {
        rule,
        path: ['ansokningar', 0, 'poster', 1, field],
        params: expect.objectContaining({}) as object,
      },
    ]);
  });

  const sumCases: readonly (readonly [string, LedgerAnsokan, string, (string | number)[]])[] = [
    [
      'a lump sum above what is asked',
      klumpsumma('KUN', 500, 501),
      'granted_above_requested',
      ['ansokningar', 0, 'beviljatKr'],
    ],
    [
      'a lump sum without a grant',
      { ...klumpsumma('KUN', 500, 0), beviljatKr: null },
      'grant_missing',
      ['ansokningar', 0, 'beviljatKr'],
    ],
    [
      'a lump sum without a request',
      { ...klumpsumma('KUN', 0, 100), begartKr: null },
      'request_missing',
      ['ansokningar', 0, 'begartKr'],
    ],
    ['no items', perPost('KUN'), 'request_missing', ['ansokningar', 0, 'poster']],
    [
      'a request that is not the sum of the items',
      { ...perPost('KUN', post(), post()), begartKr: 201 },
      'request_differs_from_items',
      ['ansokningar', 0, 'begartKr'],
    ],
    [
      'a grant that is not the sum of the items',
      { ...perPost('KUN', post(), post()), beviljatKr: 150 },
      'grant_differs_from_items',
      ['ansokningar', 0, 'beviljatKr'],
    ],
    [
      'a lump sum whose split does not add up',
      ansokan('KUN', {
        ...{ beslutssatt: 'klumpsumma', begartKr: 300, beviljatKr: 100 },
        poster: [post(), post()],
      }),
      'request_differs_from_items',
      ['ansokningar', 0, 'begartKr'],
    ],
  ];

  test.each(sumCases)('an application: %s', (_, one, rule, path) => {
    expect(only(one)).toMatchObject([{ rule, path }]);
  });

  it('sees that the frame is overdrawn, by one krona', () => {
    expect(only(klumpsumma('KUN', 500, 500), 500)).toEqual([]);
    expect(only(klumpsumma('KUN', 500, 500), 499)).toEqual([
      { rule: 'granted_above_frame', path: [], params: { tilldelat: 500, ram: 499 } },
    ]);
  });

  it.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])(
    'refuses %d kronor anywhere',
    (bad) => {
      const rules = [
        fordelningViolations({ beloppKr: bad, ansokningar: [] }),
        only(klumpsumma('KUN', bad, 0)),
        only(klumpsumma('KUN', 500, bad)),
        only(perPost('KUN', post({ begartKr: bad }))),
        only(perPost('KUN', post({ beviljatKr: bad }))),
      ];
      for (const broken of rules) {
        expect(broken.map(({ rule }) => rule)).toContain('invalid_amount');
      }
    },
  );
});

const kronor = fc.nat({ max: 1_000_000_000 });
const anyPost = fc.record({
  begartKr: fc.option(kronor),
  beviljatKr: fc.option(kronor),
  utfall: fc.constantFrom('beviljas' as const, 'beviljas_delvis' as const, 'omfattas_ej' as const),
});
const anyAnsokan = fc
  .record({
    sokande: fc.constantFrom('KUN', 'TN', 'SN'),
    beslutssatt: fc.constantFrom('per_post' as const, 'klumpsumma' as const),
    begartKr: fc.option(kronor),
    beviljatKr: fc.option(kronor),
    poster: fc.array(anyPost.map(post), { maxLength: 4 }),
  })
  .map(({ sokande, ...data }) => ansokan(sokande, data));
const anyLedger = fc.record({
  beloppKr: kronor,
  ansokningar: fc.array(anyAnsokan, { maxLength: 6 }),
});

describe('any ledger', () => {
  it('has sums that agree with each other', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const sum = sumFordelning(ledger);
        const added = sum.perSokande.reduce((total, one) => total + one.tilldelat, 0);
        expect(sum.tilldelat).toBe(added);
        expect(sum.kvar + sum.tilldelat).toBe(sum.ram);
        expect(sum.perSokande.flatMap((one) => one.ansokningar)).toHaveLength(
          ledger.ansokningar.length,
        );
      }),
    );
  });

  it('without violations grants at most what is asked for and what there is', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        fc.pre(fordelningViolations(ledger).length === 0);
        const sum = sumFordelning(ledger);
        expect(sum.kvar).toBeGreaterThanOrEqual(0);
        for (const one of sum.perSokande) expect(one.tilldelat).toBeLessThanOrEqual(one.begart);
      }),
    );
  });
});
