import type { ArendeId, OrganId } from '../../shared/domain/id.ts';
import type { TidigareBehandling } from '../../shared/domain/tidigare-behandling.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

/** When a body has put a case off or sent it back, oldest first. */
export async function listTidigare(
  tx: ReadTx,
  organId: OrganId,
  arendeId: ArendeId,
): Promise<TidigareBehandling[]> {
  const rows = await tx[db]
    .selectFrom('paragraf as p')
    .innerJoin('sammantrade as s', 's.id', 'p.sammantradeId')
    .select(['p.status', 's.datum', 'p.nr'])
    .where('p.organId', '=', organId)
    .where('p.arendeId', '=', arendeId)
    .orderBy('s.datum')
    .orderBy('p.nr')
    .execute();
  return rows.flatMap(({ status, datum, nr }) =>
    status === 'bordlagd' || status === 'aterremitterad'
      ? [{ utfall: status, datum, paragraf: nr }]
      : [],
  );
}
