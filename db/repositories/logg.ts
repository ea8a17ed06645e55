import { sql } from 'kysely';
import type { ArendeId } from '../../shared/domain/id.ts';
import { Loggrad } from '../../shared/domain/logg.ts';
import type { Logghandelse, Loggomrade } from '../../shared/domain/logg.ts';
import type { Statusbyte } from '../../shared/domain/overgang.ts';
import type { SealedRow } from '../log-chain.ts';
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
}

/** A page of rows, newest first. */
export interface Loggsida {
  /** Only rows older than this one; null begins with the newest. */
  readonly fore: number | null;
  readonly antal: number;
}

/** A row as it was sealed, with the seal and what people call whom and what it tells of. */
export interface SealedLoggrad extends SealedRow {
  readonly hash: string;
  readonly handelse: Logghandelse;
  readonly person: string | null;
  readonly diarienummer: string | null;
}

const COLUMNS = [
  ...(['nr', 'tid', 'anvandare', 'handelse', 'objektId', 'arendeId', 'orsak'] as const),
  ...(['fore', 'efter'] as const),
] as const;

/** The expression of an index: the part of the event before the full stop. */
const AREA = sql<string>`substr(handelse, 1, instr(handelse, '.') - 1)`;

/** Rows of the log, newest first, with what their ids are called today. */
export async function listLogg(
  tx: ReadTx,
  filter: Loggfilter,
  { fore, antal }: Loggsida,
): Promise<Loggrad[]> {
  const page = numbersOf(tx, filter)
    .$if(fore !== null, (query) => query.where('nr', '<', fore ?? 0))
    .orderBy('nr', 'desc')
    .limit(antal);
  const rows = await tx[db]
    .selectFrom('logg')
    .select(COLUMNS)
    // The rows are found by an index first: one may hold a whole paper.
    .where('nr', 'in', page)
    .orderBy('nr', 'desc')
    .execute();
  const kopplingar = await listKopplingar(tx);
  const named = rows.map((row) => {
    const personId = personOf(row, kopplingar);
    return { row, personId, ids: idsIn(row) };
  });
  const names = await namesOf(
    tx,
    named.flatMap(({ ids, personId }) => (personId === null ? ids : [...ids, personId])),
  );
  return named.map(({ row: { fore: before, efter: after, ...row }, personId, ids }) =>
    Loggrad.parse({
      ...row,
      ...{ fore: fromJson(before), efter: fromJson(after) },
      person: nameOf(personId, names),
      namn: Object.fromEntries(
        ids.flatMap((id) => {
          const name = names.get(id);
          return name === undefined ? [] : [[id, name]];
        }),
      ),
    }),
  );
}

/** Whole rows of the log after one of them, the oldest first. */
export async function listSealedLogg(
  tx: ReadTx,
  filter: Loggfilter,
  after: number,
  count: number,
): Promise<SealedLoggrad[]> {
  const page = numbersOf(tx, filter).where('nr', '>', after).orderBy('nr').limit(count);
  const rows = await tx[db]
    .selectFrom('logg')
    .selectAll()
    .where('nr', 'in', page)
    .orderBy('nr')
    .execute();
  const kopplingar = await listKopplingar(tx);
  const named = rows.map((row) => ({ row, personId: personOf(row, kopplingar) }));
  const names = await namesOf(
    tx,
    named.flatMap(({ row, personId }) => [row.arendeId, personId].filter((id) => id !== null)),
  );
  return named.map(({ row, personId }) => ({
    ...row,
    person: nameOf(personId, names),
    diarienummer: nameOf(row.arendeId, names),
  }));
}

/** How many rows of the log there are. */
export async function countLogg(tx: ReadTx, filter: Loggfilter): Promise<number> {
  const { antal } = await tx[db]
    .selectFrom(numbersOf(tx, filter).as('vald'))
    .select((part) => part.fn.countAll<number>().as('antal'))
    .executeTakeFirstOrThrow();
  return antal;
}

/** That a user of the computer said to be a person, in the row of the log with this number. */
interface Koppling {
  readonly nr: number;
  readonly anvandare: string;
  readonly personId: string;
}

/** Every time a user has said who it is, the oldest first: the log alone remembers them all. */
async function listKopplingar(tx: ReadTx): Promise<Koppling[]> {
  return tx[db]
    .selectFrom('logg')
    .select(['nr', 'anvandare', 'objektId as personId'])
    .where(AREA, '=', 'anvandare')
    .where('handelse', '=', 'anvandare.kopplad')
    .orderBy('nr')
    .execute();
}

/** Who the user of the row had said to be when it was written. */
function personOf(
  { nr, anvandare }: { nr: number; anvandare: string },
  kopplingar: readonly Koppling[],
): string | null {
  const last = kopplingar.findLast((one) => one.anvandare === anvandare && one.nr <= nr);
  return last?.personId ?? null;
}

function nameOf(id: string | null, names: ReadonlyMap<string, string>): string | null {
  return id === null ? null : (names.get(id) ?? null);
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
  const { arendeId, objektId, omrade, anvandare, fran, till } = filter;
  return tx[db]
    .selectFrom('logg')
    .select('nr')
    .$if(arendeId !== null, (query) => query.where('arendeId', '=', arendeId))
    .$if(objektId !== null, (query) => query.where('objektId', '=', objektId ?? ''))
    .$if(omrade !== null, (query) => query.where(AREA, '=', omrade))
    .$if(anvandare !== null, (query) => query.where('anvandare', '=', anvandare ?? ''))
    .$if(fran !== null, (query) => query.where('tid', '>=', fran ?? ''))
    .$if(till !== null, (query) => query.where('tid', '<', till ?? ''));
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
