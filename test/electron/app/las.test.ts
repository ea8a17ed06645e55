import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  chooseFolder,
  folderOf,
  PASSPHRASE,
  startEncrypted,
  unlockRegister,
} from '../../support/encrypted-register.ts';
import { PATIENCE } from '../../support/patience.ts';
import { findWords } from '../../support/stolen-folder.ts';
import type { TestApp } from '../../support/test-app.ts';
import { newRegister } from '../contract/samples/register.ts';

let app: TestApp;
const folder = () => folderOf(app);

beforeEach(async () => {
  app = await startEncrypted();
});
afterEach(() => app.close());

describe('the lock', () => {
  test('closes the register until the passphrase is given, and comes back to the same place', async () => {
    await app.call('register.noteActivity', { place: '/arenden?sok=a' });
    await app.call('register.lock', {});
    const info = await app.call('app.getInfo', {});
    expect(info.register).toBeNull();
    expect(info.locked).toMatchObject({ folderName: 'register', place: '/arenden?sok=a' });
    expect((await app.failure('person.list', {})).code).toBe('NotFound');
    const { handle = '' } = info.locked ?? {};
    expect((await app.failure('register.open', { handle })).violations[0]?.rule).toBe(
      'register_encrypted',
    );
    await unlockRegister(app, PASSPHRASE);
    expect((await app.call('app.getInfo', {})).locked).toBeNull();
    expect(await app.call('person.list', {})).toHaveLength(1);
  });

  test('comes by itself when nobody has been there', async () => {
    await app.call('kryptering.saveSettings', { remember: false, lockAfter: 5 });
    expect((await app.call('app.getInfo', {})).register).not.toBeNull();
    app.host.pass(6);
    await expect
      .poll(async () => (await app.call('app.getInfo', {})).locked, { timeout: PATIENCE })
      .not.toBeNull();
  });

  test('is not got past through a dialog that was left open', async () => {
    const path = join(app.folder, 'nyckel.pdf');
    app.host.answerSaveFile(path, () => app.call('register.lock', {}));
    expect(await app.call('kryptering.exportRecoveryKey', {})).toBeNull();
    expect(existsSync(path)).toBe(false);
  });

  test('takes nothing in that is pasted', async () => {
    await app.call('register.lock', {});
    const pasted = new Request('app://paragraf/intag?namn=a.txt', { method: 'POST', body: 'a' });
    expect((await app.fetch(pasted)).status).toBe(404);
    expect(existsSync(join(app.host.dataFolder, 'urklipp'))).toBe(false);
  });

  test('holds for a damaged register too, whose key is forgotten', async () => {
    await app.call('register.close', {});
    const file = openSync(join(folder(), 'register.db'), 'r+');
    writeSync(file, Buffer.alloc(4096), 0, 4096, 0);
    closeSync(file);
    const register = await chooseFolder(app, folder());
    const upplasning = { med: 'losenfras', passphrase: PASSPHRASE } as const;
    const unlocked = async () => {
      const failure = await app.failure('register.unlock', { handle: register, upplasning });
      expect(failure.code).toBe('StorageDamaged');
    };
    const isForgotten = async () => {
      const answer = await app.raw('restore.salvage', JSON.stringify({ register }));
      return !answer.ok && answer.error.violations[0]?.rule === 'register_encrypted';
    };
    await unlocked();
    expect(await isForgotten()).toBe(false);
    await app.call('register.createExample', {});
    await app.call('register.close', {});
    expect(await isForgotten()).toBe(true);
    await unlocked();
    app.host.pass(16);
    await expect.poll(isForgotten, { timeout: PATIENCE, interval: 1000 }).toBe(true);
  });

  test('closes the register also where the disk takes no note of it', async () => {
    const choices = join(app.host.dataFolder, 'kryptering.json');
    rmSync(choices, { force: true });
    mkdirSync(join(choices, 'upptaget'), { recursive: true });
    expect((await app.failure('register.lock', {})).code).toBe('Unexpected');
    expect((await app.call('app.getInfo', {})).register).toBeNull();
  });

  test('makes who guesses wait, longer each time', async () => {
    await app.call('register.lock', {});
    const guess = async () => {
      const handle = await chooseFolder(app, folder());
      const upplasning = { med: 'losenfras', passphrase: 'fel lösenfras' };
      return (await app.failure('register.unlock', { handle, upplasning })).violations[0];
    };
    for (let nr = 0; nr < 3; nr += 1) expect((await guess())?.rule).toBe('wrong_passphrase');
    expect(await guess()).toMatchObject({ rule: 'wait_before_trying', params: { seconds: 2 } });
    await expect
      .poll(async () => (await guess())?.rule, { timeout: PATIENCE })
      .toBe('wrong_passphrase');
    expect(await guess()).toMatchObject({ rule: 'wait_before_trying', params: { seconds: 4 } });
  });

  test('is told to need a passphrase where there is none', async () => {
    const handle = await chooseFolder(app, join(app.folder, 'oppet'));
    await app.call('register.create', newRegister(handle));
    expect((await app.failure('register.lock', {})).violations[0]?.rule).toBe(
      'lock_needs_passphrase',
    );
    expect(findWords(join(app.folder, 'oppet'), ['Sjöhult'])).not.toEqual([]);
  });
});
