import { findPlannedSvar } from '../../db/repositories/plan.ts';
import type { PlanKey } from '../../db/repositories/plan.ts';
import { getRemissvar, updateSvarsplan } from '../../db/repositories/remissvar.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Plan } from '../../shared/domain/planering.ts';
import { SvarsplanData } from '../../shared/domain/remiss.ts';
import { tell } from './remissvar.ts';

/** A plan with the meeting that the answer to a remiss has been given since, if it was. */
export async function withMeetingOfSvar(
  tx: ReadTx,
  key: PlanKey,
  plan: Plan | null,
): Promise<Plan | null> {
  const svarId = plan && (await findPlannedSvar(tx, key));
  if (!plan || !svarId) return plan;
  const { sammantradeId, omedelbarJustering } = await getRemissvar(tx, svarId);
  return sammantradeId === null ? plan : { ...plan, sammantradeId, omedelbarJustering };
}

/** The answer that the plan is of gets the same meeting, approved in the same way. */
export async function planSvar(tx: WriteTx, key: PlanKey, plan: Plan): Promise<void> {
  const svarId = await findPlannedSvar(tx, key);
  if (svarId === null) return;
  const fore = await getRemissvar(tx, svarId);
  const { sammantradeId, omedelbarJustering } = plan;
  const isSame =
    fore.sammantradeId === sammantradeId && fore.omedelbarJustering === omedelbarJustering;
  if (isSame) return;
  const data = { ...SvarsplanData.strip().parse(fore), sammantradeId, omedelbarJustering };
  const efter = await updateSvarsplan(tx, svarId, fore.version, data);
  await tell(tx, 'remiss.svar_sparat', fore, efter);
}
