import type { Diarium, DiariumData, MonsterIBruk } from '../../shared/domain/diarium.ts';
import { DiariumId } from '../../shared/domain/id.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

/** A diarium as stored; what follows from its pattern and its series is left to the rules. */
export type StoredDiarium = Omit<Diarium, 'kraverKlass' | 'nastaNummer' | 'serier'>;

/** Every diarium, oldest first. */
export async function listDiarium(tx: ReadTx): Promise<StoredDiarium[]> {
  return (await selectDiarium(tx).orderBy('diarium.id').execute()).map(toDiarium);
}

/** One diarium. Throws `NotFound`. */
export async function getDiarium(tx: ReadTx, id: DiariumId): Promise<StoredDiarium> {
  return toDiarium(found(await selectDiarium(tx).where('diarium.id', '=', id).executeTakeFirst()));
}

/** Adds a diarium. Throws `external_organ` when the body belongs to another authority. */
export async function insertDiarium(
  tx: WriteTx,
  organId: OrganId,
  data: DiariumData,
): Promise<StoredDiarium> {
  const id = DiariumId.parse(tx.context.newId());
  await tx[db]
    .insertInto('diarium')
    .values({ id, organId, ...data, ...created(tx) })
    .execute();
  return getDiarium(tx, id);
}

/** Changes how a diarium numbers from now on. Throws `NotFound`, `Conflict`. */
export async function updateDiarium(
  tx: WriteTx,
  id: DiariumId,
  version: number,
  data: DiariumData,
): Promise<StoredDiarium> {
  checkVersion(await getDiarium(tx, id), version);
  await tx[db]
    .updateTable('diarium')
    .set({ ...data, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getDiarium(tx, id);
}

/** Closes a diarium for new cases, or opens it again. Throws `NotFound`, `Conflict`. */
export async function setDiariumStangt(
  tx: WriteTx,
  id: DiariumId,
  version: number,
  stangt: boolean,
): Promise<StoredDiarium> {
  checkVersion(await getDiarium(tx, id), version);
  await tx[db]
    .updateTable('diarium')
    .set({ stangt: toFlag(stangt), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getDiarium(tx, id);
}

/** Every pattern that numbers are printed by, or were before it was changed. */
export async function listMonster(tx: ReadTx): Promise<MonsterIBruk[]> {
  const current = (await listDiarium(tx)).map(
    ({ id, namn, monster, forkortning, handlingsnummer }) => ({
      ...{ diariumId: id, namn, monster, forkortning, handlingsnummer, tidigare: false },
    }),
  );
  const earlier = await tx[db]
    .selectFrom('tidigareMonster as t')
    .innerJoin('diarium as d', 'd.id', 't.diariumId')
    .select(['t.diariumId', 'd.namn', 't.monster', 't.forkortning', 'd.handlingsnummer'])
    .orderBy('t.diariumId')
    .execute();
  return [...current, ...earlier.map((row) => ({ ...row, tidigare: true }))];
}

function selectDiarium(tx: ReadTx) {
  return tx[db]
    .selectFrom('diarium')
    .innerJoin('organ', 'organ.id', 'diarium.organId')
    .select(['diarium.id', 'diarium.organId', 'organ.forkortning', 'diarium.namn'])
    .select(['diarium.monster', 'diarium.nollstalls', 'diarium.handlingsnummer'])
    .select(['diarium.stangt', 'diarium.version']);
}

function toDiarium({
  stangt,
  ...row
}: Omit<StoredDiarium, 'stangt'> & { stangt: number }): StoredDiarium {
  return { ...row, stangt: stangt === 1 };
}
