import { getArende } from '../../db/repositories/arende.ts';
import { ensureFil } from '../../db/repositories/fil.ts';
import type { StoredFil } from '../../db/repositories/fil.ts';
import {
  countWaiting,
  getPost,
  getPostrader,
  insertPost,
  listSettledIds,
  listWaitingIds,
  updatePost,
} from '../../db/repositories/post.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Filroll } from '../../shared/domain/handlingsfil.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import { PostData } from '../../shared/domain/post.ts';
import type { Post, Postkalla } from '../../shared/domain/post.ts';
import { lastForsenadDag } from '../../shared/rules/inkorg.ts';
import { dayOf, today } from './context.ts';
import type { ServiceContext } from './context.ts';

/** Something that has come in, whose files lie in the store already. */
export interface ReceivedPost {
  readonly kalla: Postkalla;
  readonly data: PostData;
  readonly arendeId: ArendeId | null;
  readonly filer: readonly (StoredFil & { readonly namn: string; readonly roll: Filroll })[];
}

/** The rows of the inbox, waiting or settled. */
export function listPost(
  context: ServiceContext,
  { urval }: ParsedInput<'post.list'>,
): Promise<Output<'post.list'>> {
  return context.register.read(async (tx) => ({
    ids: await (urval === 'vantar' ? listWaitingIds(tx) : listSettledIds(tx)),
  }));
}

/** Lines of the inbox, by row. */
export function listPostrader(context: ServiceContext, { ids }: ParsedInput<'post.listRows'>) {
  return context.register.read((tx) => getPostrader(tx, ids));
}

/** How many wait, and how many for too long (K05). */
export function countPost(context: ServiceContext): Promise<Output<'post.getCounts'>> {
  const forsenad = lastForsenadDag(today(context));
  return context.register.read(async (tx) => ({
    vantar: await countWaiting(tx),
    forsenade: await countWaiting(tx, forsenad),
  }));
}

/** One post with its files. Throws `NotFound`. */
export function findPost(context: ServiceContext, { postId }: ParsedInput<'post.get'>) {
  return context.register.read((tx) => getPost(tx, postId));
}

/** Keeps what has come in with its files: all of it or nothing. Throws `NotFound` for a case. */
export function receivePost(context: ServiceContext, post: ReceivedPost): Promise<Post> {
  return context.register.write(async (tx) => {
    const filer = [];
    for (const { namn, roll, ...stored } of post.filer) {
      filer.push({ filRad: await ensureFil(tx, stored), namn, roll });
    }
    return addPost(tx, { ...post, filer });
  });
}

/** Notes a letter on paper by hand. Throws `day_in_future`, `NotFound` for a case. */
export function notePaper(
  context: ServiceContext,
  { data, arendeId }: ParsedInput<'post.notePaper'>,
): Promise<Output<'post.notePaper'>> {
  return context.register.write((tx) => {
    refuseFuture(data, tx);
    return addPost(tx, { kalla: 'papper', data, arendeId, filer: [] });
  });
}

/** Corrects what is known of a post that waits. */
export function correctPost(
  context: ServiceContext,
  { postId, version, data }: ParsedInput<'post.correct'>,
): Promise<Output<'post.correct'>> {
  return context.register.write(async (tx) => {
    refuseFuture(data, tx);
    const before = await waiting(tx, postId);
    const after = await updatePost(tx, postId, version, data);
    await logChange(tx, 'post.rattad', after, PostData.strip().parse(before), data);
    return after;
  });
}

/** States which case a post is thought to belong to; null = none is known. */
export function assignArende(
  context: ServiceContext,
  { postId, version, arendeId }: ParsedInput<'post.assignArende'>,
): Promise<Output<'post.assignArende'>> {
  return context.register.write(async (tx) => {
    if (arendeId !== null) await getArende(tx, arendeId);
    const { arende } = await waiting(tx, postId);
    const after = await updatePost(tx, postId, version, { arendeId });
    await logChange(tx, 'post.kopplad', after, { arendeId: arende?.id ?? null }, { arendeId });
    return after;
  });
}

/** Settles a post without entering it in the register; it is kept, with the reason. */
export function settlePost(
  context: ServiceContext,
  { postId, version, status, orsak }: ParsedInput<'post.settle'>,
): Promise<Output<'post.settle'>> {
  return context.register.write(async (tx) => {
    await waiting(tx, postId);
    const after = await updatePost(tx, postId, version, { status, orsak });
    await logChange(tx, 'post.avgjord', after, { status: 'vantar' }, { status }, orsak);
    return after;
  });
}

/** Lets a post that was settled by mistake wait again. Throws `post_waits` for one that does. */
export function reopenPost(
  context: ServiceContext,
  { postId, version }: ParsedInput<'post.reopen'>,
): Promise<Output<'post.reopen'>> {
  return context.register.write(async (tx) => {
    const { status, orsak } = await getPost(tx, postId);
    if (status === 'vantar') throw ruleViolated('post_waits');
    const after = await updatePost(tx, postId, version, { status: 'vantar', orsak: '' });
    await logChange(tx, 'post.ateroppnad', after, { status, orsak }, { status: 'vantar' });
    return after;
  });
}

async function addPost(tx: WriteTx, post: Parameters<typeof insertPost>[1]): Promise<Post> {
  if (post.arendeId !== null) await getArende(tx, post.arendeId);
  const stored = await insertPost(tx, post);
  const filer = stored.filer.map(({ namn, sha256 }) => ({ namn, sha256 }));
  const handelse = post.kalla === 'papper' ? 'post.noterad' : 'post.mottagen';
  await logChange(tx, handelse, stored, null, { ...post.data, kalla: post.kalla, filer });
  return stored;
}

async function waiting(tx: WriteTx, id: Post['id']): Promise<Post> {
  const post = await getPost(tx, id);
  if (post.status !== 'vantar') throw ruleViolated('post_settled');
  return post;
}

function refuseFuture(data: PostData, tx: WriteTx): void {
  const day = dayOf(tx.context.now());
  const late = (['inkommenDatum', 'datumHandling'] as const).filter(
    (field) => (data[field] ?? '') > day,
  );
  if (late.length === 0) return;
  const violations = late.map((field) => ({ path: ['data', field], rule: 'day_in_future' }));
  throw new CallError('RuleViolated', violations);
}

async function logChange(
  tx: WriteTx,
  handelse: Logghandelse,
  post: Post,
  fore: unknown,
  efter: unknown,
  orsak?: string,
): Promise<void> {
  const arendeId = post.arende?.id ?? null;
  const reason = orsak === undefined ? {} : { orsak };
  await tx.log({ handelse, objektId: post.id, arendeId, fore, efter, ...reason });
}
