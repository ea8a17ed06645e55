import type { Updateable } from 'kysely';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Filroll } from '../../shared/domain/handlingsfil.ts';
import { PostId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Post, PostData, Postfil, Postkalla, Postrad } from '../../shared/domain/post.ts';
import type { HandlingTables } from '../schema-handling.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, found } from './rows.ts';

/** Something that has come in: what is known of it, and its files in the store by row. */
export interface NewPost {
  kalla: Postkalla;
  data: PostData;
  arendeId: ArendeId | null;
  filer: readonly { filRad: number; namn: string; roll: Filroll }[];
}

/** Rows (`post.rad`) that wait, the longest waiting first. */
export async function listWaitingIds(tx: ReadTx): Promise<number[]> {
  const rows = await tx[db]
    .selectFrom('post')
    .select('rad')
    .where('status', '=', 'vantar')
    .orderBy('inkommenDatum')
    .orderBy('rad')
    .execute();
  return rows.map(({ rad }) => rad);
}

/** Rows (`post.rad`) that have been dealt with, the latest first. */
export async function listSettledIds(tx: ReadTx): Promise<number[]> {
  const rows = await tx[db]
    .selectFrom('post')
    .select('rad')
    .where('status', '<>', 'vantar')
    .orderBy('andrad', 'desc')
    .orderBy('rad', 'desc')
    .execute();
  return rows.map(({ rad }) => rad);
}

/** How many wait that came in on the day or before it; all that wait without a day. */
export async function countWaiting(tx: ReadTx, until?: string): Promise<number> {
  let query = tx[db]
    .selectFrom('post')
    .select(({ fn }) => fn.countAll<number>().as('antal'))
    .where('status', '=', 'vantar');
  if (until !== undefined) query = query.where('inkommenDatum', '<=', until);
  return (await query.executeTakeFirstOrThrow()).antal;
}

/** Lines of the inbox by row, in the order asked for. */
export async function getPostrader(tx: ReadTx, rader: readonly number[]): Promise<Postrad[]> {
  if (rader.length === 0) return [];
  const rows = await posts(tx).where('p.rad', 'in', rader).execute();
  const byRad = new Map(rows.map((row) => [row.rad, toPostrad(row)]));
  return rader.flatMap((rad) => byRad.get(rad) ?? []);
}

/** One post with its files. Throws `NotFound`. */
export async function getPost(tx: ReadTx, id: PostId): Promise<Post> {
  const row = found(await posts(tx).where('p.id', '=', id).executeTakeFirst());
  const { rad: _rad, antalFiler: _antal, ...post } = toPostrad(row);
  return { ...post, filer: await filesOf(tx, id) };
}

/** Stores what has come in. */
export async function insertPost(
  tx: WriteTx,
  { kalla, data, arendeId, filer }: NewPost,
): Promise<Post> {
  const id = PostId.parse(tx.context.newId());
  const received = { mottagenTid: tx.tid, mottagenAv: tx.context.user, andrad: tx.tid };
  await tx[db]
    .insertInto('post')
    .values({ id, arendeId, kalla, ...data, status: 'vantar', orsak: '', ...received })
    .execute();
  for (const [index, fil] of filer.entries()) {
    await tx[db]
      .insertInto('postFil')
      .values({ postId: id, ordning: index + 1, ...fil })
      .execute();
  }
  return getPost(tx, id);
}

/** Changes a post. Throws `NotFound`, `Conflict`, and `post_settled` for one made a handling of. */
export async function updatePost(
  tx: WriteTx,
  id: PostId,
  version: number,
  columns: Updateable<HandlingTables['post']>,
): Promise<Post> {
  const current = await getPost(tx, id);
  if (current.status === 'registrerad') throw ruleViolated('post_settled');
  checkVersion(current, version);
  await tx[db]
    .updateTable('post')
    .set({ ...columns, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getPost(tx, id);
}

/** Throws NotFound unless some post or handling has the bytes under that name. */
export async function checkNamedFil(tx: ReadTx, sha256: string, namn: string): Promise<void> {
  const rows = await Promise.all(
    (['postFil', 'handlingFil'] as const).map((table) =>
      tx[db]
        .selectFrom(table)
        .innerJoin('fil', 'fil.rad', `${table}.filRad`)
        .select('fil.rad')
        .where('fil.sha256', '=', sha256)
        .where(`${table}.namn`, '=', namn)
        .limit(1)
        .executeTakeFirst(),
    ),
  );
  if (rows.every((row) => row === undefined)) throw new CallError('NotFound');
}

async function filesOf(tx: ReadTx, postId: PostId): Promise<Postfil[]> {
  return tx[db]
    .selectFrom('postFil')
    .innerJoin('fil', 'fil.rad', 'postFil.filRad')
    .select(['postFil.ordning', 'postFil.namn', 'postFil.roll'])
    .select(['fil.sha256', 'fil.mime', 'fil.storlek', 'fil.textStatus', 'fil.textFel'])
    .where('postFil.postId', '=', postId)
    .orderBy('postFil.ordning')
    .execute();
}

function posts(tx: ReadTx) {
  return tx[db]
    .selectFrom('post as p')
    .leftJoin('arende as a', 'a.id', 'p.arendeId')
    .leftJoin('handling as h', 'h.id', 'p.handlingId')
    .select(['p.rad', 'p.id', 'p.kalla', 'p.status', 'p.inkommenDatum', 'p.datumHandling'])
    .select(['p.avsandare', 'p.avsandareEpost', 'p.rubrik', 'p.orsak', 'p.mottagenTid'])
    .select(['p.mottagenAv', 'p.version', 'p.arendeId', 'a.diarienummer', 'a.arendemening'])
    .select(['p.handlingId', 'h.arendeId as handlingArendeId', 'h.beteckning'])
    .select(({ selectFrom }) =>
      selectFrom('postFil as f')
        .whereRef('f.postId', '=', 'p.id')
        .select(({ fn }) => fn.countAll<number>().as('antal'))
        .as('antalFiler'),
    );
}

type PostRow = Awaited<ReturnType<ReturnType<typeof posts>['executeTakeFirstOrThrow']>>;

function toPostrad({
  arendeId,
  diarienummer,
  arendemening,
  handlingId,
  handlingArendeId,
  beteckning,
  antalFiler,
  ...row
}: PostRow): Postrad {
  const arende =
    arendeId === null || diarienummer === null || arendemening === null
      ? null
      : { id: arendeId, diarienummer, arendemening };
  const handling =
    handlingId === null || handlingArendeId === null || beteckning === null
      ? null
      : { id: handlingId, arendeId: handlingArendeId, beteckning };
  return { ...row, arende, handling, antalFiler: antalFiler ?? 0 };
}
