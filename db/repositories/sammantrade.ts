import { SammantradeId } from '../../shared/domain/id.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import type { Sammantrade, SammantradeData } from '../../shared/domain/sammantrade.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found } from './rows.ts';

const COLUMNS = ['id', 'organId', 'datum', 'version'] as const;

/** One meeting. Throws `NotFound`. */
export async function getSammantrade(tx: ReadTx, id: SammantradeId): Promise<Sammantrade> {
  return found(
    await tx[db].selectFrom('sammantrade').select(COLUMNS).where('id', '=', id).executeTakeFirst(),
  );
}

interface Span {
  /** null for every body. */
  readonly organId: OrganId | null;
  /** First and last day; null for no bound. */
  readonly fran: string | null;
  readonly tom: string | null;
}

/** The days bodies meet, soonest first. */
export function listSammantrade(tx: ReadTx, { organId, fran, tom }: Span): Promise<Sammantrade[]> {
  return tx[db]
    .selectFrom('sammantrade')
    .select(COLUMNS)
    .$if(organId !== null, (query) => query.where('organId', '=', organId))
    .$if(fran !== null, (query) => query.where('datum', '>=', fran))
    .$if(tom !== null, (query) => query.where('datum', '<=', tom))
    .orderBy('datum')
    .orderBy('id')
    .execute();
}

/** Adds a day. Throws `already_exists` for one that the body meets already. */
export async function insertSammantrade(tx: WriteTx, data: SammantradeData): Promise<Sammantrade> {
  const id = SammantradeId.parse(tx.context.newId());
  await tx[db]
    .insertInto('sammantrade')
    .values({ id, ...data, ...created(tx) })
    .execute();
  return getSammantrade(tx, id);
}

/** The meeting is held another day. Throws `NotFound`, `Conflict`, `already_exists`. */
export async function moveSammantrade(
  tx: WriteTx,
  id: SammantradeId,
  version: number,
  datum: string,
): Promise<Sammantrade> {
  checkVersion(await getSammantrade(tx, id), version);
  await tx[db]
    .updateTable('sammantrade')
    .set({ datum, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getSammantrade(tx, id);
}

/** Takes a day out of the calendar. Throws `unknown_reference` while something is planned for it. */
export async function deleteSammantrade(
  tx: WriteTx,
  id: SammantradeId,
  version: number,
): Promise<void> {
  checkVersion(await getSammantrade(tx, id), version);
  await tx[db].deleteFrom('sammantrade').where('id', '=', id).execute();
}
