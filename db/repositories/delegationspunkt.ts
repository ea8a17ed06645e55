import { DelegationspunktId } from '../../shared/domain/id.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import type { Delegationspunkt, DelegationspunktData } from '../../shared/domain/delegation.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const COLUMNS = [
  ...(['id', 'organId', 'version', 'nummer', 'arendegrupp', 'delegatslag', 'delegat'] as const),
  ...(['vidaredelegat', 'villkor', 'lagrum', 'anmals', 'avslutad'] as const),
] as const;

/** The points of a body's order of delegation as they were entered, ended ones too. */
export async function listDelegationspunkt(
  tx: ReadTx,
  organId: OrganId,
): Promise<Delegationspunkt[]> {
  const rows = await tx[db]
    .selectFrom('delegationspunkt')
    .select(COLUMNS)
    .where('organId', '=', organId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, anmals: row.anmals === 1 }));
}

/** One point. Throws `NotFound`. */
export async function getDelegationspunkt(
  tx: ReadTx,
  id: DelegationspunktId,
): Promise<Delegationspunkt> {
  const query = tx[db].selectFrom('delegationspunkt').select(COLUMNS).where('id', '=', id);
  const row = found(await query.executeTakeFirst());
  return { ...row, anmals: row.anmals === 1 };
}

/**
 * Adds a point. Throws `delegationspunkt_exists` for a number in use, `body_delegates_not` for a
 * body that isn't a board, `unknown_reference`.
 */
export async function insertDelegationspunkt(
  tx: WriteTx,
  organId: OrganId,
  data: DelegationspunktData,
): Promise<Delegationspunkt> {
  const id = DelegationspunktId.parse(tx.context.newId());
  const values = { id, organId, ...data, anmals: toFlag(data.anmals), ...created(tx) };
  await tx[db].insertInto('delegationspunkt').values(values).execute();
  return getDelegationspunkt(tx, id);
}

/**
 * Changes a point. Throws `NotFound`, `Conflict`, `delegationspunkt_exists`, `point_used` when
 * decisions name its number or kind, `point_used_later` when it would end before one of them.
 */
export async function updateDelegationspunkt(
  tx: WriteTx,
  id: DelegationspunktId,
  version: number,
  data: DelegationspunktData,
): Promise<Delegationspunkt> {
  checkVersion(await getDelegationspunkt(tx, id), version);
  await tx[db]
    .updateTable('delegationspunkt')
    .set({ ...data, anmals: toFlag(data.anmals), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getDelegationspunkt(tx, id);
}

/** Ends every point that applies, and tells how many they were. Throws `point_used_later`. */
export async function endDelegationspunkter(
  tx: WriteTx,
  organId: OrganId,
  sistaDag: string,
): Promise<number> {
  const { numUpdatedRows } = await tx[db]
    .updateTable('delegationspunkt')
    .set(({ eb }) => ({ avslutad: sistaDag, andrad: tx.tid, version: eb('version', '+', 1) }))
    .where('organId', '=', organId)
    .where('avslutad', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
