import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { arendeRows, countArenden, listArendeIds } from '../../../db/repositories/arende-lista.ts';
import { setAnvandarperson } from '../../../db/repositories/anvandare.ts';
import { toSortKey } from '../../../db/sort-key.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import { ArendeSort } from '../../../shared/domain/listfilter.ts';
import type { ArendeFilter, Frist } from '../../../shared/domain/listfilter.ts';
import { change, rawConnection } from '../support/register.ts';
import { caseList, TODAY } from './cases.ts';
import { inSpan, isIn } from './naive.ts';
import type { ListedCase } from './cases.ts';

// The same for every test: none of them changes a case.
let made: Awaited<ReturnType<typeof caseList>>;
beforeAll(async () => {
  made = await caseList();
});

const day = fc.integer({ min: 0, max: 20 }).map((after) => addDays('2026-01-01', after));
const span = fc.record({ fran: day, till: day }, { requiredKeys: [] });

function hasFrist(frister: readonly string[], frist: Frist): boolean {
  if (frist === 'ingen') return frister.length === 0;
  if (frist === 'forfallen') return frister.some((senast) => senast < TODAY);
  return frister.some((senast) => senast >= TODAY && senast <= addDays(TODAY, frist));
}

/** The same question asked of every case by itself. */
function passes(one: ListedCase, filter: ArendeFilter, me: string): boolean {
  const { text = '', klass = '', initiativtagare = '', frist, mina = false } = filter;
  return [
    isIn(one.status, filter.status),
    isIn(one.ar, filter.ar),
    isIn(one.diariumId, filter.diarium),
    isIn(one.ursprung, filter.ursprung),
    isIn(one.offentlighet, filter.offentlighet),
    isIn(one.handlaggare, filter.handlaggare),
    inSpan(one.inkomDatum, filter.inkom),
    inSpan(one.registrerad, filter.registrerad),
    inSpan(one.avslutadDatum, filter.avslutad),
    one.klass.startsWith(klass),
    toSortKey(one.initiativtagare).includes(toSortKey(initiativtagare)),
    one.arendemening.toLowerCase().startsWith(text.toLowerCase()),
    !mina || one.handlaggare === me,
    frist === undefined || hasFrist(one.frister, frist),
  ].every(Boolean);
}

test('any filter and any order give what a look at each case gives', async () => {
  const { register, cases, persons, diarier } = made;
  await change(register, (tx) => setAnvandarperson(tx, persons[1]));
  const some = <T>(...values: T[]) => fc.subarray(values);
  const filter = fc.record(
    {
      text: fc.constantFrom('', 'bä', 'Ång', 'zon', 'saknas'),
      ar: some(2024, 2025, 2026),
      diarium: some(...diarier),
      klass: fc.constantFrom('', '1', '1.2', '2', '9'),
      handlaggare: some(...persons),
      mina: fc.constant(true as const),
      status: some('registrerat', 'under_beredning', 'avslutat'),
      ursprung: some('remiss', 'motion', 'ansokan'),
      offentlighet: some('ej_bedomd', 'offentligt', 'sekretess'),
      initiativtagare: fc.constantFrom('', 'åsa', 'ASA', 'élan', 'ö'),
      inkom: span,
      registrerad: span,
      avslutad: span,
      frist: fc.constantFrom('forfallen', 'ingen', 0, 3, 30),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<ArendeFilter>;
  const sort = fc.record({ by: fc.constantFrom(...ArendeSort.options), descending: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(filter, sort, async (wanted, order) => {
      const ids = await register.read((tx) => listArendeIds(tx, wanted, order, TODAY));
      const expected = cases.filter((one) => passes(one, wanted, persons[1]));
      expect(ids.toSorted((a, b) => a - b)).toEqual(expected.map(({ rad }) => rad));
      const first = await register.read((tx) => listArendeIds(tx, wanted, order, TODAY, 3));
      expect(first).toEqual(ids.slice(0, 3));
      const counted = await register.read((tx) => countArenden(tx, wanted, TODAY, 5));
      expect(counted).toBe(Math.min(5, expected.length));
    }),
    { numRuns: 300 },
  );
});

test.each(ArendeSort.options)('the order by %s rises, then falls', async (by) => {
  const { register, cases } = made;
  const keys: Record<ArendeSort, (one: ListedCase) => string> = {
    diarienummer: (one) => one.sortnyckel,
    arendemening: (one) => toSortKey(one.arendemening),
    inkomDatum: (one) => one.inkomDatum,
    status: (one) => ['registrerat', 'under_beredning', 'avslutat'].indexOf(one.status).toString(),
    // Those without stand last both ways.
    tidsfrist: (one) => one.frister.toSorted()[0] ?? '',
    klass: (one) => one.klass,
    ursprung: (one) => one.ursprung,
    initiativtagare: (one) => toSortKey(one.initiativtagare),
    offentlighet: (one) => one.offentlighet,
    registrerad: (one) => one.registrerad,
    avslutad: (one) => one.avslutadDatum ?? '',
  };
  const byRad = new Map(cases.map((one) => [one.rad, one]));
  const read = async (descending: boolean) => {
    const ids = await register.read((tx) => listArendeIds(tx, {}, { by, descending }, TODAY));
    expect(ids).toHaveLength(cases.length);
    const order = ids.map((rad) => keys[by](byRad.get(rad)!));
    return by === 'tidsfrist' ? order.filter((key) => key !== '') : order;
  };
  const up = await read(false);
  expect(up).toEqual(up.toSorted());
  expect(await read(true)).toEqual(up.toReversed());
  if (by !== 'tidsfrist') return;
  const ids = await register.read((tx) => listArendeIds(tx, {}, { by, descending: true }, TODAY));
  expect(byRad.get(ids.at(-1)!)?.frister).toEqual([]);
});

test('a line tells the diarium, the handlingar and when something last happened', async () => {
  const { register } = made;
  const [row] = await register.read((tx) => arendeRows(tx, [1]));
  expect(row).toMatchObject({ diarium: 'Diariet', antalHandlingar: 2, klass: '1.2' });
});

test('no order is made by sorting, and no filter reads whole rows', () => {
  const { register } = made;
  const raw = rawConnection(register);
  const planOf = (sql: string) =>
    raw
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => detail);
  const columns = [
    ...['sortnyckel', 'arendemening_sort', 'inkom_datum', 'statusordning', 'klass', 'ursprung'],
    ...['initiativtagare_sort', 'offentlighet', 'registrerad_tid', 'avslutad_datum'],
  ];
  for (const column of columns) {
    const plan = planOf(`SELECT rad FROM arende ORDER BY ${column} DESC, rad DESC`);
    expect(plan).toEqual([expect.stringMatching(/^SCAN arende USING (COVERING )?INDEX/u)]);
  }
  for (const condition of [
    'ar = 2026',
    "offentlighet = 'x'",
    "+diarium_id = 'x' AND status = 'y'",
  ]) {
    expect(planOf(`SELECT rad FROM arende WHERE ${condition}`).join()).toMatch(/COVERING INDEX/u);
  }
  for (const column of ['datum', 'rubrik_sort', 'beteckning', 'motpart_sort', 'registrerad_tid']) {
    const plan = planOf(`SELECT rad FROM handling INDEXED BY handling_by_${column}
      WHERE riktning = 'in' AND makulerad_tid IS NULL AND datum BETWEEN '2026' AND '2027'
      ORDER BY ${column}, rad LIMIT 9`);
    expect(plan).toEqual([expect.stringMatching(new RegExp(`INDEX handling_by_${column}`, 'u'))]);
  }
});
