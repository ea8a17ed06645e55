import type { Bevakning, BevakningData, Tidsfrist } from '../../shared/domain/bevakning.ts';
import { BevakningId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { created, found, toFlag } from './rows.ts';

/** One reminder. Throws `NotFound`. */
export async function getBevakning(tx: ReadTx, id: BevakningId): Promise<Bevakning> {
  const row = found(
    await tx[db]
      .selectFrom('bevakning')
      .select(['id', 'arendeId', 'datum', 'text', 'klar'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return { ...row, klar: row.klar === 1 };
}

/** The reminders of a case, done ones too, soonest first. */
export async function listBevakning(tx: ReadTx, arendeId: ArendeId): Promise<Bevakning[]> {
  const rows = await tx[db]
    .selectFrom('bevakning')
    .select(['id', 'arendeId', 'datum', 'text', 'klar'])
    .where('arendeId', '=', arendeId)
    .orderBy('datum')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, klar: row.klar === 1 }));
}

/** Adds a reminder to a case. */
export async function insertBevakning(
  tx: WriteTx,
  arendeId: ArendeId,
  data: BevakningData,
): Promise<Bevakning> {
  const id = BevakningId.parse(tx.context.newId());
  await tx[db]
    .insertInto('bevakning')
    .values({ ...data, id, arendeId, klar: 0, ...created(tx) })
    .execute();
  return { ...data, id, arendeId, klar: false };
}

/** Moves a reminder to another day, or rewords it. Throws `NotFound`. */
export async function updateBevakning(
  tx: WriteTx,
  id: BevakningId,
  data: BevakningData,
): Promise<Bevakning> {
  const bevakning = await getBevakning(tx, id);
  await tx[db]
    .updateTable('bevakning')
    .set({ ...data, andrad: tx.tid })
    .where('id', '=', id)
    .execute();
  return { ...bevakning, ...data };
}

/** Ticks a reminder off, or brings it back. Throws `NotFound`. */
export async function setBevakningKlar(
  tx: WriteTx,
  id: BevakningId,
  klar: boolean,
): Promise<Bevakning> {
  const bevakning = await getBevakning(tx, id);
  await tx[db]
    .updateTable('bevakning')
    .set({ klar: toFlag(klar), andrad: tx.tid })
    .where('id', '=', id)
    .execute();
  return { ...bevakning, klar };
}

/**
 * Open duties with a date, soonest first (a month counts as its last day): of one case, or of the
 * whole register; a makulerat case owes nothing. The text of a report-back is the name of the body that owes it.
 */
export async function listTidsfrist(tx: ReadTx, arendeId: ArendeId | null): Promise<Tidsfrist[]> {
  return tx[db]
    .selectFrom('oppenTidsfrist as t')
    .innerJoin('arende as a', 'a.id', 't.arendeId')
    .select(['t.arendeId', 'a.diarienummer', 'a.arendemening'])
    .select(['t.senast', 't.kalla', 't.text', 't.bevakningId'])
    .where('a.status', '!=', 'makulerat')
    .$if(arendeId !== null, (query) => query.where('t.arendeId', '=', arendeId))
    .orderBy('t.sortdag')
    .orderBy('a.rad')
    .execute();
}
