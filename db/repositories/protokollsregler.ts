import type { OrganId } from '../../shared/domain/id.ts';
import { newProtokollsregler } from '../../shared/domain/protokollsregler.ts';
import type {
  Protokollsregler,
  ProtokollsreglerData,
} from '../../shared/domain/protokollsregler.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, toFlag } from './rows.ts';

/** How a body meets and writes minutes; the usual rules, version 0, where none are stated. */
export async function getProtokollsregler(tx: ReadTx, organId: OrganId): Promise<Protokollsregler> {
  const row = await tx[db]
    .selectFrom('protokollsregler')
    .select(['organId', 'antalLedamoter', 'antalErsattare', 'antalJusterare', 'version'])
    .select(['ersattareFarYttraSig', 'ersattareFarAnteckna', 'distansTillatet'])
    .select(['paragrafserie', 'forvaringsplats', 'forhinder', 'upplysningar'])
    .select('delegationAnmalsNasta')
    .where('organId', '=', organId)
    .executeTakeFirst();
  if (!row) return { ...newProtokollsregler(), organId, version: 0 };
  return {
    ...row,
    ersattareFarYttraSig: row.ersattareFarYttraSig === 1,
    ersattareFarAnteckna: row.ersattareFarAnteckna === 1,
    distansTillatet: row.distansTillatet === 1,
    delegationAnmalsNasta: row.delegationAnmalsNasta === 1,
  };
}

/** States how a body meets. Throws `Conflict` when it has been changed since. */
export async function saveProtokollsregler(
  tx: WriteTx,
  organId: OrganId,
  version: number,
  data: ProtokollsreglerData,
): Promise<Protokollsregler> {
  checkVersion(await getProtokollsregler(tx, organId), version);
  const row = toColumns(data);
  if (version === 0) {
    const values = { organId, ...row, ...created(tx) };
    await tx[db].insertInto('protokollsregler').values(values).execute();
  } else {
    const values = { ...row, ...changed(tx, version) };
    await tx[db]
      .updateTable('protokollsregler')
      .set(values)
      .where('organId', '=', organId)
      .execute();
  }
  return getProtokollsregler(tx, organId);
}

function toColumns(data: ProtokollsreglerData) {
  return {
    ...data,
    ersattareFarYttraSig: toFlag(data.ersattareFarYttraSig),
    ersattareFarAnteckna: toFlag(data.ersattareFarAnteckna),
    distansTillatet: toFlag(data.distansTillatet),
    delegationAnmalsNasta: toFlag(data.delegationAnmalsNasta),
  };
}
