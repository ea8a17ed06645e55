import type Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertBevakning } from '../../db/repositories/bevakning.ts';
import { insertPlanbevakning, savePlan } from '../../db/repositories/plan.ts';
import {
  getPlaneringsregler,
  savePlaneringsregler,
} from '../../db/repositories/planeringsregler.ts';
import { deleteSammantrade, insertSammantrade } from '../../db/repositories/sammantrade.ts';
import { listSammantrade, moveSammantrade } from '../../db/repositories/sammantrade.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Plan, PlanData } from '../../shared/domain/planering.ts';
import type { Sammantrade } from '../../shared/domain/sammantrade.ts';
import { attack } from './support/attack.ts';
import { registerArende, seedGround } from './support/fixture.ts';
import type { Ground } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

const broken = (rule: string) => ({
  failure: { code: 'RuleViolated', violations: [expect.objectContaining({ rule })] },
});
const conflict = { failure: { code: 'Conflict' } };

let register: RegisterDb;
let ground: Ground;
let raw: Database.Database;
let arendeId: ArendeId;
let meeting: Sammantrade;
let plan: Plan;

const dataOf = (more: Partial<PlanData> = {}): PlanData => ({
  ...{ sistaDag: '2026-03-31', sammantradeId: meeting.id, omedelbarJustering: true },
  dagar: [
    { slag: 'samrad', namn: 'samverkansgruppen', datum: '2026-03-07', egen: true },
    { slag: 'inlamning', namn: '', datum: '2026-03-09', egen: false },
  ],
  ...more,
});

beforeAll(async () => {
  register = await newRegister();
  ground = await seedGround(register);
  raw = rawConnection(register);
});
beforeEach(async () => {
  const organId = ground.kultur;
  arendeId = (await change(register, (tx) => registerArende(tx, ground))).id;
  const [known] = await register.read((tx) =>
    listSammantrade(tx, { organId, fran: null, tom: null }),
  );
  const datum = '2026-03-23';
  meeting = known ?? (await change(register, (tx) => insertSammantrade(tx, { organId, datum })));
  plan = await change(register, (tx) => savePlan(tx, { arendeId, organId }, 0, dataOf()));
});

test('the calendar is kept by body and by span of days', async () => {
  const organId = ground.skola;
  const add = (datum: string) =>
    change(register, (tx) => insertSammantrade(tx, { organId, datum }));
  const [later, first] = [await add('2026-05-07'), await add('2026-04-09')];
  const list = (fran: string | null, tom: string | null) =>
    register.read((tx) => listSammantrade(tx, { organId, fran, tom }));
  expect(await list(null, null)).toEqual([first, later]);
  expect(await list('2026-04-10', null)).toEqual([later]);
  expect(await list(null, '2026-05-06')).toEqual([first]);
  await expect(add('2026-04-09')).rejects.toMatchObject(broken('already_exists'));
  const move = (version: number, datum: string) =>
    change(register, (tx) => moveSammantrade(tx, first.id, version, datum));
  await expect(move(7, '2026-04-16')).rejects.toMatchObject(conflict);
  await expect(move(1, '2026-05-07')).rejects.toMatchObject(broken('already_exists'));
  expect(await move(1, '2026-04-16')).toMatchObject({ datum: '2026-04-16', version: 2 });
  await change(register, (tx) => deleteSammantrade(tx, first.id, 2));
  expect(await list(null, null)).toEqual([later]);
});

test('a day that a plan or a paper is made for is not taken out of the calendar', async () => {
  const remove = change(register, (tx) => deleteSammantrade(tx, meeting.id, meeting.version));
  await expect(remove).rejects.toMatchObject(broken('meeting_used'));
  expect(attack(raw, 'DELETE FROM sammantrade')).toBe('rule:meeting_used');
});

test('what a body asks for is the usual days until something else is stated', async () => {
  const organId = ground.omsorg;
  const read = () => register.read((tx) => getPlaneringsregler(tx, organId));
  expect(await read()).toMatchObject({ inlamningDagar: 14, kallelseDagar: 7, version: 0 });
  const data = {
    inlamningDagar: 10,
    kallelseDagar: 6,
    samrad: [
      { typ: 'rad' as const, namn: 'pensionärsrådet', dagarFore: 7 },
      { typ: 'facklig' as const, namn: 'samverkansgruppen', dagarFore: 14 },
    ],
  };
  const save = (version: number, changed = data) =>
    change(register, (tx) => savePlaneringsregler(tx, organId, version, changed));
  expect(await save(0)).toEqual({ organId, version: 1, ...data });
  await expect(save(0)).rejects.toMatchObject(conflict);
  const fewer = { ...data, samrad: data.samrad.slice(1) };
  expect(await save(1, fewer)).toEqual({ organId, version: 2, ...fewer });
  expect(await read()).toEqual({ organId, version: 2, ...fewer });
});

describe('a plan', () => {
  test('is stored whole, on top of the version that was read', async () => {
    const key = { arendeId, organId: ground.kultur };
    const save = (version: number, more: Partial<PlanData>) =>
      change(register, (tx) => savePlan(tx, key, version, dataOf(more)));
    expect(plan).toMatchObject({ ...dataOf(), ...key, version: 1, bevakade: [] });
    const next = await save(1, { omedelbarJustering: false, dagar: [] });
    expect(next).toMatchObject({ version: 2, omedelbarJustering: false, dagar: [] });
    await expect(save(1, {})).rejects.toMatchObject(conflict);
    await expect(save(0, {})).rejects.toMatchObject(conflict);
  });

  test('is for a meeting of its own body', async () => {
    const key = { arendeId, organId: ground.omsorg };
    const save = change(register, (tx) => savePlan(tx, key, 0, dataOf()));
    await expect(save).rejects.toMatchObject(broken('meeting_of_other'));
  });

  test('tells which of its dates have a reminder, and keeps it when the dates are changed', async () => {
    const key = { arendeId, organId: ground.kultur };
    await change(register, async (tx) => {
      const { id } = await insertBevakning(tx, arendeId, { datum: '2026-03-09', text: 'Lämna in' });
      const row = { planId: plan.id, slag: 'inlamning' as const, namn: '', bevakningId: id };
      await insertPlanbevakning(tx, row);
    });
    const next = await change(register, (tx) => savePlan(tx, key, 1, dataOf({ dagar: [] })));
    expect(next.bevakade).toEqual([
      { slag: 'inlamning', namn: '', datum: '2026-03-09', klar: false },
    ]);
  });
});

describe('a statement past the program', () => {
  const other = () => change(register, (tx) => registerArende(tx, ground));

  test.each([
    ["UPDATE plan SET sista_dag = '2026-02-30' WHERE id = ?", /CHECK/u],
    ["UPDATE plan SET organ_id = 'x', sammantrade_id = NULL WHERE id = ?", /rule:locked/u],
    ['UPDATE plan SET id = lower(id) WHERE id = ?', /rule:locked/u],
    ['UPDATE plan SET omedelbar_justering = 2 WHERE id = ?', /CHECK/u],
    ['DELETE FROM plan WHERE id = ?', /rule:no_delete/u],
    ["UPDATE plandag SET datum = '2026-01-01' WHERE plan_id = ?", /rule:locked/u],
    [
      "INSERT OR REPLACE INTO plandag VALUES (?, 'inlamning', '', 0, '2026-01-01', 0)",
      /rule:already_exists/u,
    ],
    ["INSERT INTO plandag VALUES (?, 'fika', '', 0, '2026-01-01', 0)", /CHECK/u],
    [
      `INSERT OR REPLACE INTO plan SELECT id, arende_id, organ_id, '2027-01-01', NULL, 0, skapad,
        skapad_av, andrad, version FROM plan WHERE id = ?`,
      /rule:already_exists/u,
    ],
  ])('%s is refused', (sql, answer) => {
    expect(attack(raw, sql, plan.id)).toMatch(answer);
  });

  test('ties no reminder of another case to a plan', async () => {
    const { id } = await other();
    const bevakning = await change(register, (tx) =>
      insertBevakning(tx, id, { datum: '2026-03-09', text: 'Ring' }),
    );
    const sql = "INSERT INTO planbevakning VALUES (?, 'kallelse', '', ?)";
    expect(attack(raw, sql, plan.id, bevakning.id)).toBe('rule:reminder_of_other');
  });

  test('makes no plan on a case that is makulerat, and changes none', () => {
    raw.exec('PRAGMA ignore_check_constraints = ON');
    const sql = `UPDATE arende SET status = 'makulerat', makulerad_orsak = 'Fel', makulerad_av = 'u',
      makulerad_tid = 't' WHERE id = ?`;
    expect(attack(raw, sql, arendeId)).toBe('changed 1');
    raw.exec('PRAGMA ignore_check_constraints = OFF');
    const update = "UPDATE plan SET sista_dag = '2026-01-01' WHERE id = ?";
    expect(attack(raw, update, plan.id)).toBe('rule:arende_makulerat');
    expect(attack(raw, 'DELETE FROM plandag WHERE plan_id = ?', plan.id)).toBe(
      'rule:arende_makulerat',
    );
    const insert = `INSERT INTO plan VALUES (?, ?, ?, '2026-01-01', NULL, 0, 't', 'u', 't', 1)`;
    expect(attack(raw, insert, ulid(), arendeId, ground.skola)).toBe('rule:arende_makulerat');
  });
});
