import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkRegister, quickCheck } from '../../../db/backup/check.ts';
import { salvage } from '../../../db/backup/salvage.ts';
import { openRegister, openSalvaged } from '../../../db/open.ts';
import { getRegister } from '../../../db/repositories/register.ts';
import { ensureFil } from '../../../db/repositories/fil.ts';
import { insertPerson, listPerson } from '../../../db/repositories/person.ts';
import { createFileStore } from '../../../electron/files/file-store.ts';
import { bytesSource } from '../../../electron/files/source.ts';
import { layOutOlder, olderSchemas } from '../../fixtures/older-register.ts';
import { personData } from '../support/fixture.ts';
import { change, context, newRegister, temporaryFolder } from '../support/register.ts';
import { quietJob, withoutCopy } from '../support/upgrade.ts';

/** Hides nothing, and looks the same from outside. */
const PUBLIC_VIEW = `DROP VIEW handling_offentlig;
  CREATE VIEW handling_offentlig AS SELECT * FROM handling`;
const PEOPLE = 400;
const FILE = Buffer.from('En handling');

let template: string;
let folder: string;
let sha256: string;

beforeAll(async () => {
  const register = await newRegister();
  template = register.folder;
  ({ sha256 } = await createFileStore(join(template, 'filer')).add(bytesSource('x', FILE)));
  await change(register, async (tx) => {
    await ensureFil(tx, { sha256, mime: 'text/plain', storlek: FILE.length });
    for (let nr = 0; nr < PEOPLE; nr += 1) {
      await insertPerson(tx, personData('Bo', `Ek${String(nr).padStart(4, '0')}`));
    }
  });
  await register.close();
});
beforeEach(() => {
  folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
});

const file = () => join(folder, 'register.db');

/** Overwrites the page that holds a text, as a bad sector does. */
function destroyPageWith(text: string): void {
  const bytes = readFileSync(file());
  const at = bytes.indexOf(text);
  if (at < 0) throw new Error(`no page holds ${text}`);
  const size = bytes.readUInt16BE(16);
  bytes.fill(0xa5, Math.floor(at / size) * size, Math.floor(at / size + 1) * size);
  writeFileSync(file(), bytes);
}

describe('a check', () => {
  test('finds nothing in a whole register, and tells what it looked at', async () => {
    expect(await checkRegister({ registerFolder: folder, key: null }, quietJob())).toMatchObject({
      ...{ database: [], search: [], isOwn: true, dangling: 0 },
      log: { rows: 2, firstBroken: null },
      files: { count: 1, bytes: FILE.length, damaged: [] },
    });
    expect(quickCheck({ registerFolder: folder, key: null }, quietJob())).toEqual([]);
  });

  test.each([
    ['a trigger that was put in', 'CREATE TRIGGER t AFTER INSERT ON person BEGIN SELECT 1; END'],
    ['a trigger that was taken out', 'DROP TRIGGER logg_no_update'],
    ['a view of the public that shows more', PUBLIC_VIEW],
  ])('finds %s', async (_, sql) => {
    const raw = new Database(file());
    raw.exec(sql);
    raw.close();
    const order = { registerFolder: folder, key: null };
    expect(await checkRegister(order, quietJob())).toMatchObject({ database: [], isOwn: false });
  });

  test('names a file that is gone and one that is changed', async () => {
    const path = join(folder, 'filer', sha256.slice(0, 2), sha256);
    writeFileSync(path, 'en handling');
    const changed = await checkRegister({ registerFolder: folder, key: null }, quietJob());
    expect(changed.files.damaged).toMatchObject([{ sha256, isMissing: false }]);
    rmSync(path);
    const gone = await checkRegister({ registerFolder: folder, key: null }, quietJob());
    expect(gone.files.damaged).toMatchObject([{ sha256, isMissing: true, handling: null }]);
  });

  test('finds a broken page, and goes on with the rest', async () => {
    destroyPageWith('Ek0200');
    const found = await checkRegister({ registerFolder: folder, key: null }, quietJob());
    expect(found.database.length).toBeGreaterThan(0);
    expect(found.files).toMatchObject({ count: 1, damaged: [] });
    expect(found.database.join(' ')).not.toContain('Ek0');
    expect(quickCheck({ registerFolder: folder, key: null }, quietJob()).length).toBeGreaterThan(0);
  });

  test('tells the row where the log is broken', async () => {
    const raw = new Database(file());
    raw.exec("DROP TRIGGER logg_no_update; UPDATE logg SET orsak = 'x' WHERE nr = 2");
    raw.close();
    expect(
      (await checkRegister({ registerFolder: folder, key: null }, quietJob())).log.firstBroken,
    ).toBe(2);
  });

  test('tells references to what is not there', async () => {
    const raw = new Database(file());
    raw.pragma('foreign_keys = OFF');
    raw.exec("UPDATE register SET organ_id = '01ARZ3NDEKTSV4RRFFQ69G5FAV'");
    raw.close();
    expect((await checkRegister({ registerFolder: folder, key: null }, quietJob())).dangling).toBe(
      1,
    );
  });
});

describe('what is saved of a damaged register', () => {
  const to = () => join(folder, 'kopior', 'raddat-1.db');
  const rescue = () => salvage({ damaged: file(), to: to(), key: null }, quietJob());

  test('is all of it but what stood on the broken page, and it is for reading', async () => {
    destroyPageWith('Ek0200');
    const tables = rescue();
    const person = tables.find(({ name }) => name === 'person');
    expect(person?.isWhole).toBe(false);
    expect(person?.rows).toBeGreaterThan(PEOPLE * 0.8);
    expect(person?.rows).toBeLessThan(PEOPLE);
    expect(tables.find(({ name }) => name === 'logg')?.rows).toBeGreaterThan(0);
    const register = openSalvaged({ folder, path: to(), key: null }, context);
    expect(await register.read(getRegister).catch(() => null)).toBeNull();
    const people = await register.read((tx) => listPerson(tx));
    expect(people).toHaveLength(person?.rows ?? 0);
    await expect(
      register.write((tx) => insertPerson(tx, personData('Bo', 'Al'))),
    ).rejects.toMatchObject({
      failure: { code: 'Forbidden', violations: [{ rule: 'register_read_only' }] },
    });
    await register.close();
  });

  test('is the whole of a register that is whole, and leaves the damaged one as it was', () => {
    const before = readFileSync(file());
    expect(rescue().filter(({ isWhole }) => !isWhole)).toEqual([]);
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  test('is nothing where the beginning of the file is gone, which is told', () => {
    writeFileSync(
      file(),
      Buffer.concat([Buffer.alloc(8192, 1), readFileSync(file()).subarray(8192)]),
    );
    expect(rescue).toThrow('nothing_to_salvage');
  });
});

test('what is saved of a register can be searched, its words in all their forms', () => {
  const older = temporaryFolder();
  layOutOlder(older, olderSchemas.at(-1) ?? '');
  const to = join(older, 'raddat.db');
  salvage({ damaged: join(older, 'register.db'), to, key: null }, quietJob());
  const saved = new Database(to, { readonly: true });
  const one = (sql: string) => saved.prepare(sql).pluck().get();
  const [word = ''] = String(one('SELECT arendemening FROM arende')).split(' ');
  expect(saved.prepare('SELECT count(*) FROM arende_sok(?)').pluck().get(word)).toBeGreaterThan(0);
  expect(one('SELECT count(*) FROM handling_sok')).toBe(one('SELECT count(*) FROM handling'));
  expect(one('SELECT count(*) FROM fil_sok')).toBe(one('SELECT count(*) FROM fil_sida'));
  expect(one('SELECT count(*) FROM ordforrad')).toBeGreaterThan(10);
  expect(one('SELECT count(*) FROM ordforrad_del')).toBe(one('SELECT count(*) FROM ordforrad'));
  saved.close();
});

describe('a register’s file that can not be opened', () => {
  const replaceByFolder = () => {
    rmSync(file());
    mkdirSync(file());
  };
  const broken: [string, () => void][] = [
    ['without its beginning, its log beside it', () => destroyHead(100)],
    ['without its first page', () => destroyHead(4096)],
    ['emptied', () => truncateSync(file(), 0)],
    ['emptied, its log gone too', () => writeFileSync(file(), '')],
    ['cut within a page', () => truncateSync(file(), 6000)],
    ['cut in half', () => truncateSync(file(), readFileSync(file()).length / 2)],
    ['gone, its files and copies left', () => rmSync(file())],
    ['of zeroes', () => writeFileSync(file(), Buffer.alloc(50_000))],
    ['of nonsense', () => writeFileSync(file(), randomBytes(50_000))],
    ['without the mark of ours', () => mark('application_id = 7')],
    ['of a version that never was', () => mark('user_version = 77')],
    ['that is a folder', replaceByFolder],
  ];
  const destroyHead = (bytes: number) => {
    const raw = new Database(file());
    raw.pragma('journal_mode = WAL');
    raw.exec("CREATE TABLE t (a); INSERT INTO t VALUES ('i loggen')");
    cpSync(`${file()}-wal`, join(folder, 'wal'));
    raw.close();
    const head = readFileSync(file());
    writeFileSync(file(), head.fill(0xa5, 0, bytes));
    // Of an earlier day: its frames are no longer those of the file.
    writeFileSync(`${file()}-wal`, readFileSync(join(folder, 'wal')).subarray(0, 5000));
  };
  const mark = (pragma: string) => {
    const raw = new Database(file());
    raw.pragma(pragma);
    raw.close();
  };

  test.each(broken)('%s is told to be damaged, and is left as it is', async (_, destroy) => {
    destroy();
    const open = openRegister(folder, context, withoutCopy);
    await expect(open).rejects.toMatchObject({
      failure: { code: 'StorageDamaged', violations: [] },
    });
    expect(existsSync(join(folder, 'register.las'))).toBe(false);
  });

  test('is somebody else’s only when it is a whole file of another program', async () => {
    rmSync(file());
    const other = new Database(file());
    other.exec('CREATE TABLE bokningar (a)');
    other.close();
    await expect(openRegister(folder, context)).rejects.toThrow('not_a_register');
  });
});

test('a register found damaged takes no more writes, and can be read', async () => {
  const register = await openRegister(folder, context);
  register.stopWriting();
  await expect(change(register, () => Promise.resolve())).rejects.toThrow('register_read_only');
  expect(await register.read((tx) => listPerson(tx))).toHaveLength(PEOPLE);
  await register.close();
});
