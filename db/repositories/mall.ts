import { MallId } from '../../shared/domain/id.ts';
import type { Mall, MallData } from '../../shared/domain/mall.ts';
import { toSortKey } from '../sort-key.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const COLUMNS = [
  ...(['id', 'namn', 'dokumenttyp', 'organId', 'sidhuvud', 'sidfot', 'logotypSha256'] as const),
  ...(['logotypAlternativtext', 'typsnitt', 'underskriftskolumner', 'beslutsstil'] as const),
  ...(['dokumentord', 'avslutad', 'version'] as const),
] as const;

/** Every template, whole, by name in Swedish order. */
export async function listMall(tx: ReadTx): Promise<Mall[]> {
  const rows = await tx[db].selectFrom('mall').select(['id', 'namn']).execute();
  const sorted = rows.sort((a, b) => (toSortKey(a.namn) < toSortKey(b.namn) ? -1 : 1));
  const mallar: Mall[] = [];
  for (const { id } of sorted) mallar.push(await getMall(tx, id));
  return mallar;
}

/** One template, whole. Throws `NotFound`. */
export async function getMall(tx: ReadTx, id: MallId): Promise<Mall> {
  const row = found(
    await tx[db].selectFrom('mall').select(COLUMNS).where('id', '=', id).executeTakeFirst(),
  );
  const { logotypSha256: sha256, logotypAlternativtext: alternativtext, ...rest } = row;
  const logotyp = sha256 === null ? null : { sha256, alternativtext: alternativtext ?? '' };
  return { ...rest, avslutad: row.avslutad === 1, logotyp, avsnitt: await sectionsOf(tx, id) };
}

/** Adds a template; the file of its logotype must be named in the register already. */
export async function insertMall(tx: WriteTx, data: MallData): Promise<Mall> {
  const id = MallId.parse(tx.context.newId());
  await tx[db]
    .insertInto('mall')
    .values({ id, ...toColumns(data), ...created(tx) })
    .execute();
  await replaceSections(tx, id, data.avsnitt);
  return getMall(tx, id);
}

/** Changes a template, and how every paper that follows it is printed. Throws `NotFound`, `Conflict`. */
export async function updateMall(
  tx: WriteTx,
  id: MallId,
  version: number,
  data: MallData,
): Promise<Mall> {
  checkVersion(await getMall(tx, id), version);
  await tx[db]
    .updateTable('mall')
    .set({ ...toColumns(data), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  await replaceSections(tx, id, data.avsnitt);
  return getMall(tx, id);
}

function toColumns({ avsnitt: _, logotyp, avslutad, ...rest }: MallData) {
  return {
    ...rest,
    logotypSha256: logotyp?.sha256 ?? null,
    logotypAlternativtext: logotyp?.alternativtext ?? null,
    avslutad: toFlag(avslutad),
  };
}

async function replaceSections(
  tx: WriteTx,
  mallId: MallId,
  avsnitt: MallData['avsnitt'],
): Promise<void> {
  await tx[db].deleteFrom('mallAvsnitt').where('mallId', '=', mallId).execute();
  const rows = avsnitt.map(({ typ, rubrik, obligatoriskt }, ordning) => ({
    ...{ mallId, ordning, typ, rubrik },
    obligatoriskt: toFlag(obligatoriskt),
  }));
  await tx[db].insertInto('mallAvsnitt').values(rows).execute();
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
