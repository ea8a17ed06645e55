import { SandlistaId } from '../../shared/domain/id.ts';
import type { ParagrafId, SandlistepostId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Sandlista, SandlistaData, Sandlistepost } from '../../shared/domain/sandlista.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

/** A list as stored; what the decision suggests is left to the rules. */
export type StoredSandlista = Omit<Sandlista, 'forslag'>;

/** What a list is for: a paper, or a § that has none. */
export type Sandunderlagsref =
  | { readonly tjansteskrivelseId: TjansteskrivelseId; readonly paragrafId: null }
  | { readonly tjansteskrivelseId: null; readonly paragrafId: ParagrafId };

const POST = [
  ...(['id', 'organId', 'personId', 'kontaktId', 'mottagare', 'kanal', 'adress', 'antal'] as const),
  ...(['skal', 'kopietyp'] as const),
] as const;

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

/** The list that tells of a §: its own, or that of the paper it decides. Null while it has none. */
export async function getSandlistaByParagraf(
  tx: ReadTx,
  paragrafId: ParagrafId,
): Promise<StoredSandlista | null> {
  const row = await tx[db]
    .selectFrom('sandlistaParagraf')
    .select('sandlistaId')
    .where('paragrafId', '=', paragrafId)
    .executeTakeFirst();
  return row ? getSandlista(tx, row.sandlistaId) : null;
}

/** One list. Throws `NotFound`. */
export async function getSandlista(tx: ReadTx, id: SandlistaId): Promise<StoredSandlista> {
  const row = found(
    await tx[db]
      .selectFrom('sandlista')
      .select(['id', 'tjansteskrivelseId', 'paragrafId', 'faststalld', 'justerad', 'version'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return { ...row, faststalld: row.faststalld === 1, ...(await readParts(tx, id)) };
}

/** The list that a recipient is on. Throws `NotFound`. */
export async function sandlistaOf(tx: ReadTx, postId: SandlistepostId): Promise<SandlistaId> {
  const row = await tx[db]
    .selectFrom('sandlistepost')
    .select('sandlistaId')
    .where('id', '=', postId)
    .executeTakeFirst();
  return found(row).sandlistaId;
}

/** Adds a list. Throws `list_of_paper` for a § whose paper has one, `already_exists`. */
export async function insertSandlista(
  tx: WriteTx,
  of: Sandunderlagsref,
  data: SandlistaData,
): Promise<StoredSandlista> {
  const id = SandlistaId.parse(tx.context.newId());
  await tx[db]
    .insertInto('sandlista')
    .values({ id, ...of, faststalld: 0, justerad: null, ...created(tx) })
    .execute();
  await writeParts(tx, id, [], data);
  return getSandlista(tx, id);
}

/**
 * Stores the whole list; a settled one stays settled. Throws `NotFound`, `Conflict`,
 * `mottagare_saknas` when a settled list would lose a required recipient, `post_sent` when one that
 * has been sent would change or go, `case_served` for a new one in a case that has been sent.
 */
export async function saveSandlista(
  tx: WriteTx,
  id: SandlistaId,
  version: number,
  data: SandlistaData,
): Promise<StoredSandlista> {
  const { faststalld, poster, ...current } = await getSandlista(tx, id);
  checkVersion(current, version);
  // Open while its rows are exchanged, then settled anew, which judges the new rows as a whole.
  await setFaststalld(tx, id, version, false);
  await writeParts(tx, id, poster, data);
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

/**
 * States when a decision was approved that no meeting in the register took. Throws
 * `approval_follows_part`, `approval_before_decision`, `post_sent`, `Conflict`.
 */
export async function stateJusterad(
  tx: WriteTx,
  id: SandlistaId,
  version: number,
  justerad: string | null,
): Promise<StoredSandlista> {
  checkVersion(await getSandlista(tx, id), version);
  await tx[db]
    .updateTable('sandlista')
    .set({ justerad, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
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
    .select(POST)
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

/** What has been sent stands, so rows are kept and changed rather than written anew. */
async function writeParts(
  tx: WriteTx,
  sandlistaId: SandlistaId,
  before: readonly Sandlistepost[],
  { poster, avsteg }: SandlistaData,
): Promise<void> {
  const kept = new Set(poster.map(({ id }) => id));
  for (const { id } of before.filter((post) => !kept.has(post.id)))
    await tx[db].deleteFrom('sandlistepost').where('id', '=', id).execute();
  const known = new Set(before.map(({ id }) => id));
  for (const [ordning, post] of poster.entries())
    await writePost(tx, { ...post, sandlistaId, ordning }, known.has(post.id));
  await tx[db].deleteFrom('sandlistaAvsteg').where('sandlistaId', '=', sandlistaId).execute();
  for (const [ordning, { organId, skal }] of avsteg.entries()) {
    const values = { sandlistaId, organId, ordning, skal };
    await tx[db].insertInto('sandlistaAvsteg').values(values).execute();
  }
}

async function writePost(
  tx: WriteTx,
  {
    version: kopietyp,
    id,
    ...post
  }: Sandlistepost & { readonly sandlistaId: SandlistaId; readonly ordning: number },
  isKnown: boolean,
): Promise<void> {
  const values = { ...post, kopietyp };
  if (!isKnown)
    await tx[db]
      .insertInto('sandlistepost')
      .values({ id, ...values })
      .execute();
  else await tx[db].updateTable('sandlistepost').set(values).where('id', '=', id).execute();
}
