import { describe, expect, it, test } from 'vitest';
import { checkPengar } from '../../../shared/checks/pengar.ts';
import type { Pengaunderlag } from '../../../shared/checks/pengar.ts';
import { post } from '../rules/ledger.ts';
import { grant, ledger, pengar, un, vn } from './support-pengar.ts';

const found = (changed: Partial<Pengaunderlag>) =>
  checkPengar({ ...pengar, ...changed }).map(({ id, field, details }) => ({ id, field, details }));
const text = (words: string) => ({ texter: [{ field: 'bakgrund', text: words }] });

it('finds nothing wrong with a paper that agrees with its ledger', () => {
  expect(found({})).toEqual([]);
  expect(found(text('Ramen är 3 mnkr. Det söks cirka 4 mnkr, i år av 2 nämnder.'))).toEqual([]);
});

test('K20: more than the frame, and a wrong remainder', () => {
  expect(found({ ledger: { ...ledger, beloppKr: 2_400_000 } })).toMatchObject([
    { id: 'K20', details: { ram: 2_400_000, tilldelat: 2_500_000 } },
    { id: 'K20', details: { kvar: -100_000, angivet: 500_000 } },
  ]);
  expect(checkPengar({ ...pengar, angivetKvarKr: 0 })[0]).toMatchObject({
    severity: 'S',
    gate: 'K',
  });
});

test('K20: a later round grants no more than the earlier ones have left of the frame', () => {
  const left = (ramKvarKr: number) => found({ ledger: { ...ledger, ramKvarKr } });
  expect(left(2_500_000)).toEqual([]);
  expect(left(2_499_999)).toEqual([
    {
      ...{ id: 'K20', field: 'fordelning' },
      details: { ram: 2_499_999, tilldelat: 2_500_000 },
    },
  ]);
});

describe('K21', () => {
  it('finds an amount that the ledger does not know', () => {
    expect(found(text('Nämnderna söker 3,9 mnkr.'))).toEqual([
      { id: 'K21', field: 'bakgrund', details: { text: '3,9 mnkr', kronor: 3_900_000, antal: 1 } },
    ]);
  });

  it('is told once, however often the amount is written', () => {
    const texter = [1, 2].map((nr) => ({ field: `avsnitt.${nr}`, text: 'Det blir 3,9 mnkr.' }));
    expect(found({ texter })).toMatchObject([
      { id: 'K21', field: 'avsnitt.1', details: { antal: 2 } },
    ]);
  });

  it('lets a rounded amount be as rounded as it is written, and no more', () => {
    expect(found(text('cirka 4 mnkr'))).toEqual([]);
    expect(found(text('4,2 mnkr'))).toHaveLength(1);
    expect(found(text('cirka 4,2 mnkr'))).toHaveLength(1);
  });

  it('reads the points too', () => {
    const wrong = grant('VN', 'VN tilldelas 600 tkr, vilket är 1 mnkr lägre än ansökan.');
    expect(found({ punkter: [un, wrong] })).toMatchObject([{ id: 'K21', field: 'punkt:VN' }]);
  });
});

test('K22: an applicant without a deciding point, even if it must report', () => {
  const report = { ...vn, typ: 'aterrapport' as const, text: 'VN ska redovisa.' };
  expect(found({ punkter: [un, report] })).toEqual([
    {
      id: 'K22',
      field: 'sokande:VN',
      details: { organId: 'VN', begart: 1_500_000, tilldelat: 500_000 },
    },
  ]);
  const refusal = { ...vn, typ: 'avslag' as const, text: 'VN:s ansökan avslås.' };
  expect(found({ punkter: [un, refusal] })).toEqual([]);
});

test('K22: a point in own words decides on whom it names', () => {
  const own = (words: string) => found({ punkter: [un, { ...vn, ...free, text: words }] });
  const free = { typ: 'fri' as const, sokandeOrganId: null };
  expect(own('Vårdnämndens ansökan avslås.')).toEqual([]);
  expect(own('Vårdnämnden tilldelas 500 tkr.')).toEqual([]);
  expect(own('Vårdnämnden tackas för sin ansökan.')).toMatchObject([{ id: 'K22' }]);
  expect(own('Socialnämndens ansökan avslås.')).toMatchObject([{ id: 'K22' }]);
});

test('K23: in accordance with the application, but less', () => {
  const wrong = grant('VN', 'VN tilldelas 500 tkr i enlighet med inkommen ansökan.');
  expect(found({ punkter: [un, wrong] })).toEqual([
    { id: 'K23', field: 'punkt:VN', details: { begart: 1_500_000, tilldelat: 500_000 } },
  ]);
});

describe('K24', () => {
  it('finds an excluded item that the point does not name', () => {
    const inside = grant('UN', 'UN tilldelas 2 mnkr. Läger och läsning (del 2) omfattas inte.');
    expect(found({ punkter: [inside, vn] })).toEqual([
      { id: 'K24', field: 'punkt:UN', details: { saknas: 'Läger' } },
    ]);
    const sparse = grant('UN', 'UN tilldelas 2 mnkr. Läger omfattas inte av tilldelningen.');
    expect(found({ punkter: [sparse, vn] })).toEqual([
      { id: 'K24', field: 'punkt:UN', details: { saknas: 'Läger och läsning (del 2)' } },
    ]);
  });

  it('finds a granted item that the point excludes', () => {
    const wrong = grant('UN', `${un.text} Läsning omfattas inte av tilldelningen.`);
    expect(found({ punkter: [wrong, vn] })).toEqual([
      { id: 'K24', field: 'punkt:UN', details: { beviljad: 'Läsning' } },
    ]);
  });
});

test('K25: the rest is not what is granted', () => {
  const [first, second] = ledger.ansokningar;
  if (!first || !second) throw new Error('no applications');
  const less = { ...first, poster: first.poster.map((one) => ({ ...one })) };
  less.poster[0] = post({ rubrik: 'Läsning', begartKr: 2_100_000, beviljatKr: 2_000_000 });
  expect(found({ ledger: { ...ledger, ansokningar: [less, second] } })).toMatchObject([
    { id: 'K25', details: { begart: 2_600_000, undantaget: 500_000, tilldelat: 2_000_000 } },
  ]);
});

describe('K26', () => {
  it('finds one amount in two units, across the paper', () => {
    expect(found(text('Av medlen går 2 000 tkr till läsning.'))).toEqual([
      { id: 'K26', field: 'bakgrund', details: { kronor: 2_000_000, enheter: 'mnkr, tkr' } },
    ]);
  });

  it('finds a granted number without a unit', () => {
    expect(found(text('Nämnden tilldelas 500 av medlen.'))).toEqual([
      { id: 'K26', field: 'bakgrund', details: { utan_enhet: '500' } },
    ]);
  });
});
