import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export interface HeldLock {
  release(): Promise<void>;
}

/** As a program of somebody else's would: takes the write lock, lets go for a moment, and again. */
const HOLDER = `
  import Database from 'better-sqlite3';
  import { setTimeout } from 'node:timers/promises';
  const [path, forMs] = process.argv.slice(1);
  const file = new Database(path, { timeout: 60_000 });
  for (;;) {
    file.exec('BEGIN IMMEDIATE');
    console.log('held');
    await setTimeout(Number(forMs));
    file.exec('ROLLBACK');
    await setTimeout(200);
  }`;

/** Holds a database's write lock from a process of its own, for so long at a time. */
export async function holdWriteLock(path: string, { forMs }: { forMs: number }): Promise<HeldLock> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, path, `${forMs}`], {
    cwd: resolve('.'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.stdout.resume();
  return {
    async release() {
      const gone = once(child, 'close');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
