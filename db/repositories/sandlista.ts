import { SandlistaId } from '../../shared/domain/id.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Sandlista, SandlistaData } from '../../shared/domain/sandlista.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

/** A list as stored; what the decision suggests is left to the rules. */
export type StoredSandlista = Omit<Sandlista, 'forslag'>;

/** The list of a paper, or null while it has none. */
export async function getSandlistaByPaper(
  tx: ReadTx,
  tjansteskrivelseId: TjansteskrivelseId,
): Promise<StoredSandlista | null> {
  const row = await tx[db]
    .selectFrom('sandlista')
    .select('id')
    .where('tjansteskrivelseId', '=', tjansteskrivelseId)
    .executeTakeFirst();
  return row ? getSandlista(tx, row.id) : null;
}

/** One list. Throws `NotFound`. */
export async function getSandlista(tx: ReadTx, id: SandlistaId): Promise<StoredSandlista> {
  const row = found(
    await tx[db]
      .selectFrom('sandlista')
      .select(['id', 'tjansteskrivelseId', 'faststalld', 'version'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return { ...row, faststalld: row.faststalld === 1, ...(await readParts(tx, id)) };
}

/** Adds the list of a paper. */
export async function insertSandlista(
  tx: WriteTx,
  tjansteskrivelseId: TjansteskrivelseId,
  data: SandlistaData,
): Promise<StoredSandlista> {
  const id = SandlistaId.parse(tx.context.newId());
  await tx[db]
    .insertInto('sandlista')
    .values({ id, tjansteskrivelseId, faststalld: 0, ...created(tx) })
    .execute();
  await replaceParts(tx, id, data);
  return getSandlista(tx, id);
}

/**
 * Stores the whole list; a settled one stays settled. Throws `NotFound`, `Conflict`, or
 * `mottagare_saknas` when a settled list would lose a required recipient.
 */
export async function saveSandlista(
  tx: WriteTx,
  id: SandlistaId,
  version: number,
  data: SandlistaData,
): Promise<StoredSandlista> {
  const { faststalld, ...current } = await getSandlista(tx, id);
  checkVersion(current, version);
  // Open while its rows are exchanged, then settled anew, which judges the new rows as a whole.
  await setFaststalld(tx, id, version, false);
  await replaceParts(tx, id, data);
  if (faststalld) await setFaststalld(tx, id, version, true);
  return getSandlista(tx, id);
}

/**
 * Settles the list. Throws `NotFound`, `Conflict`, `not_decided`, or `mottagare_saknas` while a
 * body that the decision names is neither on the list nor left out with a reason.
 */
export async function faststallSandlista(
  tx: WriteTx,
  id: SandlistaId,
  version: number,
): Promise<StoredSandlista> {
  checkVersion(await getSandlista(tx, id), version);
  await setFaststalld(tx, id, version, true);
  return getSandlista(tx, id);
}

async function setFaststalld(
  tx: WriteTx,
  id: SandlistaId,
  version: number,
  faststalld: boolean,
): Promise<void> {
  await tx[db]
    .updateTable('sandlista')
    .set({ faststalld: toFlag(faststalld), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
}

async function readParts(tx: ReadTx, id: SandlistaId): Promise<SandlistaData> {
  const rows = await tx[db]
    .selectFrom('sandlistepost')
    .select(['id', 'organId', 'mottagare', 'kanal', 'adress', 'antal', 'skal', 'kopietyp'])
    .where('sandlistaId', '=', id)
    .orderBy('ordning')
    .execute();
  const avsteg = await tx[db]
    .selectFrom('sandlistaAvsteg')
    .select(['organId', 'skal'])
    .where('sandlistaId', '=', id)
    .orderBy('ordning')
    .execute();
  return { poster: rows.map(({ kopietyp, ...row }) => ({ ...row, version: kopietyp })), avsteg };
}

async function replaceParts(
  tx: WriteTx,
  sandlistaId: SandlistaId,
  { poster, avsteg }: SandlistaData,
): Promise<void> {
  await tx[db].deleteFrom('sandlistepost').where('sandlistaId', '=', sandlistaId).execute();
  await tx[db].deleteFrom('sandlistaAvsteg').where('sandlistaId', '=', sandlistaId).execute();
  for (const [ordning, { version: kopietyp, ...post }] of poster.entries()) {
    const values = { ...post, kopietyp, sandlistaId, ordning };
    await tx[db].insertInto('sandlistepost').values(values).execute();
  }
  for (const [ordning, { organId, skal }] of avsteg.entries()) {
    const values = { sandlistaId, organId, ordning, skal };
    await tx[db].insertInto('sandlistaAvsteg').values(values).execute();
  }
}
