import { sql } from 'kysely';
import type { ArendeId } from '../../shared/domain/id.ts';
import { Loggrad } from '../../shared/domain/logg.ts';
import type { Loggomrade } from '../../shared/domain/logg.ts';
import type { Statusbyte } from '../../shared/domain/overgang.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { idsIn, namesOf } from './namn.ts';

/** Which rows to read; null asks for any. Moments are ISO texts in UTC, the second excluded. */
export interface Loggfilter {
  arendeId: ArendeId | null;
  objektId: string | null;
  omrade: Loggomrade | null;
  anvandare: string | null;
  fran: string | null;
  till: string | null;
  /** Only rows older than this one. */
  fore: number | null;
  antal: number;
}

const COLUMNS = [
  ...(['nr', 'tid', 'anvandare', 'handelse', 'objektId', 'arendeId', 'orsak'] as const),
  ...(['fore', 'efter'] as const),
] as const;

/** Rows of the log, newest first, with what their ids are called today. */
export async function listLogg(tx: ReadTx, filter: Loggfilter): Promise<Loggrad[]> {
  const rows = await tx[db]
    .selectFrom('logg')
    .select(COLUMNS)
    // The rows are found by an index first: one may hold a whole paper.
    .where('nr', 'in', numbersOf(tx, filter))
    .orderBy('nr', 'desc')
    .execute();
  const ids = new Map(rows.map((row) => [row.nr, idsIn(row)]));
  const names = await namesOf(tx, [...ids.values()].flat());
  return rows.map(({ fore, efter, ...row }) =>
    Loggrad.parse({
      ...row,
      fore: fromJson(fore),
      efter: fromJson(efter),
      namn: Object.fromEntries(
        (ids.get(row.nr) ?? []).flatMap((id) => {
          const name = names.get(id);
          return name === undefined ? [] : [[id, name]];
        }),
      ),
    }),
  );
}

/** Everybody who stands in the log, a seek for each. */
export async function listLogganvandare(tx: ReadTx): Promise<string[]> {
  const { rows } = await sql<{ namn: string }>`
    WITH RECURSIVE anvandare (namn) AS (
      SELECT min(anvandare) FROM logg
      UNION ALL
      SELECT (SELECT min(anvandare) FROM logg WHERE anvandare > namn) FROM anvandare
      WHERE namn IS NOT NULL)
    SELECT namn FROM anvandare WHERE namn IS NOT NULL`.execute(tx[db]);
  return rows.map(({ namn }) => namn);
}

/** The latest change of a case's state; null when it is as registered. */
export async function lastStatusbyte(tx: ReadTx, arendeId: ArendeId): Promise<Statusbyte | null> {
  const row = await tx[db]
    .selectFrom('logg')
    .select(['tid', 'anvandare as av', 'orsak', 'efter'])
    .where('arendeId', '=', arendeId)
    .where('handelse', 'in', ['arende.status', 'arende.makulerat'])
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { mottagare = '' } = (fromJson(row.efter) ?? {}) as { mottagare?: string };
  return { tid: row.tid, av: row.av, orsak: row.orsak ?? '', mottagare };
}

function numbersOf(tx: ReadTx, filter: Loggfilter) {
  const { arendeId, objektId, omrade, anvandare, fran, till, fore } = filter;
  // The expression of an index: the part of the event before the full stop.
  const area = sql<string>`substr(handelse, 1, instr(handelse, '.') - 1)`;
  return tx[db]
    .selectFrom('logg')
    .select('nr')
    .$if(arendeId !== null, (query) => query.where('arendeId', '=', arendeId))
    .$if(objektId !== null, (query) => query.where('objektId', '=', objektId ?? ''))
    .$if(omrade !== null, (query) => query.where(area, '=', omrade))
    .$if(anvandare !== null, (query) => query.where('anvandare', '=', anvandare ?? ''))
    .$if(fran !== null, (query) => query.where('tid', '>=', fran ?? ''))
    .$if(till !== null, (query) => query.where('tid', '<', till ?? ''))
    .$if(fore !== null, (query) => query.where('nr', '<', fore ?? 0))
    .orderBy('nr', 'desc')
    .limit(filter.antal);
}

function fromJson(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}

/** The hash of a row of the log, or undefined where there is no such row. */
export async function findLoggHash(tx: ReadTx, nr: number): Promise<string | undefined> {
  const row = await tx[db]
    .selectFrom('logg')
    .select('hash')
    .where('nr', '=', nr)
    .executeTakeFirst();
  return row?.hash;
}

/** The last row of the log; a register is never without one. */
export async function getLastLogg(tx: ReadTx): Promise<{ nr: number; hash: string }> {
  return tx[db]
    .selectFrom('logg')
    .select(['nr', 'hash'])
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}
