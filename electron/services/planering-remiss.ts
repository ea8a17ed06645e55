import { findPlan, findPlannedSvar } from '../../db/repositories/plan.ts';
import type { PlanKey } from '../../db/repositories/plan.ts';
import { getRemissvar, updateSvarsplan } from '../../db/repositories/remissvar.ts';
import {
  getTjansteskrivelse,
  saveTjansteskrivelse,
} from '../../db/repositories/tjansteskrivelse.ts';
import { logChanges } from '../../db/log-changes.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { ArendeId, OrganId } from '../../shared/domain/id.ts';
import type { Plan, PlanData } from '../../shared/domain/planering.ts';
import { SvarsplanData } from '../../shared/domain/remiss.ts';
import type { Remissvar } from '../../shared/domain/remiss.ts';
import { isObesvarat } from '../../shared/rules/remiss.ts';
import { TjansteskrivelseData } from '../../shared/domain/tjansteskrivelse.ts';
import { tell } from './remissvar-logg.ts';

type Planned = Pick<PlanData, 'sammantradeId' | 'omedelbarJustering'>;

const UNDECIDED: Planned = { sammantradeId: null, omedelbarJustering: false };

/**
 * A plan with the meeting of the answer it is of. The answer holds it, so that the two can't differ;
 * a plan of a case without a remiss, and one made before the remiss was registered, holds its own.
 */
export async function withMeetingOfSvar(
  tx: ReadTx,
  key: PlanKey,
  plan: Plan | null,
): Promise<Plan | null> {
  const svarId = plan && (await findPlannedSvar(tx, key));
  if (!plan || !svarId) return plan;
  const { sammantradeId, omedelbarJustering, ...svar } = await getRemissvar(tx, svarId);
  const isPlansOwn = sammantradeId === null || (plan.sammantradeId !== null && !isObesvarat(svar));
  return isPlansOwn ? plan : { ...plan, sammantradeId, omedelbarJustering };
}

/** Gives the meeting to the answer that the plan is of; what is left is for the plan itself to hold. */
export async function planSvar(tx: WriteTx, key: PlanKey, data: PlanData): Promise<PlanData> {
  const svarId = await findPlannedSvar(tx, key);
  if (svarId === null) return data;
  const fore = await getRemissvar(tx, svarId);
  if (!isObesvarat(fore)) return data;
  const { sammantradeId, omedelbarJustering } = data;
  const isSame =
    fore.sammantradeId === sammantradeId && fore.omedelbarJustering === omedelbarJustering;
  if (!isSame) {
    const plan = { ...SvarsplanData.strip().parse(fore), sammantradeId, omedelbarJustering };
    const efter = await updateSvarsplan(tx, svarId, fore.version, plan);
    await tell(tx, 'remiss.svar_sparat', fore, efter);
    await moveMeetingOfPaper(tx, fore, efter);
  }
  return { ...data, ...UNDECIDED };
}

/** The meeting that is planned already for a case, when an answer is to be given in it. */
export async function plannedMeeting(
  tx: ReadTx,
  arendeId: ArendeId | null,
  organId: OrganId,
): Promise<Planned> {
  const plan = arendeId && (await findPlan(tx, { arendeId, organId }));
  if (!plan) return UNDECIDED;
  const { sammantradeId, omedelbarJustering } = plan;
  return { sammantradeId, omedelbarJustering };
}

/** The paper of an answer goes to the answer's new meeting, unless it was given another itself. */
export async function moveMeetingOfPaper(
  tx: WriteTx,
  fore: Remissvar,
  { sammantradeId, tjansteskrivelseId }: Remissvar,
): Promise<void> {
  if (tjansteskrivelseId === null || sammantradeId === fore.sammantradeId) return;
  const paper = await getTjansteskrivelse(tx, tjansteskrivelseId);
  const isOwn = paper.sammantradeId !== fore.sammantradeId;
  if (isOwn || paper.last || paper.status !== 'utkast') return;
  const data = { ...TjansteskrivelseData.strip().parse(paper), sammantradeId };
  const efter = await saveTjansteskrivelse(tx, paper.id, paper.version, data);
  const told = { objektId: paper.id, arendeId: paper.arendeId, ...logChanges(paper, efter) };
  await tx.log({ handelse: 'tjansteskrivelse.sparad', ...told });
}
