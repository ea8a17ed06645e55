import { getArende, setArendestatus } from '../../db/repositories/arende.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Arendestatus } from '../../shared/domain/arende.ts';
import type { ArendeId } from '../../shared/domain/id.ts';

/** Moves a case to another state, and says so in its log. A case already there is left alone. */
export async function changeStatus(
  tx: WriteTx,
  arendeId: ArendeId,
  status: Arendestatus,
): Promise<void> {
  const before = await getArende(tx, arendeId);
  if (before.status === status) return;
  await setArendestatus(tx, arendeId, status);
  await tx.log({
    handelse: 'arende.status',
    objektId: arendeId,
    arendeId,
    fore: { status: before.status },
    efter: { status },
  });
}
