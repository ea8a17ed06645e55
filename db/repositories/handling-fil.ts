import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Handlingsfil } from '../../shared/domain/handlingsfil.ts';
import type { HandlingId, PostId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { found } from './rows.ts';

/** A stored file under the name the user knows it by. */
export type NamedFil = Pick<Handlingsfil, 'namn' | 'roll'> & { filRad: number };

/** The files of a handling by place, older versions too. */
export async function listHandlingFil(tx: ReadTx, handlingId: HandlingId): Promise<Handlingsfil[]> {
  return tx[db]
    .selectFrom('handlingFil as h')
    .innerJoin('fil as f', 'f.rad', 'h.filRad')
    .select(['h.ordning', 'h.namn', 'h.roll', 'f.sha256', 'f.mime', 'f.storlek'])
    .select(['h.ersattAv', 'h.tillagdTid', 'h.tillagdAv'])
    .where('h.handlingId', '=', handlingId)
    .orderBy('h.ordning')
    .execute();
}

/** Adds files after those that are there; answers the place of each. */
export async function insertHandlingFil(
  tx: WriteTx,
  handlingId: HandlingId,
  filer: readonly NamedFil[],
): Promise<number[]> {
  const places: number[] = [];
  const taken = (await listHandlingFil(tx, handlingId)).length;
  for (const [index, fil] of filer.entries()) {
    const ordning = taken + index + 1;
    const added = { tillagdTid: tx.tid, tillagdAv: tx.context.user };
    await tx[db]
      .insertInto('handlingFil')
      .values({ handlingId, ordning, ...fil, ersattAv: null, ...added })
      .execute();
    places.push(ordning);
  }
  return places;
}

/** Marks a file as replaced by the one at another place. Throws `NotFound`; `locked` the second time. */
export async function setErsattAv(
  tx: WriteTx,
  handlingId: HandlingId,
  ordning: number,
  ersattAv: number,
): Promise<void> {
  const updated = await tx[db]
    .updateTable('handlingFil')
    .set({ ersattAv })
    .where('handlingId', '=', handlingId)
    .where('ordning', '=', ordning)
    .executeTakeFirst();
  found(updated.numUpdatedRows === 0n ? undefined : updated);
}

/**
 * Settles a waiting post as registered in a handling, and answers its files, the document itself
 * first. Throws `NotFound`, and `post_settled` when something else was done with it before.
 */
export async function takePost(
  tx: WriteTx,
  postId: PostId,
  handlingId: HandlingId,
): Promise<NamedFil[]> {
  const post = found(
    await tx[db]
      .selectFrom('post')
      .select(['status', 'version'])
      .where('id', '=', postId)
      .executeTakeFirst(),
  );
  if (post.status !== 'vantar') throw ruleViolated('post_settled', ['postId']);
  await tx[db]
    .updateTable('post')
    .set({ status: 'registrerad', handlingId, andrad: tx.tid, version: post.version + 1 })
    .where('id', '=', postId)
    .execute();
  return tx[db]
    .selectFrom('postFil')
    .select(['filRad', 'namn', 'roll'])
    .where('postId', '=', postId)
    .orderBy('ordning')
    .execute();
}
