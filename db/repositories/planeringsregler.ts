import type { OrganId } from '../../shared/domain/id.ts';
import { VANLIGA_REGLER } from '../../shared/domain/planering.ts';
import type { Planeringsregler, PlaneringsreglerData } from '../../shared/domain/planering.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created } from './rows.ts';

/** What a body asks for before it meets; the usual days where nothing is stated. */
export async function getPlaneringsregler(tx: ReadTx, organId: OrganId): Promise<Planeringsregler> {
  const row = await tx[db]
    .selectFrom('planeringsregel')
    .select(['organId', 'inlamningDagar', 'kallelseDagar', 'version'])
    .where('organId', '=', organId)
    .executeTakeFirst();
  if (!row) return { ...VANLIGA_REGLER, organId, version: 0 };
  const samrad = await tx[db]
    .selectFrom('horande')
    .select(['typ', 'namn', 'dagarFore'])
    .where('organId', '=', organId)
    .orderBy('ordning')
    .execute();
  return { ...row, samrad };
}

/** States what a body asks for, all of it. Throws `Conflict` when it has been changed since. */
export async function savePlaneringsregler(
  tx: WriteTx,
  organId: OrganId,
  version: number,
  { samrad, ...days }: PlaneringsreglerData,
): Promise<Planeringsregler> {
  checkVersion(await getPlaneringsregler(tx, organId), version);
  await storeDays(tx, organId, version, days);
  await tx[db].deleteFrom('horande').where('organId', '=', organId).execute();
  const rows = samrad.map((one, ordning) => ({ organId, ordning, ...one }));
  if (rows.length > 0) await tx[db].insertInto('horande').values(rows).execute();
  return getPlaneringsregler(tx, organId);
}

async function storeDays(
  tx: WriteTx,
  organId: OrganId,
  version: number,
  days: Omit<PlaneringsreglerData, 'samrad'>,
): Promise<void> {
  if (version === 0) {
    await tx[db]
      .insertInto('planeringsregel')
      .values({ organId, ...days, ...created(tx) })
      .execute();
    return;
  }
  await tx[db]
    .updateTable('planeringsregel')
    .set({ ...days, ...changed(tx, version) })
    .where('organId', '=', organId)
    .execute();
}
