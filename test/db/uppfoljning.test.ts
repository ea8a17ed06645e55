import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listTidsfrist } from '../../db/repositories/bevakning.ts';
import { insertHandling } from '../../db/repositories/handling.ts';
import { insertSammantrade } from '../../db/repositories/sammantrade.ts';
import {
  insertUppfoljning,
  listUppfoljning,
  setUppfoljningssteg,
  updateUppfoljning,
} from '../../db/repositories/uppfoljning.ts';
import { newHandling } from '../../shared/rules/ny-handling.ts';
import type { HandlingData } from '../../shared/domain/handling.ts';
import type { UppfoljningData } from '../../shared/domain/uppfoljning.ts';
import { seedDecided } from './support/decided.ts';
import { handlingData, nummerOf } from './support/fixture.ts';
import { change, rawConnection } from './support/register.ts';

let seeded: Awaited<ReturnType<typeof seedDecided>>;
beforeEach(async () => {
  seeded = await seedDecided();
});

const all = () =>
  seeded.register.read((tx) => listUppfoljning(tx, { arendeId: null, oppna: true }));
const data = (more: Partial<UppfoljningData> = {}): UppfoljningData => ({
  ...{ text: 'Utred badplatsen', paragrafId: null, ansvarigOrganId: null },
  ...{ ansvarig: 'Tekniska kontoret', tillOrganId: seeded.ground.kultur },
  ...{ frist: { precision: 'dag', dag: '2027-03-01' }, ...more },
});
const add = (more: Partial<UppfoljningData> = {}) =>
  change(seeded.register, (tx) => insertUppfoljning(tx, seeded.arende.id, data(more)));

test('what a decision gives is followed as what is noted by hand, the soonest first', async () => {
  await add();
  expect(await all()).toMatchObject([
    { senast: '2027-02', precision: 'manad', ansvarig: 'Kulturnämnden', text: '' },
    { senast: '2027-03-01', precision: 'dag', ansvarig: 'Tekniska kontoret', given: null },
  ]);
  const duties = await seeded.register.read((tx) => listTidsfrist(tx, seeded.arende.id));
  expect(duties.map(({ text }) => text)).toEqual(['Kulturnämnden', 'Tekniska kontoret']);
});

test('one that is told of leaves the deadlines, and stands as it was', async () => {
  const made = await add();
  const told = { status: 'redovisad', datum: '2026-11-01', handlingId: null } as const;
  await change(seeded.register, (tx) =>
    setUppfoljningssteg(tx, made, 1, { ...told, idag: '2026-11-02' }),
  );
  expect(await all()).toHaveLength(1);
  const raw = rawConnection(seeded.register);
  const attack = (sql: string) => () => raw.exec(sql);
  const own = `WHERE id = '${made.id}'`;
  expect(attack(`UPDATE aterrapportering SET text = 'Annat' ${own}`)).toThrow('rule:locked');
  expect(attack(`UPDATE aterrapportering SET status = 'utgar', skal = 'x' ${own}`)).toThrow(
    'rule:uppfoljningssteg_missing',
  );
  expect(attack(`DELETE FROM aterrapportering ${own}`)).toThrow('rule:locked');
});

test('one noted by hand is corrected, and what a decision gave stands', async () => {
  const made = await add();
  const correction = {
    text: 'Utred två badplatser',
    ansvarigOrganId: seeded.ground.skola,
  } as const;
  const corrected = await change(seeded.register, (tx) =>
    updateUppfoljning(tx, made, 1, data({ ...correction, ansvarig: '' })),
  );
  expect(corrected).toMatchObject({ text: 'Utred två badplatser', ansvarig: 'Skolnämnden' });
  const given = (await all()).find(({ beslutId }) => beslutId !== null);
  await expect(
    change(seeded.register, (tx) => updateUppfoljning(tx, given!, 1, data())),
  ).rejects.toThrow('locked');
});

test('a meeting that is moved takes along what is to be told at it', async () => {
  const { register, ground } = seeded;
  const meeting = await change(register, (tx) =>
    insertSammantrade(tx, { organId: ground.kultur, datum: '2027-01-20' }),
  );
  await add({ frist: { precision: 'sammantrade', sammantradeId: meeting.id } });
  const raw = rawConnection(register);
  raw.exec(`UPDATE sammantrade SET datum = '2027-01-27' WHERE id = '${meeting.id}'`);
  expect((await all())[0]).toMatchObject({ senast: '2027-01-27', precision: 'sammantrade' });
});

test('one that nobody owes, or two do, is refused by the database too', async () => {
  const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow('ansvarig_missing');
  await refused(add({ ansvarig: '' }));
  await refused(add({ ansvarigOrganId: seeded.ground.kultur }));
});

afterEach(() => vi.useRealTimers());

/** Registers a handling in the case on the day. */
function registerOn(dag: string, nr: number, more: Partial<HandlingData>) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${dag}T09:00:00Z`) });
  const { arende, register } = seeded;
  const handling = { handlingstyp: 'rapport', ...more } as const;
  return change(register, (tx) =>
    insertHandling(tx, arende.id, nummerOf(arende, nr), handlingData(handling)),
  );
}

test('a report registered after the assignment is offered, until one is told of in it', async () => {
  const offered = async () => (await all()).map(({ forslag }) => forslag?.id ?? null);
  await registerOn('2020-01-01', 1, { rubrik: 'Före uppdraget' });
  await registerOn('2099-01-01', 2, {
    ...newHandling('ut', '2099-01-01'),
    motpart: { typ: 'saknas' },
    rubrik: 'Eget svar',
    handlingstyp: 'rapport',
  });
  await registerOn('2099-01-02', 3, { rubrik: 'Ett avtal', handlingstyp: 'avtal' });
  expect(await offered()).toEqual([null]);
  const { id: handlingId } = await registerOn('2099-01-03', 4, { rubrik: 'Rapporten' });
  expect(await offered()).toEqual([handlingId]);
  const made = await add();
  expect(await offered()).toEqual([handlingId, null]);
  const told = { status: 'redovisad', datum: '2099-01-04', handlingId } as const;
  const [given] = await all();
  await change(seeded.register, (tx) =>
    setUppfoljningssteg(tx, given!, given!.version, { ...told, idag: '2099-01-05' }),
  );
  expect(await all()).toMatchObject([{ id: made.id, forslag: null }]);
});
