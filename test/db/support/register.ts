import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { afterAll } from 'vitest';
import { createRegister, openRegister } from '../../../db/open.ts';
import type { RegisterDb } from '../../../db/open.ts';
import type { DbContext, WriteTx } from '../../../db/tx.ts';

export const context: DbContext = {
  now: () => new Date(),
  newId: () => ulid(),
  user: 'Siv Ek',
  computer: 'dator-1',
};

const cleanups: (() => void | Promise<void>)[] = [];
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup();
});

/** A folder that is gone after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-db-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new, empty register, closed after the test file: a copy of one that is made once for the file. */
export async function newRegister(): Promise<RegisterDb> {
  emptyRegister ??= makeEmptyRegister();
  const folder = temporaryFolder();
  cpSync(await emptyRegister, folder, { recursive: true });
  const register = await openRegister(folder, context);
  cleanups.push(() => register.close());
  return register;
}

let emptyRegister: Promise<string> | undefined;

/** The folder of a closed one. To make it takes most of a second, to copy it a hundredth. */
async function makeEmptyRegister(): Promise<string> {
  const folder = temporaryFolder();
  const register = await createRegister(folder, context, { kommun: 'Granholma', exempel: false });
  await register.close();
  return folder;
}

/** Another connection to the register's file, with nothing of ours between it and SQLite. */
export function rawConnection(register: RegisterDb): Database.Database {
  const raw = new Database(join(register.folder, 'register.db'), { timeout: 1000 });
  cleanups.push(() => {
    raw.close();
  });
  return raw;
}

/** A logged write, for tests that care about the rows and not about the log. */
export function change<T>(register: RegisterDb, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  return register.write(async (tx) => {
    await tx.log({ handelse: 'organ.sparat', objektId: 'x', arendeId: null, fore: null, efter: 1 });
    return work(tx);
  });
}
