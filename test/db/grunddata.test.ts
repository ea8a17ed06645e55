import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchArende } from '../../db/repositories/arende-lista.ts';
import { getBevakning, insertBevakning } from '../../db/repositories/bevakning.ts';
import { listTidsfrist, setBevakningKlar } from '../../db/repositories/bevakning.ts';
import { peekLopnr, takeLopnr } from '../../db/repositories/diarieserie.ts';
import { getDiarium, listDiarium } from '../../db/repositories/diarium.ts';
import { insertHandling, listHandling } from '../../db/repositories/handling.ts';
import {
  ensureKallhanvisning,
  listKallhanvisning,
  updateKallhanvisning,
} from '../../db/repositories/kallhanvisning.ts';
import { getOrgan, insertOrgan, listOrgan, updateOrgan } from '../../db/repositories/organ.ts';
import { insertPerson, listPerson, updatePerson } from '../../db/repositories/person.ts';
import { toSortKey } from '../../db/sort-key.ts';
import { ArendeId, OrganId } from '../../shared/domain/id.ts';
import {
  handlingData,
  nummerOf,
  organData,
  personData,
  registerArende,
  seedGround,
} from './support/fixture.ts';
import { change, context, newRegister } from './support/register.ts';

const conflict = { failure: { code: 'Conflict' } };
const notFound = { failure: { code: 'NotFound' } };

test('a body is read back, changed with its wording, and listed in Swedish order', async () => {
  const register = await newRegister();
  await seedGround(register);
  const data = { ...organData('Årsnämnden', 'ÅN'), ekonomifunktion: 'Ekonomi', externt: true };
  const made = await change(register, (tx) => insertOrgan(tx, data));
  expect(await register.read((tx) => getOrgan(tx, made.id))).toEqual({
    ...{ ...data, id: made.id, version: 1, sammanslagenMed: null },
  });
  const next = { ...data, namn: 'Ön', frasstil: { F1: 'kort', F2: 'lang' } };
  const update = (version: number) =>
    change(register, (tx) => updateOrgan(tx, made.id, version, next));
  expect(await update(1)).toEqual({ ...next, id: made.id, version: 2, sammanslagenMed: null });
  await expect(update(1)).rejects.toMatchObject(conflict);
  const names = (await register.read(listOrgan)).map(({ namn }) => namn);
  expect(names).toEqual(['Kommunstyrelsen', 'Kulturnämnden', 'Skolnämnden', 'Äldrenämnden', 'Ön']);
  const unknown = OrganId.parse(context.newId());
  await expect(register.read((tx) => getOrgan(tx, unknown))).rejects.toMatchObject(notFound);
});

test('a person is read back and changed', async () => {
  const register = await newRegister();
  const made = await change(register, (tx) => insertPerson(tx, personData('Bo', 'Ås')));
  await change(register, (tx) => insertPerson(tx, personData('Bo', 'Zetterlund')));
  const update = () =>
    change(register, (tx) => updatePerson(tx, made.id, 1, personData('Bo', 'Öst')));
  expect(await update()).toEqual({
    ...personData('Bo', 'Öst'),
    ...{ id: made.id, version: 2, sammanslagenMed: null },
  });
  await expect(update()).rejects.toMatchObject(conflict);
  const names = (await register.read(listPerson)).map(({ efternamn }) => efternamn);
  expect(names).toEqual(['Zetterlund', 'Öst']);
});

test('a diarium tells its next number and gives it once', async () => {
  const register = await newRegister();
  const { diariumId } = await seedGround(register);
  const diarium = await register.read((tx) => getDiarium(tx, diariumId));
  expect(await register.read(listDiarium)).toEqual([diarium]);
  expect(await register.read((tx) => peekLopnr(tx, diariumId, 2026))).toBe(1);
  expect(await change(register, (tx) => takeLopnr(tx, diariumId, 2026))).toBe(1);
  expect(await register.read((tx) => peekLopnr(tx, diariumId, 2026))).toBe(2);
});

test('a citation is one and the same however often it is asked for', async () => {
  const register = await newRegister();
  const { kultur, skola } = await seedGround(register);
  const data = { organId: kultur, datum: '2026-01-20', paragraf: 7 };
  const ensure = () => change(register, (tx) => ensureKallhanvisning(tx, data));
  const first = await ensure();
  expect(await ensure()).toEqual(first);
  const other = { organId: skola, datum: '2026-01-19', paragraf: 7 };
  const second = await change(register, (tx) => ensureKallhanvisning(tx, other));
  expect(await register.read(listKallhanvisning)).toEqual([second, first]);
  const update = change(register, (tx) => updateKallhanvisning(tx, second.id, 1, data));
  await expect(update).rejects.toMatchObject({
    failure: { code: 'RuleViolated', violations: [{ rule: 'kallhanvisning_exists' }] },
  });
  const moved = { ...other, paragraf: 8 };
  expect(await change(register, (tx) => updateKallhanvisning(tx, second.id, 1, moved))).toEqual({
    ...{ ...moved, id: second.id, version: 2 },
  });
});

test('handlingar are numbered within their case and read back as they were registered', async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  const [one, two] = await change(register, async (tx) => [
    await registerArende(tx, ground),
    await registerArende(tx, ground),
  ]);
  const named = handlingData({ motpart: { typ: 'namn', namn: 'Byalaget' } });
  const unnamed = handlingData({ motpart: { typ: 'saknas' } });
  const stored = await change(register, async (tx) => [
    await insertHandling(tx, one.id, nummerOf(one, 1), named),
    await insertHandling(tx, two.id, nummerOf(two, 1), unnamed),
    await insertHandling(tx, one.id, nummerOf(one, 2), unnamed),
  ]);
  expect(stored.map(({ handlnr }) => handlnr)).toEqual([1, 1, 2]);
  expect(await register.read((tx) => listHandling(tx, one.id))).toEqual([stored[0], stored[2]]);
  expect(stored[0]).toMatchObject({ ...named, statusTf: 'inkommen', arendeId: one.id });
  const nowhere = ArendeId.parse(context.newId());
  const lost = change(register, (tx) =>
    insertHandling(tx, nowhere, { ...nummerOf(one, 1), beteckning: 'X' }, named),
  );
  await expect(lost).rejects.toMatchObject({
    failure: { code: 'RuleViolated', violations: [{ rule: 'unknown_reference' }] },
  });
});

test('reminders are ticked off and brought back, and told soonest first', async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  const arende = await change(register, (tx) => registerArende(tx, ground));
  const add = (datum: string) =>
    change(register, (tx) => insertBevakning(tx, arende.id, { datum, text: `Till ${datum}` }));
  const [late, soon] = [await add('2026-05-01'), await add('2026-04-01')];
  const open = async () =>
    (await register.read((tx) => listTidsfrist(tx, arende.id))).map((one) => one.bevakningId);
  expect(await open()).toEqual([soon.id, late.id]);
  const tick = (klar: boolean) => change(register, (tx) => setBevakningKlar(tx, soon.id, klar));
  expect(await tick(true)).toEqual({ ...soon, klar: true });
  expect(await register.read((tx) => getBevakning(tx, soon.id))).toEqual({ ...soon, klar: true });
  expect(await open()).toEqual([late.id]);
  await tick(false);
  expect(await open()).toEqual([soon.id, late.id]);
});

test('whatever is typed, the search answers', async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  await change(register, (tx) => registerArende(tx, ground));
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom('"', '*', '^', ':', '-', '(', ' ', 'a', '²', '½', 'Ⅷ', '0'),
    }),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      await register.read((tx) => searchArende(tx, text, 5));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [['Zebra', 'Åker', 'Äng', 'Öde']],
  [['eko', 'élan', 'Envis']],
  [['Wik', 'Xi', 'Åberg', 'Ærø', 'Ørsted']],
])('%o stand in Swedish order', (words) => {
  const sorted = words.toReversed().sort((a, b) => (toSortKey(a) < toSortKey(b) ? -1 : 1));
  expect(sorted).toEqual(words);
});
