import { getBevakning } from '../../db/repositories/bevakning.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { ArendeId, BevakningId } from '../../shared/domain/id.ts';
import { sistaSvarsdag } from '../../shared/domain/remiss.ts';
import type { Remiss, RemissData } from '../../shared/domain/remiss.ts';
import { isObesvarat } from '../../shared/rules/remiss.ts';
import { addReminder, moveReminder, setReminderDone } from './bevakning.ts';

/** The reminder of the last day, made in the same write as the remiss; none without a last day. */
export async function watchLastDay(
  tx: WriteTx,
  arendeId: ArendeId,
  data: RemissData,
  text: string | null,
): Promise<BevakningId | null> {
  const datum = sistaSvarsdag(data);
  if (datum === null || text === null) return null;
  return (await addReminder(tx, arendeId, { datum, text })).id;
}

/** The reminder goes with the last day when that has moved, unless it is done already. */
export async function moveWatch(tx: WriteTx, fore: Remiss, efter: Remiss): Promise<void> {
  const datum = sistaSvarsdag(efter);
  if (efter.bevakningId === null || datum === null || datum === sistaSvarsdag(fore)) return;
  const before = await getBevakning(tx, efter.bevakningId);
  if (!before.klar) await moveReminder(tx, before, { datum, text: before.text });
}

/** The reminder is done when nobody is waited for any more. */
export async function endWatch(tx: WriteTx, remiss: Remiss): Promise<void> {
  if (remiss.bevakningId === null || remiss.svar.some(isObesvarat)) return;
  const before = await getBevakning(tx, remiss.bevakningId);
  if (!before.klar) await setReminderDone(tx, before, true);
}
