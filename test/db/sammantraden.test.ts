import type Database from 'better-sqlite3';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  deleteDagordningspunkt,
  insertDagordningspunkt,
  listDagordning,
  orderDagordning,
} from '../../db/repositories/dagordning.ts';
import {
  getInkallelseordning,
  saveInkallelseordning,
} from '../../db/repositories/inkallelseordning.ts';
import { insertParti } from '../../db/repositories/parti.ts';
import { deleteSammantrade, insertSammantrade } from '../../db/repositories/sammantrade.ts';
import {
  getProtokollsregler,
  saveProtokollsregler,
} from '../../db/repositories/protokollsregler.ts';
import {
  getSammantradesgang,
  saveSammantradesuppgifter,
  setSammantradessteg,
} from '../../db/repositories/sammantradesgang.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { Dagordningspunkt, DagordningspunktData } from '../../shared/domain/dagordning.ts';
import { addDays } from '../../shared/domain/datum.ts';
import type { Inkallelserad } from '../../shared/domain/inkallelseordning.ts';
import { newProtokollsregler } from '../../shared/domain/protokollsregler.ts';
import type { Sammantrade } from '../../shared/domain/sammantrade.ts';
import type { Sammantradesstatus } from '../../shared/domain/sammantradets-gang.ts';
import { called } from '../../shared/rules/dagordning.ts';
import { attack } from './support/attack.ts';
import { seedGround } from './support/fixture.ts';
import type { Ground } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

const broken = (rule: string) => ({
  failure: { code: 'RuleViolated', violations: [expect.objectContaining({ rule })] },
});
const conflict = { failure: { code: 'Conflict' } };

let register: RegisterDb;
let ground: Ground;
let raw: Database.Database;
let day = '2027-01-04';
let meeting: Sammantrade;

beforeAll(async () => {
  register = await newRegister();
  ground = await seedGround(register);
  raw = rawConnection(register);
});
beforeEach(async () => {
  day = addDays(day, 7);
  const data = { organId: ground.kultur, datum: day };
  meeting = await change(register, (tx) => insertSammantrade(tx, data));
});

const partiOf = (kod: string, namn: string) => ({
  ...{ kod, namn, genitiv: `${namn}s`, giltigFran: null, giltigTill: null },
});

describe('the order in which deputies serve', () => {
  const save = (version: number, rader: Inkallelserad[]) =>
    change(register, (tx) => saveInkallelseordning(tx, ground.kultur, version, rader));

  test('is that of the parties, as stated; the whole of it at a time', async () => {
    const [one, other] = await change(register, async (tx) => [
      (await insertParti(tx, partiOf('E', 'Ett'))).id,
      (await insertParti(tx, partiOf('T', 'Två'))).id,
    ]);
    if (!one || !other) throw new Error('no parties');
    expect(await register.read((tx) => getInkallelseordning(tx, ground.kultur))).toMatchObject({
      ...{ version: 0, rader: [] },
    });
    const rader = [{ partiId: one, ersatts: [other, one] }];
    expect(await save(0, rader)).toMatchObject({ version: 1, rader });
    expect(await save(1, [])).toMatchObject({ version: 2, rader: [] });
    await expect(save(1, rader)).rejects.toMatchObject(conflict);
    await expect(save(2, [{ partiId: one, ersatts: [one, one] }])).rejects.toThrow();
  });
});

const uppgifter = () => ({
  ...{ tidStart: '13:00', tidSlut: null, plats: 'Tingssalen', lage: 'hybrid' as const },
  ...{ ordforandeId: ground.personId, sekreterareId: ground.personId },
  ajourneringar: [
    { fran: '14:00', till: '14:15' },
    { fran: '15:00', till: '15:30' },
  ],
});
const gang = () => register.read((tx) => getSammantradesgang(tx, meeting.id));
async function step(status: Sammantradesstatus, installtSkal = '') {
  const { version, kallelseDatum } = await gang();
  const to = { status, installtSkal, kallelseDatum };
  return change(register, (tx) => setSammantradessteg(tx, meeting.id, version, to));
}
async function prepare() {
  const { version } = await gang();
  await change(register, (tx) => saveSammantradesuppgifter(tx, meeting.id, version, uppgifter()));
}
function add(rubrik: string, known: Partial<DagordningspunktData> = {}) {
  const data: DagordningspunktData = {
    ...{ sammantradeId: meeting.id, grupp: 'beslut', arendeId: null, tjansteskrivelseId: null },
    ...{ rubrik, foredragande: '', omedelbarJustering: false },
    ...known,
  };
  const uppkomst = { nummer: '', tillkommande: false, tillkommandeSkal: '' };
  return change(register, (tx) => insertDagordningspunkt(tx, data, uppkomst));
}
const agenda = () => register.read((tx) => listDagordning(tx, meeting.id));
const order = (items: readonly Dagordningspunkt[]) =>
  change(register, (tx) => orderDagordning(tx, meeting.id, items));

test('the rules of a body are the usual ones until they are stated', async () => {
  const { skola: organId } = ground;
  const usual = { ...newProtokollsregler(), organId, version: 0 };
  expect(await register.read((tx) => getProtokollsregler(tx, organId))).toEqual(usual);
  const data = { ...newProtokollsregler(), antalLedamoter: 13, distansTillatet: true };
  const save = (version: number) =>
    change(register, (tx) => saveProtokollsregler(tx, organId, version, data));
  expect(await save(0)).toEqual({ ...data, organId, version: 1 });
  await expect(save(0)).rejects.toMatchObject(conflict);
  expect(await save(1)).toMatchObject({ version: 2 });
});

test('when and where, who leads it, and its breaks are stored whole', async () => {
  await prepare();
  const stored = await gang();
  expect(stored).toMatchObject({ ...uppgifter(), status: 'planerat', version: 2 });
  const again = change(register, (tx) =>
    saveSammantradesuppgifter(tx, meeting.id, 1, { ...uppgifter(), ajourneringar: [] }),
  );
  await expect(again).rejects.toMatchObject(conflict);
  expect((await gang()).ajourneringar).toHaveLength(2);
});

describe('the steps of a meeting', () => {
  test('it is opened with a chair and a secretary, and cancelled with a reason', async () => {
    await expect(step('pagaende')).rejects.toMatchObject(broken('chair_missing'));
    await expect(step('installt')).rejects.toMatchObject(broken('reason_missing'));
    expect(await step('installt', 'Snöstorm')).toMatchObject({ installtSkal: 'Snöstorm' });
    await prepare();
    await expect(step('pagaende')).rejects.toMatchObject(broken('motessteg_missing'));
    await step('planerat');
    expect(await step('pagaende')).toMatchObject({ status: 'pagaende' });
    await expect(step('installt', 'Snö')).rejects.toMatchObject(broken('motessteg_missing'));
    await step('hallet');
  });

  test('an opened meeting keeps its day and its chair, whoever asks', async () => {
    await prepare();
    await step('pagaende');
    const set = (what: string) =>
      attack(raw, `UPDATE sammantrade SET ${what} WHERE id = ?`, meeting.id);
    expect(set("datum = '2027-12-01'")).toBe('rule:locked');
    expect(set('ordforande_id = NULL')).toBe('rule:chair_missing');
    expect(set("status = 'planerat'")).toBe('rule:motessteg_missing');
  });
});

describe('the agenda', () => {
  test('keeps its order, and what stays as it was keeps its version', async () => {
    const [first, second, third] = [await add('Ett'), await add('Två'), await add('Tre')];
    const moved = await order([third, first, second]);
    expect(moved.map(({ rubrik, ordning }) => `${String(ordning)} ${rubrik}`)).toEqual([
      ...['1 Tre', '2 Ett', '3 Två'],
    ]);
    const versions = moved.map(({ version }) => version);
    expect((await order(moved)).map(({ version }) => version)).toEqual(versions);
  });

  test('an item that was called is struck in sight, not taken away', async () => {
    const item = await add('Ett');
    await order(called(await agenda()));
    expect(await agenda()).toMatchObject([{ nummer: '1' }]);
    const away = change(register, (tx) => deleteDagordningspunkt(tx, item.id));
    await expect(away).rejects.toMatchObject(broken('no_delete'));
    expect(attack(raw, 'DELETE FROM dagordningspunkt WHERE id = ?', item.id)).toBe(
      'rule:no_delete',
    );
  });

  test('a meeting with anything prepared is not taken out of the calendar', async () => {
    const remove = () =>
      change(register, (tx) => deleteSammantrade(tx, meeting.id, meeting.version));
    const item = await add('Ett');
    await expect(remove()).rejects.toMatchObject(broken('meeting_used'));
    await change(register, (tx) => deleteDagordningspunkt(tx, item.id));
    await remove();
  });

  test('an item needs a heading, and stays in its meeting', async () => {
    const item = await add('Ett');
    const set = (what: string) =>
      attack(raw, `UPDATE dagordningspunkt SET ${what} WHERE id = ?`, item.id);
    expect(set("rubrik = ' '")).toContain('rubrik_missing');
    expect(set("sammantrade_id = '01ANNAT0000000000000000000'")).toBe('rule:locked');
  });
});
