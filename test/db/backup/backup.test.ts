import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBackups } from '../../../db/backup/folder.ts';
import { createJob } from '../../../db/backup/job.ts';
import { makeBackup } from '../../../db/backup/make.ts';
import type { MakeOrder, Sealing } from '../../../db/backup/make.ts';
import { readInside } from '../../../db/backup/manifest.ts';
import { restoreBackup, verifyBackup } from '../../../db/backup/restore.ts';
import { runBackup } from '../../../db/backup/run.ts';
import { lockNewKey, unlockKey } from '../../../db/backup/sealing.ts';
import type { LockedKey } from '../../../db/backup/sealing.ts';
import { openRegister } from '../../../db/open.ts';
import type { RegisterDb } from '../../../db/open.ts';
import { ensureFil } from '../../../db/repositories/fil.ts';
import { insertPerson } from '../../../db/repositories/person.ts';
import { usualSchedule } from '../../../shared/domain/backup.ts';
import { createFileStore } from '../../../electron/files/file-store.ts';
import { bytesSource } from '../../../electron/files/source.ts';
import { filesUnder, observeRegister } from '../../support/register-snapshot.ts';
import { personData } from '../support/fixture.ts';
import { change, context, newRegister, temporaryFolder } from '../support/register.ts';
import { quietJob } from '../support/upgrade.ts';

const PASSPHRASE = 'sju sjösjuka sjömän';
const TEXT = 'Handlingens hemliga ord';

let template: string;
let register: RegisterDb;
let target: string;

// Making one takes longer than all a test does with it: each works on a copy.
beforeAll(async () => {
  const made = await newRegister();
  template = made.folder;
  await made.close();
  key = await lockNewKey(PASSPHRASE);
  privateKey = await unlockKey(key, PASSPHRASE);
});
beforeEach(async () => {
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  register = await openRegister(folder, context);
  target = temporaryFolder();
});
afterEach(() => register.close());

function order(sealing: Sealing | null = null): MakeOrder {
  return {
    ...{ registerFolder: register.folder, target, id: ulid(), sealing, key: null },
    ...{ time: new Date().toISOString(), reason: 'by_hand', program: '0.0.0-test' },
  };
}

/** Stores a file and names it in the register; answers its hash. */
async function addFile(bytes: Uint8Array): Promise<string> {
  const store = createFileStore(join(register.folder, 'filer'));
  const { sha256 } = await store.add(bytesSource('x', bytes));
  await change(register, (tx) =>
    ensureFil(tx, { sha256, mime: 'text/plain', storlek: bytes.length }),
  );
  return sha256;
}

const addPerson = (name: string) =>
  change(register, (tx) => insertPerson(tx, personData('Bo', name)));

function onlyBackup(): string {
  const [found] = findBackups(target).backups;
  if (!found) throw new Error('no backup');
  return found.folder;
}

/** Slow on purpose, so that there is one for all. */
let key: LockedKey;
let privateKey: string;
const sealing = (): Sealing => ({ key, nameKey: randomBytes(32).toString('base64') });

const storedFiles = () => filesUnder(target).filter((name) => name.includes(`filer/`));

describe('a backup', () => {
  test('holds the register as it is while it is written to, and comes back equal', async () => {
    const sha256 = await addFile(Buffer.from(TEXT));
    await addPerson('Ek');
    const before = observeRegister(register.folder);
    const digest = before.digest();
    before.close();
    const manifest = await makeBackup(order(), quietJob());
    await addPerson('Al');
    expect(manifest.inside).toMatchObject({
      contents: { kommun: 'Granholma', filer: 1, damagedFiles: [] },
    });
    const folder = join(temporaryFolder(), 'ny');
    const restored = await restoreBackup(
      { backup: onlyBackup(), folder, privateKey: null, key: null },
      quietJob(),
    );
    expect(restored).toEqual({ files: 1, damaged: [] });
    const after = observeRegister(folder);
    expect(after.digest()).toBe(digest);
    after.close();
    expect(readFileSync(join(folder, 'filer', sha256.slice(0, 2), sha256), 'utf8')).toBe(TEXT);
    const opened = await openRegister(folder, context);
    await opened.close();
  });

  test('leaves nothing beside it, in the register or in the folder', async () => {
    await addFile(Buffer.from(TEXT));
    await makeBackup(order(), quietJob());
    expect(filesUnder(join(register.folder, 'kopior'))).toEqual([]);
    expect(filesUnder(target).filter((name) => name.endsWith('.del'))).toEqual([]);
  });

  test('copies a file once, and anew when the copy is damaged', async () => {
    const sha256 = await addFile(Buffer.from(TEXT));
    await makeBackup(order(), quietJob());
    const [name = ''] = storedFiles();
    const first = readFileSync(join(target, name));
    await makeBackup(order(), quietJob());
    expect(storedFiles()).toEqual([name]);
    writeFileSync(join(target, name), 'skada');
    await makeBackup(order(), quietJob());
    expect(readFileSync(join(target, name)).equals(first)).toBe(true);
    expect(name.endsWith(sha256)).toBe(true);
  });

  test('names the files that are gone or changed in the register, and is made all the same', async () => {
    const [gone, changed] = [await addFile(Buffer.from('a')), await addFile(Buffer.from('b'))];
    const pathOf = (sha256: string) => join(register.folder, 'filer', sha256.slice(0, 2), sha256);
    rmSync(pathOf(gone));
    writeFileSync(pathOf(changed), 'x');
    const { files, inside } = await makeBackup(order(), quietJob());
    expect(files).toMatchObject({ count: 0, damaged: 2 });
    expect(inside).toMatchObject({ contents: { damagedFiles: [gone, changed] } });
    expect(storedFiles()).toEqual([]);
  });

  test('is refused of a register whose log is broken', async () => {
    await addPerson('Ek');
    const { default: Database } = await import('better-sqlite3');
    const raw = new Database(join(register.folder, 'register.db'));
    raw.exec("DROP TRIGGER logg_no_update; UPDATE logg SET orsak = 'x' WHERE nr = 2");
    raw.close();
    await expect(makeBackup(order(), quietJob())).rejects.toMatchObject({
      failure: { code: 'StorageDamaged', violations: [{ rule: 'log_broken', params: { nr: 2 } }] },
    });
    expect(filesUnder(target)).toEqual([]);
  });

  test('is told of when the stick has been pulled, and makes no folder in its place', async () => {
    rmSync(target, { recursive: true });
    await expect(makeBackup(order(), quietJob())).rejects.toThrow('backup_folder_gone');
    expect(existsSync(target)).toBe(false);
  });

  test('that is cancelled leaves nothing that looks whole', async () => {
    await addFile(randomBytes(100_000));
    let calls = 0;
    for (let stopAt = 1; stopAt < 8; stopAt += 1) {
      calls = 0;
      const cancelling = createJob(
        () => (calls += 1) >= stopAt,
        () => undefined,
      );
      await expect(makeBackup(order(), cancelling)).rejects.toThrow('Cancelled');
      expect(findBackups(target)).toEqual({ backups: [], unreadable: [] });
      expect(filesUnder(join(register.folder, 'kopior'))).toEqual([]);
    }
  });
});

describe('a sealed backup', () => {
  test('shows no text of the register, and opens with the passphrase alone', async () => {
    const sha256 = await addFile(Buffer.from(TEXT));
    await addPerson('Sjöstrandsson');
    const made = await makeBackup(order(sealing()), quietJob());
    const all = Buffer.concat(filesUnder(target).map((name) => readFileSync(join(target, name))));
    for (const secret of ['Sjöstrandsson', 'Granholma', TEXT, sha256, 'SQLite format']) {
      expect(all.includes(secret), secret).toBe(false);
    }
    expect(made.inside).toMatchObject({ sealed: true, key });
    expect(await readInside(made, { privateKey, key: null })).toMatchObject({
      contents: { kommun: 'Granholma', filer: 1 },
    });
    const folder = join(temporaryFolder(), 'ny');
    const backup = onlyBackup();
    expect(await restoreBackup({ backup, folder, privateKey, key: null }, quietJob())).toEqual({
      ...{ files: 1, damaged: [] },
    });
    await (await openRegister(folder, context)).close();
  });

  test('shares its files with the one before', async () => {
    await addFile(Buffer.from(TEXT));
    const how = sealing();
    await makeBackup(order(how), quietJob());
    const first = storedFiles();
    await makeBackup(order(how), quietJob());
    expect(storedFiles()).toEqual(first);
  });
});

describe('damage', () => {
  test.each([false, true])('of any bit is found (sealed: %s)', async (isSealed) => {
    await addFile(randomBytes(3000));
    await makeBackup(order(isSealed ? sealing() : null), quietJob());
    const backup = onlyBackup();
    const files = filesUnder(dirname(backup)).map((name) => join(dirname(backup), name));
    const isFound = async () => {
      try {
        return (await verifyBackup(backup, quietJob())).damaged.length > 0;
      } catch {
        return true;
      }
    };
    expect(await isFound()).toBe(false);
    const places = fc.record({
      path: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      bit: fc.integer({ min: 0, max: 7 }),
    });
    await fc.assert(
      fc.asyncProperty(places, async ({ path, at, bit }) => {
        const whole = readFileSync(path);
        const turned = Buffer.from(whole);
        const place = Math.floor(at * whole.length);
        turned[place] = (turned[place] ?? 0) ^ (1 << bit);
        writeFileSync(path, turned);
        const seen = await isFound();
        writeFileSync(path, whole);
        expect(seen, `${path} ${place} ${bit}`).toBe(true);
      }),
      { numRuns: 60 },
    );
    const folder = join(temporaryFolder(), 'ny');
    const opening = { privateKey: isSealed ? privateKey : null, key: null };
    const restored = await restoreBackup({ backup, folder, ...opening }, quietJob());
    expect(restored).toEqual({ files: 1, damaged: [] });
  });

  test('of the database stops a restore, which leaves no folder', async () => {
    await makeBackup(order(), quietJob());
    const backup = onlyBackup();
    const path = join(backup, 'register.db');
    const bytes = readFileSync(path);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const folder = join(temporaryFolder(), 'ny');
    await expect(
      restoreBackup({ backup, folder, privateKey: null, key: null }, quietJob()),
    ).rejects.toMatchObject({
      failure: { code: 'StorageDamaged' },
    });
    expect(existsSync(folder)).toBe(false);
  });

  test('of a file is named by a restore, which brings all else back', async () => {
    const sha256 = await addFile(Buffer.from(TEXT));
    await makeBackup(order(), quietJob());
    writeFileSync(join(target, storedFiles()[0] ?? ''), 'skada');
    const folder = join(temporaryFolder(), 'ny');
    const restored = await restoreBackup(
      { backup: onlyBackup(), folder, privateKey: null, key: null },
      quietJob(),
    );
    expect(restored).toEqual({ files: 0, damaged: [sha256] });
    expect(filesUnder(join(folder, 'filer'))).toEqual([]);
  });
});

test('a restore never writes where something lies', async () => {
  await makeBackup(order(), quietJob());
  const before = filesUnder(register.folder);
  const input = { backup: onlyBackup(), folder: register.folder, privateKey: null, key: null };
  await expect(restoreBackup(input, quietJob())).rejects.toThrow('restore_folder_not_empty');
  expect(filesUnder(register.folder)).toEqual(before);
});

test('the schedule removes what it no longer asks for, with the files that nothing else names', async () => {
  const made: string[] = [];
  const schedule = { hours: 1, days: 1, months: 1 };
  for (const day of ['2026-01-05', '2026-01-06', '2026-02-07']) {
    await addFile(randomBytes(50));
    const id = ulid();
    const input = { ...order(), id, reason: 'hourly', time: `${day}T10:00:00.000Z` } as const;
    await runBackup<'make'>({ kind: 'make', schedule, ...input }, () => undefined, none);
    made.push(id);
  }
  expect(findBackups(target).backups.map(({ manifest }) => manifest.id)).toEqual([made[2]]);
  expect(storedFiles()).toHaveLength(3);
  expect((await verifyBackup(onlyBackup(), quietJob())).damaged).toEqual([]);
  expect(readdirSync(join(register.folder, 'kopior'))).toEqual([]);
});

const none = new AbortController().signal;

test('the thread tells how far it has come, and stops when it is told to', async () => {
  await addFile(randomBytes(5_000_000));
  const seen: number[] = [];
  const input = { kind: 'make', schedule: usualSchedule, ...order() } as const;
  await runBackup<'make'>(input, (done, total) => void seen.push(done / total), none);
  expect(seen.every((part) => part >= 0 && part <= 1)).toBe(true);
  await expect(
    runBackup<'make'>({ ...input, id: ulid() }, () => undefined, AbortSignal.abort()),
  ).rejects.toThrow('Cancelled');
});
