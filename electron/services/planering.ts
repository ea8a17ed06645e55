import { getBevakning } from '../../db/repositories/bevakning.ts';
import {
  findPlan,
  insertPlanbevakning,
  listPlanbevakning,
  savePlan,
} from '../../db/repositories/plan.ts';
import {
  getPlaneringsregler,
  savePlaneringsregler,
} from '../../db/repositories/planeringsregler.ts';
import { checkVersion } from '../../db/repositories/rows.ts';
import type { PlanKey } from '../../db/repositories/plan.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError } from '../../shared/contract/errors.ts';
import { plandagKey, Planpunkt } from '../../shared/domain/planering.ts';
import type { Plan } from '../../shared/domain/planering.ts';
import { addReminder, moveReminder, setReminderDone } from './bevakning.ts';
import type { ServiceContext } from './context.ts';
import { planSvar, withMeetingOfSvar } from './planering-remiss.ts';

/** What a body asks for before it meets. */
export function findPlaneringsregler(
  context: ServiceContext,
  { organId }: ParsedInput<'planering.getRegler'>,
) {
  return context.register.read((tx) => getPlaneringsregler(tx, organId));
}

/** States what a body asks for before it meets. Throws `Conflict`, `unknown_reference`. */
export function storePlaneringsregler(
  context: ServiceContext,
  { organId, version, data }: ParsedInput<'planering.saveRegler'>,
): Promise<Output<'planering.saveRegler'>> {
  return context.register.write(async (tx) => {
    const fore = await getPlaneringsregler(tx, organId);
    const efter = await savePlaneringsregler(tx, organId, version, data);
    const told = { objektId: organId, arendeId: null, fore, efter };
    await tx.log({ handelse: 'planering.regler', ...told });
    return efter;
  });
}

/** A body's plan for a case, or null. */
export function findPlanOf(context: ServiceContext, key: ParsedInput<'planering.find'>) {
  return context.register.read((tx) => planOf(tx, key));
}

/**
 * Stores a plan; its meeting with the answer to a remiss when it is of one. Throws `Conflict`,
 * `meeting_of_other`, `arende_makulerat`.
 */
export function storePlan(
  context: ServiceContext,
  { version, data, ...key }: ParsedInput<'planering.save'>,
): Promise<Output<'planering.save'>> {
  return context.register.write(async (tx) => {
    const fore = await planOf(tx, key);
    await savePlan(tx, key, version, await planSvar(tx, key, data));
    const efter = await getPlanOf(tx, key);
    const told = { objektId: efter.id, arendeId: key.arendeId, fore, efter };
    await tx.log({ handelse: 'planering.sparad', ...told });
    return efter;
  });
}

type AttBevaka = ParsedInput<'planering.watch'>['datum'][number];
type Made = Awaited<ReturnType<typeof listPlanbevakning>>[number];

/**
 * Makes reminders of the dates of a plan, and moves those made before. Throws `NotFound` without a
 * plan, and `Conflict` when it has been changed since.
 */
export function watchPlan(
  context: ServiceContext,
  { version, datum, ...key }: ParsedInput<'planering.watch'>,
): Promise<Output<'planering.watch'>> {
  return context.register.write(async (tx) => {
    const plan = await getPlanOf(tx, key);
    checkVersion(plan, version);
    const made = await listPlanbevakning(tx, plan.id);
    for (const one of datum) {
      const before = made.find((old) => plandagKey(old) === plandagKey(one));
      await (before ? move(tx, before, one) : make(tx, plan, one));
    }
    const asked = new Set(datum.map(plandagKey));
    for (const one of made) if (!asked.has(plandagKey(one))) await tickOff(tx, one);
    return getPlanOf(tx, key);
  });
}

/** What a plan reminds of up to and with the meeting. */
export const BEFORE_DECISION: readonly Planpunkt[] = [
  ...(['samrad', 'inlamning', 'kallelse', 'sammantrade'] as const),
];

/** Ticks off what a plan reminds of when that is over: some of it, or all. */
export async function endPlanWatches(
  tx: WriteTx,
  key: PlanKey,
  over: readonly Planpunkt[] = Planpunkt.options,
): Promise<void> {
  const plan = await findPlan(tx, key);
  const made = plan === null ? [] : await listPlanbevakning(tx, plan.id);
  for (const one of made) if (over.includes(one.slag)) await tickOff(tx, one);
}

async function planOf(tx: ReadTx, key: PlanKey): Promise<Plan | null> {
  return withMeetingOfSvar(tx, key, await findPlan(tx, key));
}

async function getPlanOf(tx: ReadTx, key: PlanKey): Promise<Plan> {
  const plan = await planOf(tx, key);
  if (plan === null) throw new CallError('NotFound');
  return plan;
}

async function make(tx: WriteTx, plan: Plan, { slag, namn, datum, text }: AttBevaka) {
  const { id: bevakningId } = await addReminder(tx, plan.arendeId, { datum, text });
  await insertPlanbevakning(tx, { planId: plan.id, slag, namn, bevakningId });
}

/** One that is done stays done, wherever its date goes. */
async function move(tx: WriteTx, { bevakningId, klar }: Made, { datum, text }: AttBevaka) {
  const before = await getBevakning(tx, bevakningId);
  const isSame = before.datum === datum && before.text === text;
  if (!klar && !isSame) await moveReminder(tx, before, { datum, text });
}

async function tickOff(tx: WriteTx, { bevakningId, klar }: Made) {
  if (!klar) await setReminderDone(tx, await getBevakning(tx, bevakningId), true);
}
