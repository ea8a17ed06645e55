import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newPerson } from '../../../shared/domain/person.ts';
import { endOfJob } from '../../support/files/jobs.ts';
import {
  chooseFolder,
  folderOf,
  PASSPHRASE,
  startEncrypted,
  unlockRegister,
} from '../../support/encrypted-register.ts';
import { PATIENCE } from '../../support/patience.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { findWords } from '../../support/stolen-folder.ts';
import type { TestApp } from '../../support/test-app.ts';
import { newRegister } from '../contract/samples/register.ts';

const CONTENT = 'Klagomålet gäller Granbackens förskola';
const WORDS = [
  'Sjöhult',
  'Kommunstyrelsen',
  'Sandgren',
  'Ekblomska',
  'Granbacken',
  'klagomålsbrev',
];

let app: TestApp;
const folder = () => folderOf(app);
const choose = (path: string) => chooseFolder(app, path);
const unlock = (passphrase: string) => unlockRegister(app, passphrase);

beforeEach(async () => {
  app = await startEncrypted();
});
afterEach(() => app.close());

const addPerson = (efternamn: string) =>
  app.call('person.save', {
    existing: null,
    data: newPerson({ fornamn: 'Bo', efternamn, titel: '' }),
  });

/** A file of known content and name, taken in and read for its words. */
async function takeIn(): Promise<string> {
  const path = join(app.folder, 'klagomålsbrev.txt');
  writeFileSync(path, CONTENT);
  app.host.answerFiles([path]);
  const [file] = await app.call('post.chooseFiles', {});
  const files = [file?.handle ?? ''];
  const { jobId } = await app.call('post.takeIn', { files, arendeId: null, kalla: 'fil' });
  await endOfJob(app, jobId);
  const sha256 = createHash('sha256').update(CONTENT).digest('hex');
  const status = async () => (await app.call('fil.getText', { sha256 })).status;
  await expect.poll(status, { timeout: PATIENCE }).toBe('klar');
  return sha256;
}

async function backUp(): Promise<void> {
  const { jobId } = await app.call('backup.make', {});
  expect((await endOfJob(app, jobId)).outcome).toBe('done');
}

async function savedRecoveryKey(): Promise<string> {
  const path = join(app.folder, 'nyckel.pdf');
  app.host.answerSaveFile(path);
  await app.call('kryptering.exportRecoveryKey', {});
  const text = (await readPdfText(readFileSync(path))).blocks.map((block) => block.text).join(' ');
  return /(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}/u.exec(text.replaceAll(/\s/gu, ''))?.[0] ?? '';
}

describe('a stolen folder', () => {
  test('shows no text of the register: open, with backups, closed, and restored', async () => {
    await addPerson('Ekblomska');
    await takeIn();
    const begaran = {
      slag: 'sida',
      text: 'Granbacken',
      plats: 'sida',
      efter: null,
      antal: 10,
    } as const;
    expect((await app.call('sok.search', begaran)).antal).toBe(1);
    expect(findWords(folder(), WORDS)).toEqual([]);
    await backUp();
    expect(findWords(folder(), WORDS)).toEqual([]);
    expect(readdirSync(join(folder(), 'kopior')).length).toBe(1);
    await app.call('register.close', {});
    expect(findWords(folder(), WORDS)).toEqual([]);
    const copy = join(app.folder, 'kopia');
    cpSync(folder(), copy, { recursive: true });
    expect(findWords(copy, WORDS)).toEqual([]);
    // The words are there for who has the passphrase, or this test would find nothing ever.
    await unlock(PASSPHRASE);
    expect((await app.call('person.list', {})).map((one) => one.efternamn)).toContain('Ekblomska');
  });

  test('holds no hash of a known file in a name', async () => {
    const sha256 = await takeIn();
    const names = readdirSync(folder(), { recursive: true }).map(String);
    expect(names.filter((name) => name.includes(sha256))).toEqual([]);
    const answer = await app.fetch(new Request(`app://paragraf/filer/${sha256}`));
    expect(await answer.text()).toBe(CONTENT);
  });
});

describe('the recovery key', () => {
  test('is told on paper only, and opens the register with a new passphrase', async () => {
    expect((await app.call('kryptering.getState', {})).recovery).toBe('waiting');
    const code = await savedRecoveryKey();
    expect((await app.call('kryptering.getState', {})).recovery).toBe('kept');
    await app.call('register.lock', {});
    const handle = await choose(folder());
    const upplasning = { med: 'nyckel', code, passphrase: 'röda päron i Sjöhult' } as const;
    await app.call('register.unlock', { handle, upplasning });
    await app.call('register.lock', {});
    const upplasningOld = { med: 'losenfras', passphrase: PASSPHRASE };
    expect(
      (await app.failure('register.unlock', { handle, upplasning: upplasningOld })).violations[0],
    ).toMatchObject({ rule: 'wrong_passphrase' });
    await unlock('röda päron i Sjöhult');
    const log = JSON.stringify(app.host.logLines) + JSON.stringify(app.events);
    for (const secret of [PASSPHRASE, code, 'röda päron']) expect(log).not.toContain(secret);
  });

  test('that nobody kept is forgotten with the program, and a new one can be made', async () => {
    await app.call('kryptering.renewRecoveryKey', { current: PASSPHRASE });
    const first = await savedRecoveryKey();
    await app.call('kryptering.renewRecoveryKey', { current: PASSPHRASE });
    expect(await savedRecoveryKey()).not.toBe(first);
    expect((await app.call('kryptering.printRecoveryKey', {})).outcome).toBe('printed');
    const rows = await app.call('person.list', {});
    expect(rows).toHaveLength(1);
  });
});

describe('a computer with a key store', () => {
  test('opens without asking, but not what was locked', async () => {
    app.host.setKeyStore(true);
    await app.call('kryptering.saveSettings', { remember: true, lockAfter: null });
    await app.call('register.close', {});
    const handle = await choose(folder());
    expect(await app.call('register.open', { handle })).toMatchObject({ isEncrypted: true });
    await app.call('register.lock', {});
    expect((await app.failure('register.open', { handle })).violations[0]?.rule).toBe(
      'register_encrypted',
    );
    await unlock(PASSPHRASE);
    await app.call('register.close', {});
    expect(await app.call('register.open', { handle })).toMatchObject({ isEncrypted: true });
    expect(findWords(app.host.dataFolder, [PASSPHRASE])).toEqual([]);
  });
});

describe('a backup of an encrypted register', () => {
  test('is opened by the passphrase or the recovery key, and is encrypted where it comes to lie', async () => {
    await addPerson('Ekblomska');
    const sha256 = await takeIn();
    const code = await savedRecoveryKey();
    await backUp();
    const { rows } = await app.call('backup.getState', {});
    expect(rows[0]).toMatchObject({ sealed: true, hasRecoveryKey: true });
    const handle = rows[0]?.handle ?? '';
    expect(
      (await app.failure('restore.inspect', { handle, passphrase: 'fel lösenfras' })).violations,
    ).toMatchObject([{ rule: 'wrong_passphrase' }]);
    for (const passphrase of [PASSPHRASE, code]) {
      const { contents } = await app.call('restore.inspect', { handle, passphrase });
      expect(contents).toMatchObject({ kommun: 'Sjöhults kommun', filer: 1 });
    }
    const target = await choose(join(app.folder, 'aterstallt'));
    const { jobId } = await app.call('restore.start', { handle, passphrase: code, folder: target });
    expect(await endOfJob(app, jobId)).toMatchObject({
      outcome: 'done',
      result: { files: 1, damaged: 0 },
    });
    expect(findWords(join(app.folder, 'aterstallt'), WORDS)).toEqual([]);
    const upplasning = { med: 'losenfras', passphrase: PASSPHRASE } as const;
    await app.call('register.unlock', { handle: target, upplasning });
    const answer = await app.fetch(new Request(`app://paragraf/filer/${sha256}`));
    expect(await answer.text()).toBe(CONTENT);
    const { jobId: checking } = await app.call('register.check', {});
    expect((await endOfJob(app, checking)).result).toMatchObject({
      ...{ database: [], search: [], log: { firstBroken: null } },
      files: { count: 1, damaged: [] },
    });
  });
});

describe('an encrypted copy', () => {
  test('holds all of the register, shows none of it, and leaves the register as it was', async () => {
    const plain = join(app.folder, 'oppet');
    await app.call('register.create', newRegister(await choose(plain)));
    await addPerson('Ekblomska');
    const sha256 = await takeIn();
    const before = findWords(plain, WORDS).length;
    const target = await choose(join(app.folder, 'krypterat'));
    const { jobId } = await app.call('kryptering.copy', { folder: target, passphrase: PASSPHRASE });
    expect(await endOfJob(app, jobId)).toMatchObject({
      outcome: 'done',
      result: { files: 1, damaged: 0 },
    });
    expect(findWords(join(app.folder, 'krypterat'), WORDS)).toEqual([]);
    expect(findWords(plain, WORDS).length).toBe(before);
    const upplasning = { med: 'losenfras', passphrase: PASSPHRASE } as const;
    await app.call('register.unlock', { handle: target, upplasning });
    const answer = await app.fetch(new Request(`app://paragraf/filer/${sha256}`));
    expect(await answer.text()).toBe(CONTENT);
    expect((await app.call('person.list', {})).map((one) => one.efternamn)).toContain('Ekblomska');
    expect((await app.call('kryptering.getState', {})).recovery).toBe('waiting');
    expect(await savedRecoveryKey()).toMatch(/-/u);
  });

  test('needs a folder that is empty', async () => {
    const full = join(app.folder, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'x'), 'x');
    const { jobId } = await app.call('kryptering.copy', {
      folder: await choose(full),
      passphrase: PASSPHRASE,
    });
    expect(await endOfJob(app, jobId)).toMatchObject({
      outcome: 'failed',
      result: { violations: [{ rule: 'encrypt_folder_not_empty' }] },
    });
    expect(readdirSync(full)).toEqual(['x']);
  });
});

describe('a copy without a key', () => {
  test('holds all of the register for anybody, is told of in both logs, and leaves the register as it was', async () => {
    await addPerson('Ekblomska');
    const sha256 = await takeIn();
    const to = join(app.folder, 'oppet');
    const target = await choose(to);
    const { jobId } = await app.call('kryptering.copyPlain', {
      folder: target,
      current: PASSPHRASE,
    });
    expect(await endOfJob(app, jobId)).toMatchObject({
      outcome: 'done',
      result: { files: 1, damaged: 0 },
    });
    expect(findWords(folder(), WORDS)).toEqual([]);
    expect(readdirSync(to).sort()).toEqual(['filer', 'kopior', 'register.db']);
    expect(readdirSync(join(folder(), 'kopior'))).toEqual([]);
    const last = async () => app.call('logg.list', { arendeId: null, antal: 2 });
    expect((await last())[0]?.handelse).toBe('register.okrypterad_kopia');
    expect(await app.call('register.open', { handle: target })).toMatchObject({
      isEncrypted: false,
    });
    expect(readFileSync(join(to, 'register.db')).subarray(0, 15).toString()).toBe(
      'SQLite format 3',
    );
    expect((await last()).map(({ handelse }) => handelse)).toEqual([
      ...['register.okrypterat', 'register.okrypterad_kopia'],
    ]);
    const answer = await app.fetch(new Request(`app://paragraf/filer/${sha256}`));
    expect(await answer.text()).toBe(CONTENT);
    expect((await app.call('person.list', {})).map((one) => one.efternamn)).toContain('Ekblomska');
    const checked = await endOfJob(app, (await app.call('register.check', {})).jobId);
    expect(checked).toMatchObject({ result: { database: [], files: { damaged: [] } } });
    await backUp();
    // And back: the same piece of code, the other way.
    const again = await choose(join(app.folder, 'igen'));
    const order = { folder: again, passphrase: PASSPHRASE };
    await endOfJob(app, (await app.call('kryptering.copy', order)).jobId);
    const upplasning = { med: 'losenfras', passphrase: PASSPHRASE } as const;
    await app.call('register.unlock', { handle: again, upplasning });
    expect((await app.call('person.list', {})).map((one) => one.efternamn)).toContain('Ekblomska');
  });

  test('is made for nobody without the passphrase, and of no register that has none', async () => {
    const target = await choose(join(app.folder, 'oppet'));
    const asked = { folder: target, current: 'fel lösenfras' };
    const failure = await app.failure('kryptering.copyPlain', asked);
    expect(failure.violations).toEqual([{ path: ['current'], rule: 'wrong_passphrase' }]);
    expect(existsSync(join(app.folder, 'oppet'))).toBe(false);
    await app.call('register.create', newRegister(await choose(join(app.folder, 'annat'))));
    const other = await app.failure('kryptering.copyPlain', asked);
    expect(other.violations[0]?.rule).toBe('lock_needs_passphrase');
  });
});
