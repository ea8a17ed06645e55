import { expect, test } from 'vitest';
import { insertPerson, listPerson } from '../../db/repositories/person.ts';
import { takeLopnr } from '../../db/repositories/diarieserie.ts';
import { getArende } from '../../db/repositories/arende.ts';
import { listLogg } from '../../db/repositories/logg.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { db } from '../../db/tx.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import { personData, registerArende, seedGround } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

const bo = personData('Bo', 'Al');
const names = async (register: RegisterDb) =>
  (await register.read(listPerson)).map(({ fornamn }) => fornamn);

function signal(): { promise: Promise<void>; fire: () => void } {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return { promise: promise.then(() => undefined), fire: () => resolve(undefined) };
}

test('a write that throws stores nothing, and the next one works', async () => {
  const register = await newRegister();
  const work = change(register, async (tx) => {
    await insertPerson(tx, bo);
    throw new Error('stop');
  });
  await expect(work).rejects.toThrow('stop');
  expect(await names(register)).toEqual([]);
  await change(register, (tx) => insertPerson(tx, bo));
  expect(await names(register)).toEqual(['Bo']);
});

test('a write that changes rows and logs nothing is rolled back', async () => {
  const register = await newRegister();
  await expect(register.write((tx) => insertPerson(tx, bo))).rejects.toThrow('logged nothing');
  expect(await names(register)).toEqual([]);
  expect(await register.write(listPerson)).toEqual([]);
});

test('a transaction inside a transaction is an error, whichever they are', async () => {
  const register = await newRegister();
  const nested = /a transaction inside a transaction/u;
  await expect(register.write(() => register.write(listPerson))).rejects.toThrow(nested);
  await expect(register.write(() => register.read(listPerson))).rejects.toThrow(nested);
  await expect(register.read(() => register.read(listPerson))).rejects.toThrow(nested);
  await expect(register.read(() => register.write(listPerson))).rejects.toThrow(nested);
  const other = await newRegister();
  expect(await register.read(() => other.read(listPerson))).toEqual([]);
});

test('a handle is of no use when its transaction is over', async () => {
  const register = await newRegister();
  let [kept, keptForReading]: [WriteTx | null, ReadTx | null] = [null, null];
  await change(register, (tx) => Promise.resolve((kept = tx)));
  await register.read((tx) => Promise.resolve((keptForReading = tx)));
  const over = /the transaction is over/u;
  await expect(change(register, () => listPerson(kept!))).rejects.toThrow(over);
  await expect(register.read(() => listPerson(keptForReading!))).rejects.toThrow(over);
});

test('a query that is run too late is refused, not run outside every transaction', async () => {
  const register = await newRegister();
  const query = await change(register, (tx) =>
    Promise.resolve([tx[db].updateTable('register').set({ kommun: 'Fel' })]),
  );
  await expect(query[0]!.execute()).rejects.toThrow('outside a transaction');
});

test('a read during a write sees what is committed, and the whole of it after', async () => {
  const register = await newRegister();
  const [written, mayCommit] = [signal(), signal()];
  const write = change(register, async (tx) => {
    await insertPerson(tx, bo);
    written.fire();
    await mayCommit.promise;
    await insertPerson(tx, personData('Ada', 'Öst'));
  });
  await written.promise;
  expect(await names(register)).toEqual([]);
  mayCommit.fire();
  await write;
  expect(await names(register)).toEqual(['Bo', 'Ada']);
});

test('a read keeps its view while others commit', async () => {
  const register = await newRegister();
  const seen = await register.read(async (tx) => {
    const before = await listPerson(tx);
    rawConnection(register)
      .prepare(
        `INSERT INTO person (id, fornamn, efternamn, titel, enhet, skapad, skapad_av, andrad)
         VALUES (?, 'Eva', 'Ek', '', '', '', '', '')`,
      )
      .run('0'.repeat(26));
    return [before.length, (await listPerson(tx)).length];
  });
  expect(seen).toEqual([0, 0]);
  expect(await names(register)).toEqual(['Eva']);
});

test('writes asked for at once queue, and never get the same number', async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  const attempts = Array.from({ length: 40 }, (_, index) =>
    change(register, async (tx) => {
      const arende = await registerArende(tx, ground);
      if (index % 4 === 3) throw new Error('regret');
      return arende.lopnr;
    }),
  );
  const settled = await Promise.allSettled(attempts);
  const given = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  // A number taken by a write that failed goes to the next one: no gaps.
  expect(given).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(await change(register, (tx) => takeLopnr(tx, ground.diariumId, 2026))).toBe(31);
  expect(await change(register, (tx) => takeLopnr(tx, ground.diariumId, 2027))).toBe(1);
});

test('another program that holds the file makes us busy, not broken', async () => {
  const register = await newRegister();
  const raw = rawConnection(register);
  raw.exec('BEGIN IMMEDIATE');
  const work = change(register, (tx) => insertPerson(tx, bo));
  await expect(work).rejects.toMatchObject({ failure: { code: 'Busy' } });
  raw.exec('ROLLBACK');
  await change(register, (tx) => insertPerson(tx, bo));
});

const latestOf = (arendeId: ArendeId) => ({
  ...{
    arendeId,
    objektId: null,
    omrade: null,
    anvandare: null,
    fran: null,
    till: null,
  },
});

test('rows carry who and when, and the log tells what, newest first', async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  const arende = await register.write(async (tx) => {
    const made = await registerArende(tx, ground);
    const about = { objektId: made.id, arendeId: made.id } as const;
    await tx.log({ handelse: 'arende.registrerat', ...about, fore: null, efter: { b: 1, a: [2] } });
    const orsak = 'Fel namn';
    await tx.log({ handelse: 'arende.rattat', ...about, fore: { a: 1 }, efter: null, orsak });
    return made;
  });
  const [newest, oldest] = await register.read((tx) =>
    listLogg(tx, latestOf(arende.id), { fore: null, antal: 9 }),
  );
  expect(newest).toMatchObject({ handelse: 'arende.rattat', fore: { a: 1 }, efter: null });
  expect(oldest).toMatchObject({ handelse: 'arende.registrerat', anvandare: 'Siv Ek' });
  expect(oldest?.efter).toEqual({ a: [2], b: 1 });
  expect(oldest?.tid).toBe(arende.registreradTid);
  expect(await register.read((tx) => getArende(tx, arende.id))).toMatchObject({
    registreradAv: 'Siv Ek',
  });
});
