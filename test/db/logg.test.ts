import { expect, test } from 'vitest';
import { canonicalJson } from '../../db/log-chain.ts';
import { insertPerson } from '../../db/repositories/person.ts';
import type { RegisterDb } from '../../db/open.ts';
import { personData } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

const nothing = new AbortController().signal;
const verify = (register: RegisterDb) => register.verifyLog(() => undefined, nothing);

/** A log of 12 rows: one from the making of the register. */
async function registerWithLog(): Promise<RegisterDb> {
  const register = await newRegister();
  for (let index = 0; index < 11; index += 1) {
    await change(register, (tx) => insertPerson(tx, personData('Bo', String(index))));
  }
  return register;
}

test('an untouched log verifies, and a rolled-back write leaves no hole in it', async () => {
  const register = await registerWithLog();
  await expect(change(register, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await verify(register)).toEqual({ rows: 12, firstBroken: null });
  await change(register, (tx) => insertPerson(tx, personData('Bo', 'Al')));
  expect(await verify(register)).toEqual({ rows: 13, firstBroken: null });
});

test.each([
  ["UPDATE logg SET efter = '2' WHERE nr = 5", 5],
  ["UPDATE logg SET fore = '2' WHERE nr = 6", 6],
  ["UPDATE logg SET anvandare = 'Någon annan' WHERE nr = 1", 1],
  ["UPDATE logg SET dator = 'x' WHERE nr = 3", 3],
  ["UPDATE logg SET tid = '2020-01-01T00:00:00.000Z' WHERE nr = 4", 4],
  ["UPDATE logg SET handelse = 'arende.rattat' WHERE nr = 7", 7],
  ["UPDATE logg SET objekt_id = 'y' WHERE nr = 8", 8],
  ["UPDATE logg SET arende_id = 'y' WHERE nr = 9", 9],
  ["UPDATE logg SET orsak = 'y' WHERE nr = 10", 10],
  ['UPDATE logg SET hash = upper(hash) WHERE nr = 2', 2],
  ['DELETE FROM logg WHERE nr = 6', 6],
  ['DELETE FROM logg WHERE nr = 1', 1],
  ['DELETE FROM logg WHERE nr > 10', 11],
  ['DELETE FROM logg', 1],
])('after %s the first broken row is %i', async (tampering, firstBroken) => {
  const register = await registerWithLog();
  const raw = rawConnection(register);
  raw.exec('DROP TRIGGER logg_no_update; DROP TRIGGER logg_no_delete;');
  raw.exec(tampering);
  expect((await verify(register)).firstBroken).toBe(firstBroken);
});

test('verifying tells how far it has come and stops when asked to', async () => {
  const register = await registerWithLog();
  const seen: number[][] = [];
  await register.verifyLog((done, total) => seen.push([done, total]), nothing);
  expect(seen).toEqual([[12, 12]]);
  const aborted = register.verifyLog(() => undefined, AbortSignal.abort());
  await expect(aborted).rejects.toMatchObject({ failure: { code: 'Cancelled' } });
});

test('equal values have equal canonical texts, whatever the order of their keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'å' })).toBe(
    '{"a":"å","b":[{"c":null,"d":1}]}',
  );
});
