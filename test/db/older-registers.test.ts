import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { describe, expect, test } from 'vitest';
import { findBackups } from '../../db/backup/folder.ts';
import { makeBackup } from '../../db/backup/make.ts';
import { restoreBackup, verifyBackup } from '../../db/backup/restore.ts';
import { versionOf } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/steps.ts';
import { openRegister } from '../../db/open.ts';
import type { Upgrade } from '../../db/open.ts';
import { hasOwnSchema } from '../../db/own-schema.ts';
import { layOutOlder, olderSchemas } from '../fixtures/older-register.ts';
import { context, temporaryFolder } from './support/register.ts';
import { quietJob, withoutCopy } from './support/upgrade.ts';

/** What the programs of those days had written, as it was then called. */
const FACTS = [
  ['arende', 'SELECT id, diarienummer, arendemening, inkom_datum, status FROM arende ORDER BY id'],
  ['handling', 'SELECT id, arende_id, handlnr, rubrik FROM handling ORDER BY id'],
  ['person', 'SELECT id, fornamn, efternamn FROM person ORDER BY id'],
  ['organ', 'SELECT id, namn FROM organ ORDER BY id'],
  ['fordelningsram', 'SELECT id, belopp_kr FROM fordelningsram ORDER BY id'],
  ['logg', 'SELECT * FROM logg ORDER BY nr'],
] as const;
const LATEST = migrations.at(-1)?.version ?? 0;
/** Of the steps, those that `npm test` kills in; `npm run trust` kills in each. */
const EVERY = 9;

function factsIn(path: string): Record<string, unknown[]> {
  const file = new Database(path, { fileMustExist: true });
  try {
    const tables = file
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all();
    const known = FACTS.filter(([table]) => tables.includes(table));
    return Object.fromEntries(known.map(([table, sql]) => [table, file.prepare(sql).raw().all()]));
  } finally {
    file.close();
  }
}

function laidOut(schema: string): string {
  const folder = temporaryFolder();
  layOutOlder(folder, schema);
  return folder;
}

const file = (folder: string) => join(folder, 'register.db');

const backUp =
  (target: string): Upgrade =>
  async (older) => {
    await makeBackup(
      {
        ...{ registerFolder: older.folder, key: older.key, target, id: ulid(), sealing: null },
        ...{ reason: 'upgrade', time: new Date().toISOString(), program: '0.0.0-test' },
      },
      quietJob(),
    );
    await withoutCopy(older);
  };

/** Opens a register as the program does, and looks at what has become of it. */
async function examine(folder: string, target: string, before: Record<string, unknown[]>) {
  const register = await openRegister(folder, context, backUp(target));
  const verdict = await register.verifyLog(() => undefined, new AbortController().signal);
  await register.close();
  expect(verdict.firstBroken).toBeNull();
  expect(factsIn(file(folder))).toMatchObject(before);
  const raw = new Database(file(folder));
  expect(versionOf(raw)).toBe(LATEST);
  expect(hasOwnSchema(raw)).toBe(true);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(raw.pragma('foreign_key_check')).toEqual([]);
  raw.close();
}

describe.each(olderSchemas)('a register of schema %s', (schema) => {
  test('is copied, brought up to date, and holds all it held', async () => {
    const [folder, target] = [laidOut(schema), temporaryFolder()];
    const before = factsIn(file(folder));
    expect(before['arende']?.length).toBeGreaterThanOrEqual(9);
    expect(before['logg']?.length).toBeGreaterThanOrEqual(38);
    await examine(folder, target, before);
    const { backups } = findBackups(target);
    expect(backups.map(({ manifest }) => manifest.schema)).toEqual(
      Number(schema) === LATEST ? [] : [Number(schema)],
    );
    for (const { folder: backup } of backups) {
      expect(await verifyBackup(backup, quietJob())).toEqual({ damaged: [] });
      const back = join(temporaryFolder(), 'tillbaka');
      await restoreBackup({ backup, folder: back, privateKey: null, key: null }, quietJob());
      expect(factsIn(file(back))).toEqual(before);
    }
  });
});

test('a program killed within a step leaves a register that the next one brings up to date', async () => {
  const [oldest = ''] = olderSchemas;
  const folder = laidOut(oldest);
  const before = factsIn(file(folder));
  const steps = migrations.map(({ version }) => version).filter((one) => one > Number(oldest));
  for (const version of steps.filter((_, nr) => nr % EVERY === 0)) {
    const child = spawnSync(process.execPath, [
      join(import.meta.dirname, 'support/killed-upgrade.ts'),
      ...[file(folder), String(version)],
    ]);
    expect(child.signal, child.stderr.toString()).toBe('SIGKILL');
    // As it lies, with the log that was being written; looked at on a copy.
    const copy = temporaryFolder();
    for (const ending of ['', '-wal']) {
      if (existsSync(file(folder) + ending))
        copyFileSync(file(folder) + ending, file(copy) + ending);
    }
    const raw = new Database(file(copy));
    expect(versionOf(raw)).toBe(migrations.findLast((step) => step.version < version)?.version);
    raw.close();
    await examine(copy, temporaryFolder(), before);
  }
  const last = temporaryFolder();
  cpSync(folder, last, { recursive: true });
  await examine(last, temporaryFolder(), before);
});
