import Database from 'better-sqlite3';
import { beforeAll, expect, test, vi } from 'vitest';
import { insertExpediering } from '../../db/repositories/expediering.ts';
import { listExpedieringsfrister } from '../../db/repositories/expedieringsfrister.ts';
import type { Fristurval } from '../../db/repositories/frister.ts';
import { faststallSandlista, stateJusterad } from '../../db/repositories/sandlista.ts';
import { seedDecided } from './support/decided.ts';
import type { Decided } from './support/decided.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

let varld: Decided;
beforeAll(async () => {
  varld = await seedDecided();
  const raw = rawConnection(varld.register);
  raw.prepare("UPDATE arende SET status = 'beslutat' WHERE id = ?").run(varld.arende.id);
});

const urval = { idag: '2026-05-04', tom: '2026-08-03', mina: false };
const waiting = () => varld.register.read((tx) => listExpedieringsfrister(tx, urval));

test('a list of a decided case waits until each recipient has been sent it', async () => {
  const { lista, register, arende } = varld;
  const mal = { typ: 'sandlista', id: lista.id };
  expect(await waiting()).toMatchObject([{ nummer: arende.diarienummer, antal: 1, mal }]);
  const settled = await change(register, (tx) => faststallSandlista(tx, lista.id, lista.version));
  await change(register, (tx) => stateJusterad(tx, lista.id, settled.version, '2026-04-20'));
  expect(await waiting()).toHaveLength(1);
  const event = { handelse: 'expedierad', datum: '2026-04-21', notering: '' } as const;
  for (const post of lista.poster) {
    expect(await waiting()).toHaveLength(1);
    await change(register, (tx) => insertExpediering(tx, post, event));
  }
  expect(await waiting()).toEqual([]);
});

test.each([false, true])('no list, § or row of a case is gone through (mine: %s)', async (mina) => {
  const steps = await planOf({ ...urval, mina });
  const walks = steps.filter((step) => /SCAN|MATERIALIZE|AUTOMATIC/u.test(step));
  // The cases that are decided and not told, and then the lists that wait.
  expect([...new Set(walks)]).toEqual(['SCAN a USING COVERING INDEX arende_oexpedierat', 'SCAN v']);
});

/** How SQLite goes about the question, in a register that hasn't put it before. */
async function planOf(asked: Fristurval): Promise<string[]> {
  const register = await newRegister();
  const prepare = vi.spyOn(Database.prototype, 'prepare');
  await register.read((tx) => listExpedieringsfrister(tx, asked));
  const sources = prepare.mock.calls.map(([source]) => source);
  prepare.mockRestore();
  const source = sources.find((one) => one.includes('oexpedierad_lista')) ?? '';
  const values = (source.match(/\?/gu) ?? []).map(() => null);
  return rawConnection(register)
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${source}`)
    .all(...values)
    .map(({ detail }) => detail);
}
