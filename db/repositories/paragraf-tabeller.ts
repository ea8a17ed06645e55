import type { ParagrafId, SammantradeId } from '../../shared/domain/id.ts';
import type { ParagrafdelTables } from '../schema-paragraf.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { canonicalJson } from '../log-chain.ts';
import type { ParagrafRader } from './paragraf-rader-grund.ts';

type Tabell = keyof ParagrafdelTables;
type Rad = ParagrafRader[Tabell][number];

/** What each row of a table is known by within its §. */
const NYCKLAR = {
  forslag: ['id'],
  forslagParti: ['forslagId', 'ordning'],
  forslagPerson: ['forslagId', 'ordning'],
  forslagspunkt: ['forslagId', 'nr'],
  forslagsstycke: ['forslagId', 'nr', 'ordning'],
  yrkande: ['id'],
  yrkandePerson: ['yrkandeId', 'ordning'],
  yrkandesteg: ['yrkandeId', 'steg'],
  yrkandestegForslag: ['yrkandeId', 'steg', 'ordning', 'punkt'],
  proposition: ['id'],
  propositionForslag: ['propositionId', 'ordning', 'punkt'],
  votering: ['id'],
  voteringPunkt: ['voteringId', 'sida', 'punkt'],
  rost: ['voteringId', 'ordning'],
  paragrafbeslut: ['ordning'],
  paragrafbeslutForslag: ['beslut', 'ordning', 'punkt'],
  paragrafbeslutPerson: ['beslut', 'ordning'],
  paragrafpunkt: ['id'],
  reservation: ['id'],
  reservationPerson: ['reservationId', 'ordning'],
  reservationParti: ['reservationId', 'ordning'],
  uttalande: ['id'],
  uttalandePerson: ['uttalandeId', 'ordning'],
  uttalandeParti: ['uttalandeId', 'ordning'],
  paragrafstycke: ['ordning'],
  tidigareBehandling: ['ordning'],
  paragrafhandling: ['id'],
  paragrafhandlingParti: ['paragrafhandlingId', 'ordning'],
  jav: ['personId'],
  utdragsmottagare: ['ordning'],
  styckesandring: ['nyckel'],
} as const satisfies { [T in Tabell]: readonly (keyof ParagrafRader[T][number])[] };

const TABELLER = Object.keys(NYCKLAR) as Tabell[];

/** Which §§ to read: one, or all of a meeting. */
export type Urval = { readonly id: ParagrafId } | { readonly sammantradeId: SammantradeId };

/** The rows of the §§ asked for, by §; one query for each table, however many §§ there are. */
export async function readRader(
  tx: ReadTx,
  urval: Urval,
): Promise<(id: ParagrafId) => ParagrafRader> {
  const tables = new Map<Tabell, Map<ParagrafId, Rad[]>>();
  for (const table of TABELLER) {
    const rows = await readTabell(tx, table, urval);
    tables.set(
      table,
      Map.groupBy(rows, ({ paragrafId }) => paragrafId),
    );
  }
  const rowsOf = (id: ParagrafId) =>
    TABELLER.map((table) => [table, tables.get(table)?.get(id) ?? []] as const);
  return (id) => Object.fromEntries(rowsOf(id)) as unknown as ParagrafRader;
}

function readTabell(tx: ReadTx, table: Tabell, urval: Urval): Promise<ParagrafdelTables[Tabell][]> {
  const query = tx[db].selectFrom(table).selectAll();
  if ('id' in urval) return query.where('paragrafId', '=', urval.id).execute();
  return query
    .where('paragrafId', 'in', ({ selectFrom }) =>
      selectFrom('paragraf')
        .select('paragraf.id')
        .where('paragraf.sammantradeId', '=', urval.sammantradeId),
    )
    .execute();
}

/**
 * Takes away the rows that are no longer so, and adds those that are new. All go before any comes,
 * so that what the tables say of each other is judged of the § as it becomes.
 */
export async function replaceRader(
  tx: WriteTx,
  paragrafId: ParagrafId,
  fore: ParagrafRader | null,
  efter: ParagrafRader,
): Promise<void> {
  const rowsOf = (rader: ParagrafRader | null, table: Tabell) =>
    new Map<string, Rad>((rader?.[table] ?? []).map((row) => [canonicalJson(row), row]));
  const changes = TABELLER.map((table) => {
    const [old, made] = [rowsOf(fore, table), rowsOf(efter, table)];
    return { table, gone: without(old, made), come: without(made, old) };
  });
  for (const { table, gone } of changes) {
    for (const row of gone) await deleteRad(tx, paragrafId, table, row);
  }
  for (const { table, come } of changes) {
    for (const row of come) {
      await tx[db]
        .insertInto(table)
        .values({ paragrafId, ...row })
        .execute();
    }
  }
}

function without(rows: ReadonlyMap<string, Rad>, others: ReadonlyMap<string, Rad>): Rad[] {
  return [...rows].filter(([key]) => !others.has(key)).map(([, row]) => row);
}

async function deleteRad(
  tx: WriteTx,
  paragrafId: ParagrafId,
  table: Tabell,
  row: Rad,
): Promise<void> {
  const values = new Map<string, unknown>(Object.entries(row));
  const key = NYCKLAR[table].map((column) => [column, values.get(column)] as const);
  await tx[db]
    .deleteFrom(table)
    .where('paragrafId', '=', paragrafId)
    .where(({ and }) => and(Object.fromEntries(key)))
    .execute();
}
