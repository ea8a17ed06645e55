import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { CallError } from '../shared/contract/errors.ts';
import { isInUse } from './in-use.ts';
import type { DbContext } from './tx.ts';

const LOCK_FILE = 'register.las';

const LockOwner = z.object({
  computer: z.string(),
  user: z.string(),
  /** When it was taken, ISO. */
  time: z.string(),
  pid: z.number(),
});
type LockOwner = z.infer<typeof LockOwner>;

/**
 * Marks the register folder as open here and returns the way to let it go. Throws `Busy` naming
 * the one who has it open. The lock of a process of this computer that is gone is taken over.
 */
export function takeLock(folder: string, context: DbContext): () => void {
  const path = join(folder, LOCK_FILE);
  const mine = describeMe(context);
  if (!tryCreate(path, mine)) {
    const owner = readOwner(path);
    if (owner && !isStale(owner, folder, context)) throw openElsewhere(owner);
    removeStale(path, owner);
    if (!tryCreate(path, mine)) throw openElsewhere(readOwner(path) ?? mine);
  }
  return () => rmSync(path, { force: true });
}

function describeMe(context: DbContext): LockOwner {
  const { computer, user } = context;
  return { computer, user, time: context.now().toISOString(), pid: process.pid };
}

/** The lock comes to be whole or not at all: one that is half written looks like nobody's. */
function tryCreate(path: string, owner: LockOwner): boolean {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, JSON.stringify(owner), { flush: true });
    return tryName(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

function tryName(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    // Sticks and cards formatted for cameras know no second name of a file.
    return tryWrite(path, readFileSync(draft));
  }
}

function tryWrite(path: string, content: Uint8Array): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx', flush: true });
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes the lock that was judged, and not one that somebody took in its place meanwhile. */
function removeStale(path: string, judged: LockOwner | null): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  const isIt = JSON.stringify(readOwner(aside)) === JSON.stringify(judged);
  if (!isIt) tryName(aside, path);
  rmSync(aside, { force: true });
}

/** The owner a lock names, or null for one that was never written to its end. */
function readOwner(path: string): LockOwner | null {
  try {
    return LockOwner.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function isStale(owner: LockOwner, folder: string, context: DbContext): boolean {
  if (owner.computer !== context.computer) return false;
  // Process numbers start over with the computer, so an old lock may name somebody else's. A clock
  // that has been put ahead makes every lock look old: then the register itself is asked.
  const started = context.now().getTime() - uptime() * 1000;
  return !isAlive(owner.pid) || (Date.parse(owner.time) < started && !isInUse(folder));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isErrno(error, 'ESRCH');
  }
}

function openElsewhere({ user, computer, time }: LockOwner): CallError {
  const params = { user, computer, time };
  return new CallError('Busy', [{ path: [], rule: 'register_open_elsewhere', params }]);
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
