import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readKeyFile } from '../../db/encryption/key-file.ts';
import { isNetworkPath, parseMountCommand, parseMountinfo } from '../../db/local-folder.ts';
import { takeLock } from '../../db/lock-file.ts';
import { createRegister, openRegister } from '../../db/open.ts';
import { getRegister, setRegisterOrgan } from '../../db/repositories/register.ts';
import { insertOrgan } from '../../db/repositories/organ.ts';
import { insertPerson } from '../../db/repositories/person.ts';
import type { DbContext } from '../../db/tx.ts';
import type { CallError } from '../../shared/contract/errors.ts';
import { organData, personData } from './support/fixture.ts';
import { change, context, newRegister, temporaryFolder } from './support/register.ts';

const about = { kommun: 'Granholma', exempel: true };
const create = (folder: string) => createRegister(folder, context, about);

async function failureOf(work: Promise<unknown>): Promise<CallError['failure']> {
  const error = await work.then(() => null).catch((reason: unknown) => reason as CallError);
  if (!error) throw new Error('it did not fail');
  return error.failure;
}

async function closedRegister(): Promise<string> {
  const folder = join(temporaryFolder(), 'nytt');
  const register = await createRegister(folder, context, about, async (tx) => {
    await setRegisterOrgan(tx, (await insertOrgan(tx, organData('Nämnden', 'N'))).id);
  });
  await register.close();
  return folder;
}

test('a register is made, closed and opened again', async () => {
  const folder = await closedRegister();
  expect(readdirSync(folder).sort()).toEqual(['filer', 'kopior', 'register.db']);
  const register = await openRegister(folder, context);
  expect(await register.read(getRegister)).toMatchObject({ ...about });
  expect(await register.verifyLog(() => undefined, new AbortController().signal)).toEqual({
    ...{ rows: 1, firstBroken: null },
  });
  await register.close();
});

test('a register whose filling fails is no register, and can be made again', async () => {
  const folder = temporaryFolder();
  const fill = () => Promise.reject(new Error('stop'));
  await expect(createRegister(folder, context, about, fill)).rejects.toThrow('stop');
  expect(readdirSync(folder).sort()).toEqual(['filer', 'kopior']);
  await (await create(folder)).close();
});

test('a register that was never finished says so, and takes no other over the files it has', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'filer'));
  writeFileSync(join(folder, 'register.ny'), '');
  const violations = [{ rule: 'register_half_made' }];
  expect(await failureOf(openRegister(folder, context))).toMatchObject({ violations });
  mkdirSync(join(folder, 'filer', 'ab'));
  expect(await failureOf(openRegister(folder, context))).toMatchObject({ violations });
  expect(await failureOf(create(folder))).toMatchObject({ violations });
  rmSync(join(folder, 'filer', 'ab'), { recursive: true });
  await (await create(folder)).close();
});

test.each(['register.db', 'filer', 'kopior', 'filer/ab', `kopior/paragraf-${'a'.repeat(16)}`])(
  'a register whose %s is a link is not opened, and neither is what it leads to',
  async (name) => {
    const [folder, elsewhere] = [await closedRegister(), temporaryFolder()];
    const path = join(folder, name);
    if (existsSync(path)) renameSync(path, join(elsewhere, 'annat'));
    symlinkSync(join(elsewhere, 'annat'), path);
    const before = readdirSync(elsewhere, { recursive: true });
    const violations = [{ rule: 'folder_with_links', params: { name: basename(name) } }];
    expect(await failureOf(openRegister(folder, context))).toMatchObject({ violations });
    expect(readdirSync(elsewhere, { recursive: true })).toEqual(before);
    expect(readdirSync(folder)).not.toContain('register.las');
  },
);

test('a key’s file that is a pipe keeps nobody waiting', async () => {
  const folder = await closedRegister();
  spawnSync('mkfifo', [join(folder, 'nyckel.json')]);
  expect(() => readKeyFile(folder)).toThrow('key_file_damaged');
  expect(await failureOf(openRegister(folder, context))).toMatchObject({
    violations: [{ rule: 'folder_with_links' }],
  });
});

test('what a killed program left half made is swept when the register is opened, and nothing else', async () => {
  const folder = await closedRegister();
  const id = '01K0ABCDEFGHJKMNPQRSTVWXYZ';
  const left = [`${id}.del`, `${id}.del-journal`, `${id}.del-wal`];
  const others = [`raddat-${id}.db`, `raddat-${id}.db.del`, 'anteckning.del', `${id}.db`];
  for (const name of [...left, ...others]) writeFileSync(join(folder, 'kopior', name), 'x');
  writeFileSync(join(folder, 'nyckel.json.ny'), '{');
  const open = await openRegister(folder, context);
  expect(readdirSync(join(folder, 'kopior')).sort()).toEqual([...others].sort());
  expect(existsSync(join(folder, 'nyckel.json.ny'))).toBe(false);
  // Who can't have the register may not sweep in it: somebody is making these.
  for (const name of left) writeFileSync(join(folder, 'kopior', name), 'x');
  expect(await failureOf(openRegister(folder, { ...context, computer: 'dator-2' }))).toMatchObject({
    code: 'Busy',
  });
  expect(readdirSync(join(folder, 'kopior'))).toHaveLength(left.length + others.length);
  await open.close();
});

test('a register without its authority says so', async () => {
  const failure = await failureOf((await newRegister()).read(getRegister));
  expect(failure).toMatchObject({
    ...{ code: 'StorageDamaged', violations: [{ rule: 'register_unfinished' }] },
  });
});

test('connections have the settings that the promises rest on', async () => {
  const { openFile } = await import('../../db/connection.ts');
  const file = openFile(join(await closedRegister(), 'register.db'), 'write', null);
  const pragma = (name: string) => file.pragma(name, { simple: true });
  expect(['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema'].map(pragma)).toEqual([
    ...['wal', 2, 1, 0],
  ]);
  expect(pragma('busy_timeout')).toBeGreaterThan(0);
  file.close();
});

test.each<[string, (folder: string) => void, object]>([
  ['no register', () => undefined, { rule: 'register_missing' }],
  [
    'a newer register',
    (folder) => {
      const file = new Database(join(folder, 'register.db'));
      file.pragma('application_id = 0x50415247');
      file.pragma('user_version = 100000');
      file.close();
    },
    { rule: 'register_newer', params: { version: 100_000 } },
  ],
])('%s is refused with its rule', async (_, prepare, violation) => {
  const folder = temporaryFolder();
  prepare(folder);
  expect(await failureOf(openRegister(folder, context))).toMatchObject({
    ...{ code: 'RuleViolated', violations: [violation] },
  });
  expect(existsSync(join(folder, 'register.las'))).toBe(false);
});

test.each<[string, Buffer | string]>([
  ['text', 'hej'.repeat(1000)],
  ['nothing', ''],
  ['half a header', 'SQLite format 3\0'],
])('a file of %s is damaged, and left as it is', async (_, content) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'register.db'), content);
  expect(await failureOf(openRegister(folder, context))).toMatchObject({ code: 'StorageDamaged' });
  expect(readFileSync(join(folder, 'register.db'), 'utf8')).toBe(content);
  expect(existsSync(join(folder, 'register.las'))).toBe(false);
});

test("somebody else's database is refused, and not touched", async () => {
  const folder = temporaryFolder();
  const file = new Database(join(folder, 'register.db'));
  file.exec('CREATE TABLE recept (namn)');
  file.close();
  const before = readFileSync(join(folder, 'register.db'));
  expect(await failureOf(openRegister(folder, context))).toMatchObject({
    ...{ code: 'StorageDamaged', violations: [{ rule: 'not_a_register' }] },
  });
  expect(readFileSync(join(folder, 'register.db'))).toEqual(before);
});

test('a register torn in the middle is damaged', async () => {
  const folder = await closedRegister();
  const path = join(folder, 'register.db');
  const bytes = readFileSync(path);
  writeFileSync(
    path,
    Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)]),
  );
  const work = openRegister(folder, context).then((register) => register.read(getRegister));
  expect(await failureOf(work)).toMatchObject({ code: 'StorageDamaged' });
});

test('a folder that holds a register gets no second one', async () => {
  const folder = await closedRegister();
  expect(await failureOf(create(folder))).toMatchObject({
    ...{ code: 'RuleViolated', violations: [{ rule: 'register_exists' }] },
  });
  await (await openRegister(folder, context)).close();
});

test('a folder that cannot be made or written is refused', async () => {
  const file = join(temporaryFolder(), 'fil');
  writeFileSync(file, '');
  for (const folder of [file, join(file, 'under'), '/proc/nytt']) {
    expect(await failureOf(create(folder))).toMatchObject({
      ...{ code: 'RuleViolated', violations: [{ rule: 'folder_not_writable' }] },
    });
  }
});

test('a register whose folder is moved away stores nothing, and goes on when it is back', async () => {
  const register = await newRegister();
  const aside = `${register.folder}-undan`;
  renameSync(register.folder, aside);
  const store = () => register.write((tx) => insertOrgan(tx, organData('Nämnden', 'N')));
  expect(await failureOf(store())).toMatchObject({ violations: [{ rule: 'register_gone' }] });
  renameSync(aside, register.folder);
  await expect(store()).rejects.toThrow('logged nothing');
  await register.close();
});

test('an open register is busy for everybody else, who is told where it is open', async () => {
  const register = await newRegister();
  const other: DbContext = { ...context, user: 'Bo Al', computer: 'dator-2' };
  const lock = JSON.parse(readFileSync(join(register.folder, 'register.las'), 'utf8')) as object;
  expect(lock).toMatchObject({ computer: 'dator-1', user: 'Siv Ek', pid: process.pid });
  for (const who of [context, other]) {
    expect(await failureOf(openRegister(register.folder, who))).toMatchObject({
      code: 'Busy',
      violations: [
        {
          rule: 'register_open_elsewhere',
          params: { user: 'Siv Ek', computer: 'dator-1', time: expect.any(String) as string },
        },
      ],
    });
  }
});

test.each<[string, object | string, boolean]>([
  ['a dead process here', { pid: 'dead' }, true],
  ['a living process here', { pid: process.pid }, false],
  [
    'a living process, from before the computer started',
    { pid: process.pid, time: '2001-01-01' },
    true,
  ],
  ['another computer', { pid: 'dead', computer: 'dator-2' }, false],
  ['nobody knows whom, half written', '{"pid":', true],
])('the lock of %s: taken over %o', async (_, lock, takenOver) => {
  const folder = await closedRegister();
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const base = { computer: 'dator-1', user: 'Bo Al', time: new Date().toISOString(), pid: dead };
  const owner = typeof lock === 'string' ? lock : { ...base, ...lock };
  const named =
    typeof owner === 'string' ? owner : JSON.stringify(owner).replace('"dead"', `${dead}`);
  writeFileSync(join(folder, 'register.las'), named);
  const work = openRegister(folder, context);
  if (!takenOver) expect(await failureOf(work)).toMatchObject({ code: 'Busy' });
  else await (await work).close();
  expect(existsSync(join(folder, 'register.las'))).toBe(!takenOver);
});

test('a clock put ahead does not let a second program in, nor does one put back', async () => {
  const register = await newRegister();
  for (const days of [400, -400]) {
    const now = () => new Date(Date.now() + days * 24 * 3_600_000);
    const wrong = openRegister(register.folder, { ...context, now });
    expect(await failureOf(wrong)).toMatchObject({ code: 'Busy' });
  }
  await change(register, (tx) => insertPerson(tx, personData('Bo', 'Al')));
});

test('of two that find the same dead lock at the same time, one takes it over', async () => {
  const folder = await closedRegister();
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const left = { computer: 'dator-1', user: 'Bo Al', time: new Date().toISOString(), pid: dead };
  writeFileSync(join(folder, 'register.las'), JSON.stringify(left));
  let asked = 0;
  let first: (() => void) | undefined;
  const second: DbContext = {
    ...context,
    now: () => {
      asked += 1;
      // While the lock is being judged, somebody else is through with that.
      if (asked === 2) first = takeLock(folder, { ...context, user: 'Eva Öst' });
      return new Date();
    },
  };
  expect(await failureOf(openRegister(folder, second))).toMatchObject({
    code: 'Busy',
    violations: [{ params: { user: 'Eva Öst' } }],
  });
  expect(readFileSync(join(folder, 'register.las'), 'utf8')).toContain('Eva Öst');
  first?.();
  expect(readdirSync(folder).filter((name) => name.startsWith('register.las'))).toEqual([]);
});

const mountinfo = parseMountinfo(`
22 1 259:1 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:35 / /mnt/gemensam rw shared:2 - cifs //server/delad rw
41 40 0:36 / /mnt/gemensam/usb rw - vfat /dev/sdb1 rw
42 22 0:37 / /mnt/två\\040ord rw - fuse.sshfs eva@server: rw
43 22 0:38 / /mnt/dold rw - nfs4 server:/a rw
44 43 0:39 / /mnt/dold rw - ext4 /dev/sdc1 rw
45 22 0:40 / /mnt/ntfs rw - fuseblk /dev/sdd1 rw
`);
const macMounts = parseMountCommand(`/dev/disk3s1s1 on / (apfs, sealed, local, read-only)
//eva@server/delad on /Volumes/delad (smbfs, nodev, nosuid, mounted by eva)
/dev/disk5 on /Volumes/USB (ny) (exfat, local)`);

test.each([
  ['linux', '/home/eva/register', false],
  ['linux', '/mnt/gemensam', true],
  ['linux', '/mnt/gemensam/register', true],
  ['linux', '/mnt/gemensamt', false],
  ['linux', '/mnt/gemensam/usb/register', false],
  ['linux', '/mnt/två ord/register', true],
  ['linux', '/mnt/dold/register', false],
  ['linux', '/mnt/ntfs/register', false],
  ['darwin', '/Users/eva/register', false],
  ['darwin', '/Volumes/delad/register', true],
  ['darwin', '/Volumes/USB (ny)/register', false],
  ['win32', 'C:\\Users\\eva\\register', false],
  ['win32', '\\\\server\\delad\\register', true],
  ['win32', '//server/delad', true],
  ['win32', '\\\\?\\UNC\\server\\delad', true],
  ['win32', '\\\\?\\C:\\register', false],
])('on %s, is %s on another computer? %s', (platform, path, expected) => {
  const mounts = platform === 'darwin' ? macMounts : mountinfo;
  expect(isNetworkPath(path, platform, mounts)).toBe(expected);
});

test('the mounts of this computer are read', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'lokal'));
  const mounts = parseMountinfo(readFileSync('/proc/self/mountinfo', 'utf8'));
  expect(mounts.some(({ at }) => at === '/')).toBe(true);
  expect(isNetworkPath(join(folder, 'lokal'), 'linux', mounts)).toBe(false);
});
