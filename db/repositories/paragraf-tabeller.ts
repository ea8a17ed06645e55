import type { ParagrafId, SammantradeId } from '../../shared/domain/id.ts';
import type { ParagrafdelTables } from '../schema-paragraf.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { canonicalJson } from '../log-chain.ts';
import type { ParagrafRader } from './paragraf-rader-grund.ts';

type Tabell = keyof ParagrafdelTables;
type Rad = ParagrafRader[Tabell][number];

const TABELLER: readonly Tabell[] = [
  ...(['forslag', 'forslagParti', 'forslagPerson', 'forslagspunkt', 'forslagsstycke'] as const),
  ...(['yrkande', 'yrkandePerson', 'yrkandesteg', 'yrkandestegForslag'] as const),
  ...(['proposition', 'propositionForslag', 'votering', 'voteringPunkt', 'rost'] as const),
  ...(['paragrafbeslut', 'paragrafbeslutForslag', 'paragrafbeslutPerson'] as const),
  ...(['paragrafpunkt', 'reservation', 'reservationPerson', 'reservationParti'] as const),
  ...(['uttalande', 'uttalandePerson', 'uttalandeParti', 'paragrafstycke'] as const),
  ...(['tidigareBehandling', 'paragrafhandling', 'paragrafhandlingParti'] as const),
  ...(['jav', 'utdragsmottagare', 'styckesandring'] as const),
];

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
 * Exchanges the rows of the tables that differ. All rows go before any comes, so that what the
 * tables say of each other is judged of the § as it becomes.
 */
export async function replaceRader(
  tx: WriteTx,
  paragrafId: ParagrafId,
  fore: ParagrafRader | null,
  efter: ParagrafRader,
): Promise<void> {
  const isOther = (table: Tabell) =>
    canonicalJson(fore?.[table] ?? []) !== canonicalJson(efter[table]);
  const differing = TABELLER.filter(isOther);
  for (const table of differing) {
    await tx[db].deleteFrom(table).where('paragrafId', '=', paragrafId).execute();
  }
  for (const table of differing) {
    for (const row of efter[table]) {
      await tx[db]
        .insertInto(table)
        .values({ paragrafId, ...row })
        .execute();
    }
  }
}
