import { expect, test } from 'vitest';
import { deleteVy, insertVy, listVyer, orderVyer, updateVy } from '../../../db/repositories/vy.ts';
import { getAnvandarperson, setAnvandarperson } from '../../../db/repositories/anvandare.ts';
import { VyData } from '../../../shared/domain/vy.ts';
import { seedGround } from '../support/fixture.ts';
import { change, newRegister, rawConnection } from '../support/register.ts';

const view = VyData.parse({
  namn: 'Inkomna brev',
  sokning: {
    lista: 'handlingar',
    filter: { riktning: ['in'], datum: { fran: '2026-01-01' } },
    sort: { by: 'datum', descending: true },
  },
  kolumner: ['beteckning', 'rubrik'],
});

const names = async (register: Awaited<ReturnType<typeof newRegister>>) =>
  (await register.read(listVyer)).map(({ namn }) => namn);

test('a new register has the views that everybody needs', async () => {
  expect(await names(await newRegister())).toEqual([
    ...['Mina ärenden', 'Förfallna tidsfrister', 'Oavslutade', 'Sekretess'],
  ]);
});

test('a view is read back as it was saved, last; changed; moved; and taken away', async () => {
  const register = await newRegister();
  const vy = await change(register, (tx) => insertVy(tx, view));
  expect((await register.read(listVyer)).at(-1)).toEqual({ ...view, id: vy.id, version: 1 });
  const renamed = { ...view, namn: 'Post in' };
  const changed = await change(register, (tx) => updateVy(tx, vy.id, 1, renamed));
  expect(changed).toEqual({ ...renamed, id: vy.id, version: 2 });
  await expect(change(register, (tx) => updateVy(tx, vy.id, 1, view))).rejects.toMatchObject({
    failure: { code: 'Conflict' },
  });
  const ids = (await register.read(listVyer)).map(({ id }) => id);
  await change(register, (tx) => orderVyer(tx, [vy.id, ...ids.slice(0, -1)]));
  expect(await names(register)).toEqual(expect.arrayContaining(['Post in']));
  expect((await names(register))[0]).toBe('Post in');
  await change(register, (tx) => deleteVy(tx, vy.id));
  expect(await names(register)).toHaveLength(4);
});

test('an order names every view once', async () => {
  const register = await newRegister();
  const [first, second, ...rest] = (await register.read(listVyer)).map(({ id }) => id);
  for (const ids of [
    [first!, second!],
    [first!, first!, ...rest],
    [first!, second!, ...rest, first!],
  ]) {
    await expect(change(register, (tx) => orderVyer(tx, ids))).rejects.toMatchObject({
      failure: { violations: [{ rule: 'not_same_views' }] },
    });
  }
});

test('a view that asks for what nobody knows any more hides no other', async () => {
  const register = await newRegister();
  rawConnection(register).exec(`UPDATE vy SET sokning = '{"lista":"lagfart"}' WHERE ordning = 2`);
  expect(await names(register)).toEqual(['Mina ärenden', 'Oavslutade', 'Sekretess']);
});

test('a user is nobody until it is said, and then that person', async () => {
  const register = await newRegister();
  const { personId } = await seedGround(register);
  const me = () => register.read((tx) => getAnvandarperson(tx, tx.user));
  expect(await me()).toBeNull();
  await change(register, (tx) => setAnvandarperson(tx, personId));
  expect(await me()).toBe(personId);
  await change(register, (tx) => setAnvandarperson(tx, personId));
  expect(await register.read((tx) => getAnvandarperson(tx, 'någon annan'))).toBeNull();
});
