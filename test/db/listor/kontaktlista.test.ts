import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { insertKontakt } from '../../../db/repositories/kontakt.ts';
import {
  countKontakter,
  kontaktRows,
  listKontaktIds,
} from '../../../db/repositories/kontaktlista.ts';
import { insertOrgan } from '../../../db/repositories/organ.ts';
import { insertParti } from '../../../db/repositories/parti.ts';
import { insertPerson } from '../../../db/repositories/person.ts';
import { mergeInto } from '../../../db/repositories/sammanslagning.ts';
import { toSortKey } from '../../../db/sort-key.ts';
import type { RegisterDb } from '../../../db/open.ts';
import type { Kontaktrad } from '../../../shared/domain/kontaktrad.ts';
import { KontaktSort } from '../../../shared/domain/listfilter.ts';
import type { KontaktFilter } from '../../../shared/domain/listfilter.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import { foldName } from '../../../shared/rules/namn.ts';
import { change, newRegister } from '../support/register.ts';
import { isIn } from './naive.ts';

const pick = <const T>(values: readonly [T, ...T[]], index: number): T =>
  values[index % values.length] ?? values[0];

/** Contacts, persons and bodies whose facts meet in every way, and a party that some are of. */
async function makeEverybody() {
  const register = await newRegister();
  const partiId = await change(register, async (tx) => {
    const period = { giltigFran: null, giltigTill: null };
    const parti = { kod: 'L', namn: 'Listan', genitiv: 'Listans', ...period };
    const { id } = await insertParti(tx, parti);
    for (let index = 0; index < 24; index += 1) {
      const marks = { skyddad: index % 4 === 0, avslutad: index % 5 === 0 };
      const namn = `${pick(['Åsa', 'Östen', 'Zeb'], index)} ${pick(['Berg', 'Ek'], index)}`;
      const reach = { epost: index % 3 === 0 ? `nr${index}@ek.example` : '', telefon: '' };
      const typ = pick(['forening', 'privatperson', 'foretag'], index);
      await insertKontakt(tx, { typ, namn, ...reach, adress: '', ...marks });
      const [fornamn = '', efternamn = ''] = namn.split(' ');
      const place = { titel: pick(['', 'Handläggare'], index), enhet: pick(['Ö', '', 'Å'], index) };
      const of = index % 2 === 0 ? { partiId: id } : {};
      await insertPerson(
        tx,
        newPerson({ fornamn, efternamn, ...reach, ...place, ...of, ...marks }),
      );
    }
    for (const [index, namn] of ['Ängsnämnden', 'Byrådet', 'Ekkommunen'].entries()) {
      const forms = { genitiv: `${namn}s`, bestamdForm: 'nämnden', avslutad: index === 1 };
      const kind = { organtyp: pick(['namnd', 'rad'], index), externt: index === 2 };
      await insertOrgan(tx, newOrgan({ namn, forkortning: namn.slice(0, 3), ...forms, ...kind }));
    }
    return id;
  });
  return { register, partiId, rows: await rowsOf(register, { avslutade: 'med' }) };
}

let everybody: Awaited<ReturnType<typeof makeEverybody>>;
beforeAll(async () => {
  everybody = await makeEverybody();
});

function rowsOf(
  register: RegisterDb,
  filter: KontaktFilter,
  by: KontaktSort = 'namn',
  down = false,
) {
  return register.read(async (tx) => {
    const ids = await listKontaktIds(tx, filter, { by, descending: down });
    return kontaktRows(tx, ids);
  });
}

/** The same question asked of every row by itself. */
function passes(row: Kontaktrad, filter: KontaktFilter): boolean {
  const { avslutade, text = '' } = filter;
  const said = [row.namn, row.titel, row.enhet, row.forkortning, row.epost].join(' ');
  const words = foldName(said).split(' ');
  return [
    avslutade === 'med' || row.avslutad === (avslutade === 'enbart'),
    !filter.skyddad || row.skyddad,
    isIn(row.slag, filter.slag),
    isIn(row.typ ?? '', filter.typ),
    (filter.parti ?? []).length === 0 || row.parti === 'L',
    foldName(text)
      .split(' ')
      .every((typed) => words.some((word) => word.startsWith(typed))),
  ].every(Boolean);
}

test('any filter gives what a look at each row gives, and counts as many', async () => {
  const { register, partiId, rows } = everybody;
  expect(rows).toHaveLength(51);
  expect(new Set(rows.map(({ rad }) => rad)).size).toBe(51);
  const some = <T>(...values: T[]) => fc.subarray(values);
  const filter = fc.record(
    {
      text: fc.constantFrom('', 'ek', 'ÅSA b', 'handl', 'saknas', '"'),
      slag: some('kontakt', 'person', 'organ'),
      typ: some('forening', 'namnd', 'externt'),
      parti: some(partiId),
      skyddad: fc.constant(true as const),
      avslutade: fc.constantFrom('med', 'enbart'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<KontaktFilter>;
  await fc.assert(
    fc.asyncProperty(filter, async (wanted) => {
      const found = await rowsOf(register, wanted);
      expect(found).toEqual(rows.filter((row) => passes(row, wanted)));
      const counted = await register.read((tx) => countKontakter(tx, wanted, 5));
      expect(counted).toBe(Math.min(5, found.length));
    }),
    { numRuns: 200 },
  );
});

test.each(KontaktSort.options)('the order by %s is Swedish, rises and falls', async (by) => {
  const { register } = everybody;
  const keyOf = (row: Kontaktrad) =>
    by === 'slag' ? `${row.slag}${row.typ ?? ''}` : toSortKey(row[by]);
  const keys = (await rowsOf(register, {}, by)).map(keyOf);
  expect(keys).toEqual(keys.toSorted());
  const falling = (await rowsOf(register, {}, by, true)).map(keyOf);
  expect(falling).toEqual(keys.toReversed());
});

test('lines come in the order of the ids; one merged into another is no line', async () => {
  const { register, rows } = everybody;
  const [one, other] = rows.filter(({ slag, avslutad }) => slag === 'person' && !avslutad);
  const wanted = [other!.rad, 999_999, one!.rad];
  const read = () => register.read((tx) => kontaktRows(tx, wanted));
  expect(await read()).toEqual([other, one]);
  await change(register, (tx) => mergeInto(tx, 'person', one!.id, other!.id));
  expect((await read()).map(({ id }) => id)).toEqual([other!.id]);
  expect(await rowsOf(register, { avslutade: 'med' })).toHaveLength(50);
});
