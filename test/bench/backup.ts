import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { runBackup } from '../../db/backup/run.ts';
import type { BackupOrder } from '../../db/backup/protocol.ts';
import { usualSchedule } from '../../shared/domain/backup.ts';
import { filesUnder } from '../support/register-snapshot.ts';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { timed } from './measure.ts';

const FILE_BYTES = 500_000;
/** What is felt as a window that stands still. */
const STILL_MS = 50;

/** A backup of the large register with its files, against copying the same bytes. */
export async function backupPart(bench: Bench): Promise<Figure[]> {
  const register = join(bench.folder, 'backup-register');
  cpSync(await bench.largeRegister(), register, { recursive: true });
  addFiles(register, bench.size.fileBytes);
  const target = join(bench.folder, 'backup-target');
  mkdirSync(target);
  const copied = await timed(() => copyTo(register, join(bench.folder, 'backup-copy')));
  const hashed = await timed(() => hashAll(join(bench.folder, 'backup-copy')));
  const first = await watched(() => runOne(orderOf(register, target)));
  addFiles(register, FILE_BYTES);
  const next = await watched(() => runOne(orderOf(register, target)));
  const backup = newest(target);
  const verify = await watched(() => runOne({ kind: 'verify', backup }));
  const folder = join(bench.folder, 'backup-restored');
  const restore = await watched(() =>
    runOne({ kind: 'restore', backup, folder, privateKey: null, key: null }),
  );
  for (const name of ['register', 'target', 'copy', 'restored']) {
    rmSync(join(bench.folder, `backup-${name}`), { recursive: true, force: true });
  }
  const all = [first, next, verify, restore];
  return [
    cost('the first backup', 'a copy of the same bytes', first.ms, copied),
    cost('the next, with one file more', 'the first', next.ms, first.ms),
    cost('a backup read again', 'its bytes hashed', verify.ms, hashed),
    cost('a backup restored', 'a copy of the same bytes', restore.ms, copied),
    {
      ...cost('the thread of the window, longest stop', `${STILL_MS} ms`, 0, STILL_MS),
      ...{ ours: all.map(({ stopMs }) => stopMs), theirs: all.map(() => STILL_MS) },
      ...{ statistic: 'most', target: 1 },
    },
  ];
}

function cost(what: string, against: string, ours: number, theirs: number): Figure {
  return {
    ...{ what, against, unit: 'ms', statistic: 'p50', as: 'cost' },
    ...{ ours: [ours], theirs: [theirs] },
  };
}

/** How long it took, and for how long the thread that asked could do nothing else at most. */
async function watched(work: () => Promise<unknown>): Promise<{ ms: number; stopMs: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const ms = await timed(work);
  delay.disable();
  return { ms, stopMs: delay.max / 1e6 };
}

function runOne(order: BackupOrder): Promise<unknown> {
  return runBackup(order, () => undefined, new AbortController().signal);
}

function orderOf(registerFolder: string, target: string): BackupOrder {
  return {
    ...{ kind: 'make', registerFolder, target, id: ulid(), time: new Date().toISOString() },
    ...{ reason: 'by_hand', program: '0.0.0-bench', sealing: null, schedule: usualSchedule },
    key: null,
  };
}

/** Stored files of half a megabyte that nothing can press together. */
function addFiles(register: string, bytes: number): void {
  const file = new Database(join(register, 'register.db'));
  const insert = file.prepare(`INSERT INTO fil
    (sha256, mime, storlek, text_status, text_fel, mottagen_tid, mottagen_av)
    VALUES (?, 'application/octet-stream', ?, 'tom', '', '2026-01-01T08:00:00.000Z', 'bench')`);
  for (let done = 0; done < bytes; done += FILE_BYTES) {
    const content = randomBytes(FILE_BYTES);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const folder = join(register, 'filer', sha256.slice(0, 2));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, sha256), content);
    insert.run(sha256, FILE_BYTES);
  }
  file.close();
}

function copyTo(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

function hashAll(folder: string): void {
  for (const name of filesUnder(folder)) {
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest();
  }
}

function newest(target: string): string {
  const manifests = filesUnder(target).filter((name) => name.endsWith('kopia.json'));
  return join(target, manifests.at(-1) ?? '', '..');
}
