import type { Kysely } from 'kysely';
import { canonicalJson, sealOf } from './log-chain.ts';
import type { SealedRow } from './log-chain.ts';
import type { Schema } from './schema.ts';
import type { LogEntry } from './tx.ts';

type Origin = Pick<SealedRow, 'tid' | 'anvandare' | 'dator'>;

/** Appends sealed rows to the log in the transaction that is open, and counts them. */
export function createLogWriter(kysely: Kysely<Schema>, origin: Origin) {
  let rows = 0;
  return {
    rows: () => rows,
    append: async (entry: LogEntry): Promise<void> => {
      const row = { ...origin, ...toColumns(entry), ...(await nextLink(kysely)) };
      await kysely
        .insertInto('logg')
        .values({ ...row, hash: sealOf(row) })
        .execute();
      rows += 1;
    },
  };
}

async function nextLink(kysely: Kysely<Schema>): Promise<{ nr: number; foregaende: string }> {
  const last = await kysely
    .selectFrom('logg')
    .select(['nr', 'hash'])
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { nr: (last?.nr ?? 0) + 1, foregaende: last?.hash ?? '' };
}

function toColumns({ handelse, objektId, arendeId, fore, efter, orsak }: LogEntry) {
  return {
    handelse,
    objektId,
    arendeId,
    fore: toJson(fore),
    efter: toJson(efter),
    orsak: orsak ?? null,
  };
}

function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : canonicalJson(value);
}
