import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { UPGRADE_COPY_JOB, UPGRADE_JOB } from '../../../shared/contract/backup.ts';
import { SalvagedTable } from '../../../shared/contract/damage.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import { endOfJob } from '../../support/files/jobs.ts';
import { layOutOlder } from '../../fixtures/older-register.ts';
import { filesUnder } from '../../support/register-snapshot.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { newRegister } from '../contract/samples/register.ts';

const Salvaged = z.object({ handle: z.string(), tables: z.array(SalvagedTable) });

let template: TestApp;
let app: TestApp;

const folder = () => join(app.folder, 'register');
const stick = () => join(app.folder, 'minne');
const state = () => app.call('backup.getState', {});

async function choose(path: string, user = app): Promise<string> {
  user.host.answerFolder(path);
  const chosen = await user.call('register.chooseFolder', { purpose: 'open-register' });
  return chosen?.handle ?? '';
}

beforeAll(async () => {
  template = await startTestApp();
  const handle = await choose(join(template.folder, 'register'), template);
  await template.call('register.create', newRegister(handle));
  await template.call('register.close', {});
});
afterAll(() => template.close());

beforeEach(async () => {
  app = await startTestApp({ automaticBackups: true });
  cpSync(join(template.folder, 'register'), folder(), { recursive: true });
  mkdirSync(stick());
  await app.call('register.open', { handle: await choose(folder()) });
});
afterEach(() => app.close());

async function useStick(): Promise<void> {
  app.host.answerFolder(stick());
  const chosen = await app.call('backup.chooseFolder', {});
  const { settings } = await state();
  await app.call('backup.saveSettings', { ...settings, folder: chosen?.handle ?? '' });
}

async function make() {
  const { jobId } = await app.call('backup.make', {});
  return endOfJob(app, jobId);
}

const addPerson = (efternamn: string) =>
  app.call('person.save', {
    existing: null,
    data: newPerson({ fornamn: 'Bo', efternamn, titel: '' }),
  });

async function reopen(): Promise<void> {
  await app.call('register.close', {});
  await app.call('register.open', { handle: await choose(folder()) });
}

describe('without being asked', () => {
  test('a backup is made when the register is closed, and none when nothing has changed', async () => {
    await reopen();
    expect((await state()).rows.map(({ reason }) => reason)).toEqual(['closing']);
    await reopen();
    expect((await state()).rows).toHaveLength(1);
    app.host.setDay('2026-11-22');
    await addPerson('Ek');
    await reopen();
    expect(await state()).toMatchObject({ hasChanged: false, rows: [{}, {}] });
  });

  test('none is made when it isn’t wanted', async () => {
    const { settings } = await state();
    await app.call('backup.saveSettings', { ...settings, closing: false });
    await reopen();
    expect((await state()).rows).toEqual([]);
  });

  test('one is made before a list is read in', async () => {
    const [organ] = await app.call('organ.list', {});
    const rest = { gallringsregel: '', bevaras: true, gallringsfristAr: null };
    await app.call('klassplan.import', {
      ...{ organId: organ?.id ?? '', namn: 'Struktur', giltigFran: '2026-01-01' },
      klasser: [{ kod: '1', rubrik: 'Styrning', ...rest }],
    });
    expect((await state()).rows.map(({ reason }) => reason)).toEqual(['import']);
  });
});

test('one is made before an older register is brought up to date, where it always is', async () => {
  await useStick();
  await app.call('register.close', {});
  const open = async () => app.call('register.open', { handle: await choose(folder()) });
  layOutOlder(folder(), '0160');
  await open();
  const steps = app.events.filter(({ type }) => type !== 'changed');
  expect(steps).toContainEqual(
    expect.objectContaining({ jobId: UPGRADE_JOB, done: 0, total: null }),
  );
  expect(steps.at(-1)).toMatchObject({ jobId: UPGRADE_JOB, outcome: 'done' });
  const { rows, shownPath } = await state();
  expect(rows.map(({ reason }) => reason)).toEqual(['upgrade']);
  expect(shownPath).toBe(stick());
  const { jobId } = await app.call('backup.verify', { handle: rows[0]?.handle ?? '' });
  expect(await endOfJob(app, jobId)).toMatchObject({ result: { damaged: 0 } });
  await app.call('register.close', {});
  layOutOlder(folder(), '0070');
  renameSync(stick(), `${stick()}-borta`);
  await open();
  const own = await app.call('restore.listOf', { register: await choose(folder()) });
  expect(own.map(({ reason }) => reason)).toEqual(['upgrade']);
});

test('that one is seen while it is made, and cancelled it leaves everything as it was', async () => {
  await app.call('register.close', {});
  rmSync(join(folder(), 'kopior'), { recursive: true, force: true });
  layOutOlder(folder(), '0160');
  const file = new Database(join(folder(), 'register.db'));
  // Enough to be copied for a while.
  file.exec('CREATE TABLE tyngd (x BLOB) STRICT; INSERT INTO tyngd VALUES (zeroblob(60000000))');
  file.close();
  const before = readFileSync(join(folder(), 'register.db'));
  const seen: number[] = [];
  const stop = app.onEvent((event) => {
    if (event.type !== 'jobProgress' || event.jobId !== UPGRADE_COPY_JOB) return;
    seen.push(event.done);
    void app.call('job.cancel', { jobId: UPGRADE_COPY_JOB });
  });
  const handle = await choose(folder());
  expect((await app.failure('register.open', { handle })).code).toBe('Cancelled');
  stop();
  expect(seen.length).toBeGreaterThan(0);
  expect(app.events.at(-1)).toMatchObject({ jobId: UPGRADE_COPY_JOB, outcome: 'cancelled' });
  expect(readFileSync(join(folder(), 'register.db')).equals(before)).toBe(true);
  expect(filesUnder(folder())).toEqual(['register.db']);
  expect((await app.call('app.getInfo', {})).register).toBeNull();
});

test('one that is not built as its version says is not opened, after its copy', async () => {
  await app.call('register.close', {});
  layOutOlder(folder(), '0450');
  const file = new Database(join(folder(), 'register.db'));
  file.exec('DROP TABLE paragraf');
  file.close();
  const handle = await choose(folder());
  expect(await app.failure('register.open', { handle })).toMatchObject({
    ...{ code: 'StorageDamaged', violations: [{ rule: 'foreign_schema' }] },
  });
  expect(app.events.at(-1)).toMatchObject({ jobId: UPGRADE_JOB, type: 'jobEnded' });
  expect((await app.call('app.getInfo', {})).register).toBeNull();
});

describe('a stick', () => {
  test('holds the backups, and one that is pulled is told of until the next is made', async () => {
    await useStick();
    expect(await make()).toMatchObject({ outcome: 'done', result: { damaged: 0 } });
    expect((await state()).shownPath).toBe(stick());
    renameSync(stick(), `${stick()}-borta`);
    await addPerson('Ek');
    expect(await make()).toMatchObject({
      outcome: 'failed',
      result: { violations: [{ rule: 'backup_folder_gone' }] },
    });
    expect(await state()).toMatchObject({
      rows: [],
      failure: { error: { violations: [{ rule: 'backup_folder_gone' }] } },
    });
    renameSync(`${stick()}-borta`, stick());
    await make();
    expect(await state()).toMatchObject({ failure: null, hasChanged: false, rows: [{}, {}] });
  });

  test('that is gone does not stop the register from being closed', async () => {
    await useStick();
    rmSync(stick(), { recursive: true });
    await reopen();
    expect((await state()).failure?.error.violations).toMatchObject([
      { rule: 'backup_folder_gone' },
    ]);
    expect(app.host.logLines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

test('an old backup of a changed register is told of', async () => {
  await make();
  expect((await state()).isOld).toBe(false);
  app.host.setDay('2026-12-24');
  expect((await state()).isOld).toBe(false);
  await addPerson('Ek');
  expect((await state()).isOld).toBe(true);
});

describe('a clock that has been ahead', () => {
  const reasons = async () => (await state()).rows.map(({ reason }) => reason);

  test('stops no backup when it is right again, and makes none needlessly', async () => {
    app.host.setDay('2031-05-01');
    await addPerson('Ek');
    await reopen();
    app.host.setDay('2026-11-21');
    expect(await state()).toMatchObject({ last: null, hasChanged: false, isOld: false });
    await reopen();
    expect(await reasons()).toEqual(['closing']);
    await addPerson('Al');
    expect(await state()).toMatchObject({ hasChanged: true, isOld: true });
    await reopen();
    expect(await reasons()).toEqual(['closing', 'closing']);
    expect((await state()).last).toMatch(/^2026-11-21/u);
  });
});

test('what a folder holds that is no backup is counted, and left alone', async () => {
  await useStick();
  await make();
  const [own = ''] = readdirSync(stick());
  const odd = join(stick(), own, '01ARZ3NDEKTSV4RRFFQ69G5FAV');
  mkdirSync(odd);
  writeFileSync(join(odd, 'kopia.json'), '{"format":1}');
  await make();
  expect(await state()).toMatchObject({ unreadable: 1, rows: [{}, {}] });
  expect(readdirSync(odd)).toEqual(['kopia.json']);
});

describe('a backup', () => {
  const PASSPHRASE = 'sju sjösjuka sjömän';

  test('tells how it stands to the open register, and comes back beside it', async () => {
    await app.call('backup.setPassphrase', { passphrase: PASSPHRASE });
    await make();
    const [row] = (await state()).rows;
    const handle = row?.handle ?? '';
    await addPerson('Ek');
    expect(row).toMatchObject({ sealed: true, hasRecoveryKey: false });
    const inspect = (passphrase: string | null) =>
      ({ handle, passphrase }) satisfies { handle: string; passphrase: string | null };
    const wrong = await app.failure('restore.inspect', inspect('sju sjuka sjömän'));
    expect(wrong.violations).toEqual([{ path: ['passphrase'], rule: 'wrong_passphrase' }]);
    expect(await app.call('restore.inspect', inspect(PASSPHRASE))).toMatchObject({
      contents: { kommun: 'Sjöhults kommun', arenden: 0 },
      difference: { relation: 'older', rows: 1 },
    });
    const target = await choose(join(app.folder, 'aterstallt'));
    const { jobId } = await app.call('restore.start', { ...inspect(PASSPHRASE), folder: target });
    expect(await endOfJob(app, jobId)).toMatchObject({
      outcome: 'done',
      result: { handle: target, files: 0, damaged: 0 },
    });
    expect(await app.call('register.open', { handle: target })).toMatchObject({
      folderName: 'aterstallt',
    });
    const [newest] = await app.call('logg.list', { arendeId: null, antal: 1 });
    expect(newest).toMatchObject({ handelse: 'register.aterstallt', efter: { saknadeFiler: 0 } });
    const people = await app.call('person.list', {});
    expect(people.map(({ efternamn }) => efternamn)).toEqual(['Sandgren']);
  });

  test('is never restored over the open register', async () => {
    await make();
    const [row] = (await state()).rows;
    const input = { handle: row?.handle ?? '', passphrase: null, folder: await choose(folder()) };
    const { jobId } = await app.call('restore.start', input);
    expect(await endOfJob(app, jobId)).toMatchObject({
      outcome: 'failed',
      result: { violations: [{ rule: 'restore_folder_not_empty' }] },
    });
    await addPerson('Ek');
  });
});

describe('a damaged register', () => {
  const file = () => join(folder(), 'register.db');
  const salvage = async (handle: string) => {
    const { jobId } = await app.call('restore.salvage', { register: handle });
    return endOfJob(app, jobId);
  };

  test('that can’t be opened leads to its backups', async () => {
    await make();
    await app.call('register.close', {});
    writeFileSync(file(), Buffer.alloc(20_000, 0xa5));
    const handle = await choose(folder());
    const failure = await app.failure('register.open', { handle });
    expect(failure).toEqual({ code: 'StorageDamaged', violations: [] });
    expect(await app.call('restore.listOf', { register: handle })).toHaveLength(1);
    expect(await salvage(handle)).toMatchObject({
      outcome: 'failed',
      result: { violations: [{ rule: 'nothing_to_salvage' }] },
    });
  });

  test('with rules of somebody else is not opened, but read without them', async () => {
    await app.call('register.close', {});
    const raw = new Database(file());
    raw.exec("CREATE TRIGGER t AFTER INSERT ON person BEGIN UPDATE register SET kommun = 'X'; END");
    raw.close();
    const register = await choose(folder());
    expect(await app.failure('register.open', { handle: register })).toEqual({
      ...{ code: 'StorageDamaged', violations: [{ path: [], rule: 'foreign_schema' }] },
    });
    const { result } = await salvage(register);
    const { handle, tables } = Salvaged.parse(result);
    expect(tables.filter(({ isWhole }) => !isWhole)).toEqual([]);
    expect(await app.call('restore.openSalvaged', { register, handle })).toMatchObject({
      ...{ isReadOnly: true, kommun: 'Sjöhults kommun' },
    });
  });

  test('is read as far as it goes, and takes no writes', async () => {
    await app.call('register.close', {});
    const bytes = readFileSync(file());
    const [size, at] = [bytes.readUInt16BE(16), bytes.indexOf('Sandgren')];
    bytes.fill(0xa5, Math.floor(at / size) * size, Math.floor(at / size + 1) * size);
    writeFileSync(file(), bytes);
    const register = await choose(folder());
    const { result } = await salvage(register);
    const { handle, tables } = Salvaged.parse(result);
    expect(tables.filter(({ isWhole }) => !isWhole).length).toBeGreaterThan(0);
    const info = await app.call('restore.openSalvaged', { register, handle });
    expect(info).toMatchObject({ isReadOnly: true, kommun: 'Sjöhults kommun' });
    const person = newPerson({ fornamn: 'Bo', efternamn: 'Ek', titel: '' });
    const failure = await app.failure('person.save', { existing: null, data: person });
    expect(failure).toEqual({
      code: 'Forbidden',
      violations: [{ path: [], rule: 'register_read_only' }],
    });
    expect(readFileSync(file()).equals(bytes)).toBe(true);
  });
});
