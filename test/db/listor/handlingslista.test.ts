import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  countHandlingar,
  listHandlingIds,
  registerhandlingar,
} from '../../../db/repositories/handlingslista.ts';
import { toSortKey } from '../../../db/sort-key.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import { HandlingSort } from '../../../shared/domain/listfilter.ts';
import type { HandlingFilter } from '../../../shared/domain/listfilter.ts';
import { handlingList } from './handlingar.ts';
import type { ListedHandling } from './handlingar.ts';
import { inSpan, isIn } from './naive.ts';

// The same for every test: none of them changes a handling.
let made: Awaited<ReturnType<typeof handlingList>>;
beforeAll(async () => {
  made = await handlingList();
});

const day = fc.integer({ min: 0, max: 400 }).map((after) => addDays('2025-01-01', after));
const span = fc.record({ fran: day, till: day }, { requiredKeys: [] });

/** The same question asked of every handling by itself. */
function passes(one: ListedHandling, filter: HandlingFilter): boolean {
  const { text = '', motpart = '', makulerade = false, fil } = filter;
  const words = `${one.rubrik} ${one.motpart}`.toLowerCase().split(' ');
  return [
    isIn(one.riktning, filter.riktning),
    isIn(one.handlingstyp, filter.handlingstyp),
    isIn(one.statusTf, filter.statusTf),
    isIn(one.offentlighet, filter.offentlighet),
    isIn(one.registreringsform, filter.registreringsform),
    isIn(Number(one.datum.slice(0, 4)), filter.ar),
    inSpan(one.datum, filter.datum),
    inSpan(one.registrerad, filter.registrerad),
    makulerade || !one.makulerad,
    fil === undefined || (fil === 'med') === one.harFil,
    toSortKey(one.motpart).includes(toSortKey(motpart)),
    words.some((word) => word.startsWith(text)),
  ].every(Boolean);
}

test('any filter and any order give what a look at each handling gives', async () => {
  const { register, handlingar } = made;
  const some = <T>(...values: T[]) => fc.subarray(values);
  const filter = fc.record(
    {
      text: fc.constantFrom('', 'br', 'yttrande', 'byal', 'saknas'),
      ar: some(2025, 2026),
      riktning: some('in', 'ut', 'intern'),
      handlingstyp: some('skrivelse', 'yttrande', 'ovrigt'),
      statusTf: some('inkommen', 'upprattad', 'arbetsmaterial'),
      offentlighet: some('ej_bedomd', 'offentligt', 'sekretess'),
      registreringsform: some('diariefort', 'halls_ordnat'),
      motpart: fc.constantFrom('', 'ÅKER', 'laget', 'x'),
      datum: span,
      registrerad: span,
      fil: fc.constantFrom('med', 'utan'),
      makulerade: fc.constant(true as const),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<HandlingFilter>;
  const sort = fc.record({
    by: fc.constantFrom(...HandlingSort.options),
    descending: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(filter, sort, async (wanted, order) => {
      const ids = await register.read((tx) => listHandlingIds(tx, wanted, order, 1000));
      const expected = handlingar.filter((one) => passes(one, wanted));
      expect(ids.toSorted((a, b) => a - b)).toEqual(expected.map(({ rad }) => rad));
      const counted = await register.read((tx) => countHandlingar(tx, wanted, 5));
      expect(counted).toBe(Math.min(5, expected.length));
    }),
    { numRuns: 300 },
  );
});

test.each(HandlingSort.options)('the order by %s rises, falls, and can be cut', async (by) => {
  const { register, handlingar } = made;
  const key = (one: ListedHandling) =>
    ({
      datum: one.datum,
      beteckning: one.beteckning,
      rubrik: toSortKey(one.rubrik),
      motpart: toSortKey(one.motpart),
      registrerad: one.registrerad,
    })[by];
  const byRad = new Map(handlingar.map((one) => [one.rad, one]));
  const list = (descending: boolean, most: number) =>
    register.read((tx) => listHandlingIds(tx, { makulerade: true }, { by, descending }, most));
  const up = await list(false, 1000);
  const keys = up.map((rad) => key(byRad.get(rad)!));
  expect(keys).toEqual(keys.toSorted());
  expect(await list(true, 1000)).toEqual(up.toReversed());
  expect(await list(false, 7)).toEqual(up.slice(0, 7));
});

test('more than can be gathered are found by walking the order, with the same answer', async () => {
  const { register } = made;
  for (const by of HandlingSort.options) {
    const order = { by, descending: true };
    const filter = { riktning: ['in' as const], ar: [2025] };
    const list = (few?: number) =>
      register.read((tx) => listHandlingIds(tx, filter, order, 1000, few));
    const walked = await list(0);
    expect(walked).toEqual(await list());
    expect(walked.length).toBeGreaterThan(0);
  }
});

test('a number finds its handling, and that of a case all its handlingar, in any form', async () => {
  const { register, handlingar } = made;
  const order = { by: 'registrerad', descending: false } as const;
  const find = (text: string) =>
    register.read((tx) => listHandlingIds(tx, { text, makulerade: true }, order, 100));
  expect(await find('2026KS/0001-2')).toEqual([2, 20]);
  const ofFirst = handlingar.filter(({ beteckning }) => beteckning.startsWith('2026KS/0001'));
  expect(await find('ks 2026/1')).toEqual(ofFirst.map(({ rad }) => rad));
  expect(await find('b')).toHaveLength(handlingar.length);
});

test('lines come in the order of the ids with their case and files', async () => {
  const { register, handlingar } = made;
  const rows = await register.read((tx) => registerhandlingar(tx, [3, 999, 1]));
  expect(rows.map(({ rad }) => rad)).toEqual([3, 1]);
  expect(rows[1]).toMatchObject({
    ...{ beteckning: '2026KS/0001-1', diarienummer: '2026KS/0001', makulerad: false },
    ...{ antalFiler: handlingar[0]?.harFil ? 1 : 0, motpart: handlingar[0]?.motpart },
  });
});
