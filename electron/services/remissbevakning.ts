import {
  getBevakning,
  insertBevakning,
  setBevakningKlar,
  updateBevakning,
} from '../../db/repositories/bevakning.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { ArendeId, BevakningId } from '../../shared/domain/id.ts';
import { sistaSvarsdag } from '../../shared/domain/remiss.ts';
import type { Remiss, RemissData } from '../../shared/domain/remiss.ts';
import { isObesvarat } from '../../shared/rules/remiss.ts';

/** The reminder of the last day, made in the same write as the remiss; none without a last day. */
export async function watchLastDay(
  tx: WriteTx,
  arendeId: ArendeId,
  data: RemissData,
  text: string | null,
): Promise<BevakningId | null> {
  const datum = sistaSvarsdag(data);
  if (datum === null || text === null) return null;
  const efter = await insertBevakning(tx, arendeId, { datum, text });
  const told = { objektId: efter.id, arendeId, fore: null, efter };
  await tx.log({ handelse: 'bevakning.tillagd', ...told });
  return efter.id;
}

/** The reminder goes with the last day when that has moved, unless it is done already. */
export async function moveWatch(tx: WriteTx, fore: Remiss, efter: Remiss): Promise<void> {
  const datum = sistaSvarsdag(efter);
  if (efter.bevakningId === null || datum === null || datum === sistaSvarsdag(fore)) return;
  const before = await getBevakning(tx, efter.bevakningId);
  if (before.klar) return;
  const moved = await updateBevakning(tx, before.id, { datum, text: before.text });
  const told = { objektId: before.id, arendeId: before.arendeId, fore: before, efter: moved };
  await tx.log({ handelse: 'bevakning.flyttad', ...told });
}

/** The reminder is done when nobody is waited for any more. */
export async function endWatch(tx: WriteTx, remiss: Remiss): Promise<void> {
  if (remiss.bevakningId === null || remiss.svar.some(isObesvarat)) return;
  const fore = await getBevakning(tx, remiss.bevakningId);
  if (fore.klar) return;
  const efter = await setBevakningKlar(tx, fore.id, true);
  const told = { objektId: fore.id, arendeId: fore.arendeId, fore, efter };
  await tx.log({ handelse: 'bevakning.klar', ...told });
}
