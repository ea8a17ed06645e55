import type { MallId } from '../../shared/domain/id.ts';
import type { Mall } from '../../shared/domain/mall.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { found } from './rows.ts';

const COLUMNS = [
  ...(['id', 'namn', 'dokumenttyp', 'organId', 'sidhuvud', 'sidfot', 'logotypSha256'] as const),
  ...(['logotypAlternativtext', 'typsnitt', 'underskriftskolumner', 'beslutsstil'] as const),
  ...(['dokumentord', 'avslutad', 'version'] as const),
] as const;

/** One template, whole. Throws `NotFound`. */
export async function getMall(tx: ReadTx, id: MallId): Promise<Mall> {
  const row = found(
    await tx[db].selectFrom('mall').select(COLUMNS).where('id', '=', id).executeTakeFirst(),
  );
  const { logotypSha256: sha256, logotypAlternativtext: alternativtext, ...rest } = row;
  const logotyp = sha256 === null ? null : { sha256, alternativtext: alternativtext ?? '' };
  return { ...rest, avslutad: row.avslutad === 1, logotyp, avsnitt: await sectionsOf(tx, id) };
}

async function sectionsOf(tx: ReadTx, mallId: MallId): Promise<Mall['avsnitt']> {
  const rows = await tx[db]
    .selectFrom('mallAvsnitt')
    .select(['typ', 'rubrik', 'obligatoriskt'])
    .where('mallId', '=', mallId)
    .orderBy('ordning')
    .execute();
  return rows.map((row) => ({ ...row, obligatoriskt: row.obligatoriskt === 1 }));
}
