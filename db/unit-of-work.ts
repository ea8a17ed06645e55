import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import { ruleViolated } from '../shared/contract/errors.ts';
import { kyselyOver } from './connection.ts';
import type { SqliteFile } from './connection.ts';
import { toCallError } from './errors.ts';
import { createLogWriter } from './log-writer.ts';
import { db } from './tx.ts';
import type { DbContext, ReadTx, WriteTx } from './tx.ts';

export interface UnitOfWork {
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Waits for what has been asked for already. */
  idle(): Promise<void>;
}

/**
 * The only way to a transaction. Writes queue behind each other on one connection, reads on
 * another, so that a read sees the last committed state also while a write is under way.
 */
export function createUnitOfWork(
  files: { reader: SqliteFile; writer: SqliteFile },
  context: DbContext,
): UnitOfWork {
  const inside = new AsyncLocalStorage<true>();
  const [readQueue, writeQueue] = [createQueue(), createQueue()];
  const runRead = createReader(files.reader, context);
  const runWrite = createWriter(files.writer, context);
  const enter = async <T>(queue: Queue, job: () => Promise<T>): Promise<T> => {
    if (inside.getStore()) throw new Error('a transaction inside a transaction');
    return queue.run(() => inside.run(true, job));
  };
  return {
    read: (work) => enter(readQueue, () => runRead(work)),
    write: (work) => enter(writeQueue, () => runWrite(work)),
    idle: async () => {
      await Promise.all([readQueue.idle(), writeQueue.idle()]);
    },
  };
}

function createReader(file: SqliteFile, context: DbContext) {
  const kysely = kyselyOver(file, context.slow);
  return async <T>(work: (tx: ReadTx) => Promise<T>): Promise<T> => {
    const life = createLife();
    const tx: ReadTx = {
      get [db]() {
        life.check();
        return kysely;
      },
      user: context.user,
    };
    return inTransaction(file, 'BEGIN', () => work(tx)).finally(life.end);
  };
}

function createWriter(file: SqliteFile, context: DbContext) {
  const kysely = kyselyOver(file, context.slow);
  const totalChanges = file.prepare<[], number>('SELECT total_changes()').pluck();
  return async <T>(work: (tx: WriteTx) => Promise<T>): Promise<T> => {
    const life = createLife();
    const tid = context.now().toISOString();
    const log = createLogWriter(kysely, { tid, anvandare: context.user, dator: context.computer });
    const tx: WriteTx = {
      get [db]() {
        life.check();
        return kysely;
      },
      user: context.user,
      context,
      tid,
      log: async (entry) => {
        life.check();
        await log.append(entry);
      },
    };
    refuseGone(file);
    return inTransaction(file, 'BEGIN IMMEDIATE', async () => {
      const before = totalChanges.get();
      const result = await work(tx);
      if (totalChanges.get() !== before && log.rows() === 0) {
        throw new Error('a write changed rows and logged nothing');
      }
      return result;
    }).finally(life.end);
  };
}

/** A file that is open can be written after its folder has been moved or its stick pulled out. */
function refuseGone(file: SqliteFile): void {
  if (existsSync(file.name)) return;
  throw ruleViolated('register_gone');
}

async function inTransaction<T>(
  file: SqliteFile,
  begin: 'BEGIN' | 'BEGIN IMMEDIATE',
  work: () => Promise<T>,
): Promise<T> {
  try {
    file.exec(begin);
    const result = await work();
    file.exec('COMMIT');
    return result;
  } catch (error) {
    if (file.inTransaction) file.exec('ROLLBACK');
    throw toCallError(error);
  }
}

/** A handle kept after its transaction must not reach into the next one. */
function createLife() {
  let over = false;
  return {
    check: () => {
      if (over) throw new Error('the transaction is over');
    },
    end: () => {
      over = true;
    },
  };
}

type Queue = ReturnType<typeof createQueue>;

function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: <T>(job: () => Promise<T>): Promise<T> => {
      const result = last.then(job);
      last = result.catch(() => undefined);
      return result;
    },
    idle: async () => {
      await last;
    },
  };
}
