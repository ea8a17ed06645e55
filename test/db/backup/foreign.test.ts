import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ulid } from 'ulid';
import { beforeEach, describe, expect, test } from 'vitest';
import { findBackups, prune } from '../../../db/backup/folder.ts';
import { makeBackup } from '../../../db/backup/make.ts';
import type { RegisterDb } from '../../../db/open.ts';
import { filesUnder } from '../../support/register-snapshot.ts';
import { newRegister, temporaryFolder } from '../support/register.ts';
import { quietJob } from '../support/upgrade.ts';

let register: RegisterDb;
let target: string;

beforeEach(async () => {
  register = await newRegister();
  target = temporaryFolder();
});

function hour(time: string) {
  const order = { registerFolder: register.folder, target, id: ulid(), sealing: null, key: null };
  return makeBackup({ ...order, reason: 'hourly', time, program: '0.0.0-test' }, quietJob());
}

/** Where the backups of the register lie. */
const registersFolder = () => dirname(findBackups(target).backups[0]?.folder ?? '');

describe('a folder of backups from somebody else', () => {
  const schedule = { hours: 1, days: 1, months: 1 };

  test.each(['filer', 'filer/aa'])('whose %s leads elsewhere costs nothing there', async (link) => {
    const documents = temporaryFolder();
    mkdirSync(join(documents, 'Brev'));
    const theirs = ['viktigt.odt', 'a'.repeat(64)].map((name) => join('Brev', name));
    for (const name of theirs) writeFileSync(join(documents, name), 'x');
    await hour('2026-01-05T10:00:00.000Z');
    const folder = registersFolder();
    if (link !== 'filer') mkdirSync(join(folder, 'filer'));
    symlinkSync(link === 'filer' ? documents : join(documents, 'Brev'), join(folder, link));
    await hour('2026-02-05T10:00:00.000Z');
    expect(await prune(folder, schedule, '2026-02-06T10:00:00.000Z')).toBe(1);
    expect(filesUnder(documents)).toEqual(theirs.toSorted());
  });

  test.each(['a pipe', 'too large'])('whose manifest is %s is passed over', async (kind) => {
    await hour('2026-01-05T10:00:00.000Z');
    const [first] = findBackups(target).backups;
    const other = join(registersFolder(), ulid());
    mkdirSync(other);
    const manifest = join(other, 'kopia.json');
    if (kind === 'a pipe') spawnSync('mkfifo', [manifest]);
    else
      writeFileSync(
        manifest,
        ' '.repeat(2 ** 21) + readFileSync(join(first?.folder ?? '', 'kopia.json'), 'utf8'),
      );
    const { backups, unreadable } = findBackups(target);
    expect([backups, unreadable]).toEqual([[first], [other]]);
  });

  test('loses nothing that is no backup’s', async () => {
    await hour('2026-01-05T10:00:00.000Z');
    const folder = registersFolder();
    const notes = ['filer/bb/anteckning.txt', 'filer/Brev/viktigt.odt', 'bokslut.del'];
    for (const name of notes) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), 'x');
    }
    await hour('2026-02-05T10:00:00.000Z');
    expect(await prune(folder, schedule, '2026-02-06T10:00:00.000Z')).toBe(1);
    expect(filesUnder(folder)).toEqual(expect.arrayContaining(notes));
  });
});
