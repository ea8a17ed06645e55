import { logChanges } from '../../db/log-changes.ts';
import { getRemiss } from '../../db/repositories/remiss.ts';
import type { StoredSvar } from '../../db/repositories/remissvar.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import { Remissvar } from '../../shared/domain/remiss.ts';

/** Logs a change of an answer in the case it is answered in, else in the one of the remiss. */
export async function tell(
  tx: WriteTx,
  handelse: Logghandelse,
  fore: StoredSvar | null,
  efter: StoredSvar,
  orsak?: string,
): Promise<Remissvar> {
  const arendeId = efter.arendeId ?? (await getRemiss(tx, efter.remissId)).arendeId;
  const told = { objektId: efter.id, arendeId, ...logChanges(fore, efter) };
  await tx.log({ handelse, ...told, ...(orsak === undefined ? {} : { orsak }) });
  return withoutRemiss(efter);
}

/** An answer without the remiss it belongs to. */
export function withoutRemiss(svar: StoredSvar): Remissvar {
  return Remissvar.strip().parse(svar);
}
