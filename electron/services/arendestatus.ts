import { getArende, setArendestatus } from '../../db/repositories/arende.ts';
import type { WriteTx } from '../../db/tx.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Arende, Arendestatus } from '../../shared/domain/arende.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { isTransition } from '../../shared/rules/arendestatus.ts';

/** Throws RuleViolated `arende_makulerat`: a makulerat case is shown for ever as it was. */
export function assertNotMakulerat({ status }: Pick<Arende, 'status'>): void {
  if (status === 'makulerat') throw ruleViolated('arende_makulerat');
}

/**
 * Moves a case to another state because of what has been done in it, and says so in its log. A
 * case already there is left alone. Throws RuleViolated `transition_missing` for a closed case.
 */
export async function changeStatus(
  tx: WriteTx,
  arendeId: ArendeId,
  status: Exclude<Arendestatus, 'makulerat' | 'avslutat' | 'arkiverat'>,
): Promise<void> {
  const before = await getArende(tx, arendeId);
  assertNotMakulerat(before);
  if (before.status === status) return;
  if (!isTransition(before.status, status)) throw ruleViolated('transition_missing');
  await setArendestatus(tx, arendeId, status);
  await tx.log({
    handelse: 'arende.status',
    objektId: arendeId,
    arendeId,
    fore: { status: before.status },
    efter: { status },
  });
}

/** A case that is written on is no longer only registered. */
export async function beginPreparation(tx: WriteTx, arendeId: ArendeId): Promise<void> {
  const { status } = await getArende(tx, arendeId);
  if (status === 'registrerat') await changeStatus(tx, arendeId, 'under_beredning');
}

/** A case that had been sent everywhere goes back when there is somebody to send it to again. */
export async function reopenServed(tx: WriteTx, arendeId: ArendeId): Promise<void> {
  const { status } = await getArende(tx, arendeId);
  if (status === 'expedierat') await changeStatus(tx, arendeId, 'beslutat');
}
