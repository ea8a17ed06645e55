import { RelationId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Relation, RelationData } from '../../shared/domain/relation.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { created, found } from './rows.ts';

/** The relations of a case that stand, seen from it; oldest first. */
export async function listRelation(tx: ReadTx, arendeId: ArendeId): Promise<Relation[]> {
  const stated = await seenFrom(tx, 'annatId').where('r.arendeId', '=', arendeId).execute();
  const received = await seenFrom(tx, 'arendeId').where('r.annatId', '=', arendeId).execute();
  return [
    ...stated.map((row) => toRelation(row, 'fran')),
    ...received.map((row) => toRelation(row, 'till')),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One standing relation, seen from one of its two cases. Throws `NotFound`. */
export async function getRelation(
  tx: ReadTx,
  arendeId: ArendeId,
  id: RelationId,
): Promise<Relation> {
  return found((await listRelation(tx, arendeId)).find((relation) => relation.id === id));
}

/**
 * Relates two cases. Throws `same_case`, `arende_makulerat`, `unknown_reference`, or
 * `relation_exists` when they are related so already, whichever of them stated it.
 */
export async function insertRelation(
  tx: WriteTx,
  arendeId: ArendeId,
  data: RelationData,
): Promise<Relation> {
  const id = RelationId.parse(tx.context.newId());
  await tx[db]
    .insertInto('arendeRelation')
    .values({ id, arendeId, ...data, upphord: 0, ...created(tx) })
    .execute();
  return getRelation(tx, arendeId, id);
}

/** Ends a relation made by mistake; it stays in the database and in the log. */
export async function endRelation(tx: WriteTx, id: RelationId): Promise<void> {
  await tx[db]
    .updateTable('arendeRelation')
    .set({ upphord: 1, andrad: tx.tid })
    .where('id', '=', id)
    .execute();
}

function seenFrom(tx: ReadTx, there: 'arendeId' | 'annatId') {
  return tx[db]
    .selectFrom('arendeRelation as r')
    .innerJoin('arende as a', 'a.id', `r.${there}`)
    .select(['r.id', 'r.typ', 'r.skal', 'r.skapad', 'r.skapadAv'])
    .select(['a.id as annatId', 'a.diarienummer', 'a.arendemening', 'a.status'])
    .where('r.upphord', '=', 0);
}

type Seen = Awaited<ReturnType<ReturnType<typeof seenFrom>['execute']>>[number];

function toRelation(row: Seen, riktning: Relation['riktning']): Relation {
  const { id, typ, skal, skapad, skapadAv, annatId, diarienummer, arendemening, status } = row;
  const annat = { id: annatId, diarienummer, arendemening, status };
  return { id, typ, riktning, annat, skal, skapad, skapadAv };
}
