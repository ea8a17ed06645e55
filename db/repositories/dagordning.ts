import type {
  Dagordningsgrupp,
  Dagordningspunkt,
  DagordningspunktData,
} from '../../shared/domain/dagordning.ts';
import { DagordningspunktId } from '../../shared/domain/id.ts';
import type { SammantradeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const COLUMNS = [
  ...(['id', 'version', 'sammantradeId', 'ordning', 'nummer', 'grupp', 'arendeId'] as const),
  ...(['tjansteskrivelseId', 'rubrik', 'foredragande', 'omedelbarJustering'] as const),
  ...(['tillkommande', 'tillkommandeSkal', 'utgar'] as const),
] as const;

/** The agenda of a meeting, in its order. */
export async function listDagordning(
  tx: ReadTx,
  sammantradeId: SammantradeId,
): Promise<Dagordningspunkt[]> {
  const rows = await tx[db]
    .selectFrom('dagordningspunkt')
    .select(COLUMNS)
    .where('sammantradeId', '=', sammantradeId)
    .orderBy('ordning')
    .orderBy('id')
    .execute();
  return rows.map(toPunkt);
}

/** One item. Throws `NotFound`. */
export async function getDagordningspunkt(
  tx: ReadTx,
  id: DagordningspunktId,
): Promise<Dagordningspunkt> {
  const query = tx[db].selectFrom('dagordningspunkt').select(COLUMNS).where('id', '=', id);
  return toPunkt(found(await query.executeTakeFirst()));
}

function toPunkt<Row extends { omedelbarJustering: number; tillkommande: number; utgar: number }>(
  row: Row,
) {
  return {
    ...row,
    omedelbarJustering: row.omedelbarJustering === 1,
    tillkommande: row.tillkommande === 1,
    utgar: row.utgar === 1,
  };
}

/** How an item has come on the agenda. */
export interface Uppkomst {
  readonly nummer: string;
  readonly tillkommande: boolean;
  readonly tillkommandeSkal: string;
}

/** Adds an item last. Throws `paper_of_other_case`. */
export async function insertDagordningspunkt(
  tx: WriteTx,
  data: DagordningspunktData,
  { nummer, tillkommande, tillkommandeSkal }: Uppkomst,
): Promise<Dagordningspunkt> {
  const id = DagordningspunktId.parse(tx.context.newId());
  const ordning = (await listDagordning(tx, data.sammantradeId)).length + 1;
  await tx[db]
    .insertInto('dagordningspunkt')
    .values({
      ...{ id, ...toColumns(data), ordning, nummer, tillkommandeSkal, utgar: 0 },
      ...{ tillkommande: toFlag(tillkommande), ...created(tx) },
    })
    .execute();
  return getDagordningspunkt(tx, id);
}

/** What can be changed of an item besides its place. */
type Andring = Partial<DagordningspunktData & { tillkommandeSkal: string; utgar: boolean }>;

/** Changes an item. Throws `NotFound`, `Conflict`, `paper_of_other_case`. */
export async function updateDagordningspunkt(
  tx: WriteTx,
  id: DagordningspunktId,
  version: number,
  { omedelbarJustering, utgar, ...data }: Andring,
): Promise<Dagordningspunkt> {
  checkVersion(await getDagordningspunkt(tx, id), version);
  const flags = {
    ...(omedelbarJustering === undefined ? {} : { omedelbarJustering: toFlag(omedelbarJustering) }),
    ...(utgar === undefined ? {} : { utgar: toFlag(utgar) }),
  };
  await tx[db]
    .updateTable('dagordningspunkt')
    .set({ ...data, ...flags, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getDagordningspunkt(tx, id);
}

/** Takes an item away. Throws `no_delete` for one that was called. */
export async function deleteDagordningspunkt(tx: WriteTx, id: DagordningspunktId): Promise<void> {
  await tx[db].deleteFrom('dagordningspunkt').where('id', '=', id).execute();
}

/** Where an item stands, and what it is called there. */
export interface Plats {
  readonly id: DagordningspunktId;
  readonly grupp: Dagordningsgrupp;
  readonly nummer: string;
  readonly tillkommande: boolean;
}

/** Puts the items of a meeting in this order; those that stay as they are keep their version. */
export async function orderDagordning(
  tx: WriteTx,
  sammantradeId: SammantradeId,
  platser: readonly Plats[],
): Promise<Dagordningspunkt[]> {
  const before = new Map((await listDagordning(tx, sammantradeId)).map((one) => [one.id, one]));
  for (const [index, { id, grupp, nummer, tillkommande }] of platser.entries()) {
    const old = found(before.get(id));
    const isCalledSo = old.nummer === nummer && old.tillkommande === tillkommande;
    if (isCalledSo && old.grupp === grupp && old.ordning === index + 1) continue;
    await tx[db]
      .updateTable('dagordningspunkt')
      .set({ grupp, nummer, tillkommande: toFlag(tillkommande), ordning: index + 1 })
      .set(changed(tx, old.version))
      .where('id', '=', id)
      .execute();
  }
  return listDagordning(tx, sammantradeId);
}

function toColumns({ omedelbarJustering, ...data }: DagordningspunktData) {
  return { ...data, omedelbarJustering: toFlag(omedelbarJustering) };
}
