import { setImmediate } from 'node:timers/promises';
import { CallError } from '../shared/contract/errors.ts';
import { sql } from 'kysely';
import { sealOf } from './log-chain.ts';
import type { SqliteFile } from './connection.ts';
import type { SealedRow } from './log-chain.ts';
import { db } from './tx.ts';
import type { ReadTx } from './tx.ts';
import type { UnitOfWork } from './unit-of-work.ts';

const BATCH = 1000;

export interface LogVerdict {
  /** How many rows were examined. */
  rows: number;
  /** Number of the first row that is changed or missing; null when the chain holds. */
  firstBroken: number | null;
}

/** Recomputes the chain of the log, row by row. Throws `Cancelled` when the signal says so. */
export async function verifyLog(
  work: UnitOfWork,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<LogVerdict> {
  const total = await work.read(highestGiven);
  let [done, foregaende] = [0, ''];
  while (done < total) {
    if (signal.aborted) throw new CallError('Cancelled');
    const rows = await work.read((tx) => readBatch(tx, done));
    for (const { hash, ...row } of rows) {
      if (!isIntact(row, hash, { nr: done + 1, foregaende })) {
        return { rows: done + 1, firstBroken: done + 1 };
      }
      [done, foregaende] = [done + 1, hash];
    }
    if (rows.length === 0) return { rows: done, firstBroken: done + 1 };
    onProgress(done, total);
    await setImmediate();
  }
  return { rows: done, firstBroken: null };
}

/** The chain of a file's log in one go, for a thread of its own; `last` is its last whole row. */
export function readLogChain(
  file: SqliteFile,
  advance: () => void,
): { firstBroken: number | null; last: Link | null } {
  const rows = file.prepare<[], Link>(`SELECT nr, tid, anvandare, dator, handelse,
    objekt_id AS objektId, arende_id AS arendeId, fore, efter, orsak, foregaende, hash
    FROM logg ORDER BY nr`);
  let last: Link | null = null;
  for (const linked of rows.iterate()) {
    const { hash, ...row } = linked;
    const link = linkAfter(last);
    if (!isIntact(row, hash, link)) return { firstBroken: link.nr, last };
    last = linked;
    if (row.nr % BATCH === 0) advance();
  }
  const given = file.prepare<[], number>(
    "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'logg'), 0)",
  );
  const next = linkAfter(last).nr;
  return { firstBroken: (given.pluck().get() ?? 0) >= next ? next : null, last };
}

/** What the row after this one must say. */
function linkAfter(last: Link | null): { nr: number; foregaende: string } {
  return last === null ? { nr: 1, foregaende: '' } : { nr: last.nr + 1, foregaende: last.hash };
}

type Link = SealedRow & { hash: string };

function isIntact(row: SealedRow, hash: string, link: { nr: number; foregaende: string }): boolean {
  return row.nr === link.nr && row.foregaende === link.foregaende && sealOf(row) === hash;
}

/** The highest number a row was ever given; rows may be missing at the end. */
async function highestGiven(tx: ReadTx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    SELECT max(coalesce((SELECT max(nr) FROM logg), 0),
      coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'logg'), 0)) AS n`.execute(tx[db]);
  return rows[0]?.n ?? 0;
}

async function readBatch(tx: ReadTx, after: number) {
  return tx[db]
    .selectFrom('logg')
    .selectAll()
    .where('nr', '>', after)
    .orderBy('nr')
    .limit(BATCH)
    .execute();
}
