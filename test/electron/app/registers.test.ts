import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CallFailure } from '../../../shared/contract/errors.ts';
import { newRegister } from '../contract/samples/register.ts';
import { playOrder, playUntil, sampleOf } from '../contract/samples/play.ts';
import { filesUnder } from '../../support/register-snapshot.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

async function handleOf(folder: string, user: TestApp = app): Promise<string> {
  user.host.answerFolder(folder);
  const chosen = await user.call('register.chooseFolder', { purpose: 'open-register' });
  if (!chosen) throw new Error('no folder was chosen');
  return chosen.handle;
}

/** Makes a register in the folder and leaves it open. */
async function create(folder: string): Promise<string> {
  const handle = await handleOf(folder);
  await app.call('register.create', newRegister(handle));
  return handle;
}

/** Makes a register in the folder and closes it. */
async function createClosed(folder: string): Promise<string> {
  const handle = await create(folder);
  await app.call('register.close', {});
  return handle;
}

function rulesOf({ code, violations }: CallFailure) {
  return { code, rules: violations.map(({ rule }) => rule) };
}

const registerFile = () => join(app.folder, 'register', 'register.db');

describe('a register that cannot be made', () => {
  test('in a folder that cannot be written, because a file stands in its way', async () => {
    writeFileSync(join(app.folder, 'hinder'), '');
    const before = filesUnder(app.folder);
    const input = newRegister(await handleOf(join(app.folder, 'hinder', 'register')));
    expect(rulesOf(await app.failure('register.create', input))).toEqual({
      code: 'RuleViolated',
      rules: ['folder_not_writable'],
    });
    expect(filesUnder(app.folder)).toEqual(before);
  });

  // A superuser may write everywhere, so that this can't be seen by one.
  test.skipIf(process.getuid?.() === 0)('in a folder without the right to write', async () => {
    const folder = join(app.folder, 'last');
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    const input = newRegister(await handleOf(folder));
    expect(rulesOf(await app.failure('register.create', input))).toEqual({
      code: 'RuleViolated',
      rules: ['folder_not_writable'],
    });
    expect(filesUnder(folder)).toEqual([]);
  });

  test('where there is one already', async () => {
    const handle = await createClosed(join(app.folder, 'register'));
    const before = readFileSync(registerFile());
    const failure = await app.failure('register.create', newRegister(handle));
    expect(rulesOf(failure)).toEqual({ code: 'RuleViolated', rules: ['register_exists'] });
    expect(readFileSync(registerFile()).equals(before)).toBe(true);
  });

  test('with a body of another authority as its keeper, leaves no half-made file', async () => {
    const folder = join(app.folder, 'register');
    const input = newRegister(await handleOf(folder));
    const organ = { ...input.organ, externt: true };
    const failure = await app.failure('register.create', { ...input, organ });
    expect(rulesOf(failure)).toEqual({ code: 'RuleViolated', rules: ['external_organ'] });
    expect(filesUnder(app.folder).filter((file) => file.endsWith('.db'))).toEqual([]);
    expect(await app.call('register.create', input)).toMatchObject({ kommun: input.kommun });
  });
});

describe('a register that cannot be opened', () => {
  test('was made by a newer version of the program', async () => {
    const handle = await createClosed(join(app.folder, 'register'));
    const file = new Database(registerFile());
    file.pragma('user_version = 9999');
    file.close();
    const failure = await app.failure('register.open', { handle });
    expect(failure).toMatchObject({
      code: 'RuleViolated',
      violations: [{ rule: 'register_newer', params: { version: 9999 } }],
    });
  });

  test('holds something else than a database', async () => {
    const handle = await createClosed(join(app.folder, 'register'));
    writeFileSync(registerFile(), 'Detta är inget register.'.repeat(500));
    const failure = await app.failure('register.open', { handle });
    expect(failure.code).toBe('StorageDamaged');
  });

  test('is a database of another program', async () => {
    const folder = join(app.folder, 'annat');
    mkdirSync(folder);
    const file = new Database(join(folder, 'register.db'));
    file.exec('CREATE TABLE annat (id INTEGER PRIMARY KEY) STRICT');
    file.close();
    const failure = await app.failure('register.open', { handle: await handleOf(folder) });
    expect(rulesOf(failure)).toEqual({ code: 'StorageDamaged', rules: ['not_a_register'] });
  });

  test('has been cut short', async () => {
    const handle = await createClosed(join(app.folder, 'register'));
    truncateSync(registerFile(), 8192);
    const failure = await app.failure('register.open', { handle });
    expect(failure.code).toBe('StorageDamaged');
  });

  test('has been overwritten inside', async () => {
    const handle = await createClosed(join(app.folder, 'register'));
    const file = openSync(registerFile(), 'r+');
    writeSync(file, Buffer.alloc(4096 * 8, 0xff), 0, 4096 * 8, 4096);
    closeSync(file);
    const failure = await app.failure('register.open', { handle });
    expect(failure.code).toBe('StorageDamaged');
  });

  test('is missing', async () => {
    const handle = await handleOf(join(app.folder, 'tom'));
    const failure = await app.failure('register.open', { handle });
    expect(rulesOf(failure)).toEqual({ code: 'RuleViolated', rules: ['register_missing'] });
  });

  test('was never finished, and leaves the one that is open as it was', async () => {
    const unfinished = await createClosed(join(app.folder, 'register'));
    const file = new Database(registerFile());
    file.exec('UPDATE register SET organ_id = NULL');
    file.close();
    await create(join(app.folder, 'annat'));
    const failure = await app.failure('register.open', { handle: unfinished });
    expect(rulesOf(failure)).toEqual({ code: 'StorageDamaged', rules: ['register_unfinished'] });
    expect(filesUnder(join(app.folder, 'register'))).not.toContain('register.las');
    const { register } = await app.call('app.getInfo', {});
    expect(register?.folderName).toBe('annat');
  });

  test('leaves the one that is open as it was', async () => {
    await create(join(app.folder, 'register'));
    await app.failure('register.open', { handle: await handleOf(join(app.folder, 'tom')) });
    const { register } = await app.call('app.getInfo', {});
    expect(register?.folderName).toBe('register');
    expect(await app.call('diarium.list', {})).toHaveLength(1);
  });
});

describe('two registers', () => {
  test('a register open in one program is busy in another, and free when it is closed', async () => {
    const folder = join(app.folder, 'register');
    await create(folder);
    const other = await startTestApp();
    try {
      const handle = await handleOf(folder, other);
      const failure = await other.failure('register.open', { handle });
      expect(rulesOf(failure)).toEqual({ code: 'Busy', rules: ['register_open_elsewhere'] });
      await app.call('register.close', {});
      expect(await other.call('register.open', { handle })).toMatchObject({
        folderName: 'register',
      });
    } finally {
      await other.close();
    }
  });

  test('opening a second one closes the first', async () => {
    const first = await create(join(app.folder, 'ett'));
    await create(join(app.folder, 'två'));
    const { register } = await app.call('app.getInfo', {});
    expect(register?.folderName).toBe('två');
    expect(filesUnder(join(app.folder, 'ett'))).not.toContain('register.las');
    expect(await app.call('register.open', { handle: first })).toMatchObject({ folderName: 'ett' });
  });

  test('recent registers are listed newest first, and one that is gone is said to be', async () => {
    await createClosed(join(app.folder, 'ett'));
    app.host.setDay('2026-11-22');
    await createClosed(join(app.folder, 'två'));
    writeFileSync(join(app.folder, 'ett', 'register.db'), '');
    const recent = await app.call('register.listRecent', {});
    expect(recent.map(({ folderName }) => folderName)).toEqual(['två', 'ett']);
    await app.call('register.forgetRecent', { handle: recent[0]?.handle ?? '' });
    expect(await app.call('register.listRecent', {})).toHaveLength(1);
  });
});

test('without an open register every other procedure says so', async () => {
  const play = await playUntil(app, 'register.close');
  const inputs = playOrder
    .filter(
      (name) =>
        !/^(?:app|register|job|restore|support)\./.test(name) ||
        /^register\.(?:verifyLog|check)$/.test(name),
    )
    .map((name) => ({ name, input: sampleOf(name).good(play) }));
  await app.call('register.close', {});
  for (const { name, input } of inputs) {
    expect(rulesOf(await app.failure(name, input)), name).toEqual({
      code: 'NotFound',
      rules: ['no_register'],
    });
  }
});
