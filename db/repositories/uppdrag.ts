import type { OrganId, PersonId } from '../../shared/domain/id.ts';
import { UppdragId } from '../../shared/domain/id.ts';
import type { Uppdrag, UppdragData } from '../../shared/domain/uppdrag.ts';
import { byRole } from '../../shared/rules/uppdrag.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found } from './rows.ts';

const COLUMNS = [
  ...(['id', 'personId', 'organId', 'roll', 'fran', 'till', 'ordning'] as const),
  ...(['forPartiId', 'version'] as const),
] as const;

/**
 * The tasks of a person, in a body, or both; chair first, the latest first within a role. Those
 * that a merge left on a duplicate are told only of the duplicate itself.
 */
export async function listUppdrag(
  tx: ReadTx,
  of: { organId?: OrganId | null; personId?: PersonId | null },
): Promise<Uppdrag[]> {
  const { organId = null, personId = null } = of;
  const rows = await tx[db]
    .selectFrom('uppdrag')
    .select(COLUMNS)
    .$if(organId !== null, (query) => query.where('organId', '=', organId))
    .$if(personId !== null, (query) => query.where('personId', '=', personId))
    .$if(personId === null, (query) =>
      query.where('personId', 'not in', (from) =>
        from.selectFrom('person').select('person.id').where('sammanslagenMed', 'is not', null),
      ),
    )
    .$if(organId === null, (query) =>
      query.where('organId', 'not in', (from) =>
        from.selectFrom('organ').select('organ.id').where('sammanslagenMed', 'is not', null),
      ),
    )
    .orderBy('fran', 'desc')
    .orderBy('id')
    .execute();
  return rows.sort(byRole);
}

/** One task. Throws `NotFound`. */
export async function getUppdrag(tx: ReadTx, id: UppdragId): Promise<Uppdrag> {
  const row = await tx[db]
    .selectFrom('uppdrag')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  return found(row);
}

/** Adds a task. Throws `uppdrag_overlap` when the person has it already on some of the days. */
export async function insertUppdrag(tx: WriteTx, data: UppdragData): Promise<Uppdrag> {
  const id = UppdragId.parse(tx.context.newId());
  await tx[db]
    .insertInto('uppdrag')
    .values({ id, ...data, ...created(tx) })
    .execute();
  return getUppdrag(tx, id);
}

/** Changes a task. Throws `NotFound`, `Conflict`, `uppdrag_overlap`. */
export async function updateUppdrag(
  tx: WriteTx,
  id: UppdragId,
  version: number,
  data: UppdragData,
): Promise<Uppdrag> {
  checkVersion(await getUppdrag(tx, id), version);
  await tx[db]
    .updateTable('uppdrag')
    .set({ ...data, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getUppdrag(tx, id);
}

/** Takes away a task that was entered by mistake; one that has ended gets a last day instead. */
export async function removeUppdrag(tx: WriteTx, id: UppdragId, version: number): Promise<Uppdrag> {
  const before = await getUppdrag(tx, id);
  checkVersion(before, version);
  await tx[db].deleteFrom('uppdrag').where('id', '=', id).execute();
  return before;
}
