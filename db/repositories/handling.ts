import type { Handling, HandlingData, Motpart, StatusTf } from '../../shared/domain/handling.ts';
import { HandlingId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { toFlag } from './rows.ts';

const COLUMNS = [
  ...(['id', 'arendeId', 'handlnr', 'riktning', 'statusTf', 'rubrik', 'datum'] as const),
  ...(['motpart', 'anmarkning', 'registreradTid'] as const),
] as const;

/** The handlingar of a case, by number. */
export async function listHandling(tx: ReadTx, arendeId: ArendeId): Promise<Handling[]> {
  const rows = await tx[db]
    .selectFrom('handling')
    .select(COLUMNS)
    .where('arendeId', '=', arendeId)
    .orderBy('handlnr')
    .execute();
  return rows.map((row) => ({ ...row, motpart: toMotpart(row.motpart) }));
}

/** Registers a handling under the next number of the case. */
export async function insertHandling(
  tx: WriteTx,
  arendeId: ArendeId,
  data: HandlingData,
  statusTf: StatusTf,
): Promise<Handling> {
  const id = HandlingId.parse(tx.context.newId());
  const handlnr = await nextHandlnr(tx, arendeId);
  const motpart = data.motpart.typ === 'namn' ? data.motpart.namn : null;
  const registered = { registreradTid: tx.tid, registreradAv: tx.context.user };
  await tx[db]
    .insertInto('handling')
    .values({
      ...{ ...data, id, arendeId, handlnr, statusTf, ...registered },
      ...{ motpart, motpartSaknas: toFlag(motpart === null) },
    })
    .execute();
  return { ...data, id, arendeId, handlnr, statusTf, registreradTid: tx.tid };
}

async function nextHandlnr(tx: ReadTx, arendeId: ArendeId): Promise<number> {
  const { last } = await tx[db]
    .selectFrom('handling')
    .select(({ fn }) => fn.max('handlnr').as('last'))
    .where('arendeId', '=', arendeId)
    .executeTakeFirstOrThrow();
  // An aggregate over no rows is null, whatever the column's type.
  return ((last as number | null) ?? 0) + 1;
}

function toMotpart(namn: string | null): Motpart {
  return namn === null ? { typ: 'saknas' } : { typ: 'namn', namn };
}
