import { deleteKlassplan, getKlassplan, insertKlassplan } from '../../db/repositories/klassplan.ts';
import { getKlass, updateKlass } from '../../db/repositories/klassplan.ts';
import { listKlass, listKlassplan, updateKlassplan } from '../../db/repositories/klassplan.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { addDays } from '../../shared/domain/datum.ts';
import type { Klass, Klassplan, NyKlassplan } from '../../shared/domain/klassplan.ts';
import { planOn } from '../../shared/rules/klassplan.ts';
import type { ServiceContext } from './context.ts';

/** Every file plan, the latest of each body first. */
export function listAllKlassplaner(context: ServiceContext): Promise<Klassplan[]> {
  return context.register.read(listKlassplan);
}

/** The classes of a plan. */
export function listKlasser(
  context: ServiceContext,
  { klassplanId }: ParsedInput<'klassplan.listKlass'>,
): Promise<Klass[]> {
  return context.register.read((tx) => listKlass(tx, klassplanId));
}

/**
 * Stores a plan with all its classes; the plan the body uses that day ends the day before.
 * Throws RuleViolated for a code that stands twice, and for days that a later plan has.
 */
export function importKlassplan(
  context: ServiceContext,
  data: ParsedInput<'klassplan.import'>,
): Promise<Output<'klassplan.import'>> {
  assertCodesOnce(data);
  return context.register.write(async (tx) => {
    await endCurrentPlan(tx, data);
    const plan = await insertKlassplan(tx, data);
    const told = { objektId: plan.id, arendeId: null, fore: null, efter: plan };
    await tx.log({ handelse: 'klassplan.inlast', ...told });
    return plan;
  });
}

/** Changes a plan's name and the days it applies. */
export function saveKlassplan(
  context: ServiceContext,
  { existing, data }: ParsedInput<'klassplan.save'>,
): Promise<Output<'klassplan.save'>> {
  return context.register.write(async (tx) => {
    const fore = await getKlassplan(tx, existing.id);
    const efter = await updateKlassplan(tx, existing.id, existing.version, data);
    const told = { objektId: efter.id, arendeId: null, fore, efter };
    await tx.log({ handelse: 'klassplan.sparad', ...told });
    return efter;
  });
}

/** One class. Throws `NotFound`. */
export function findKlass(
  context: ServiceContext,
  { klassId }: ParsedInput<'klassplan.getKlass'>,
): Promise<Klass> {
  return context.register.read((tx) => getKlass(tx, klassId));
}

/** Puts a class right; what it said before stands in the log. */
export function saveKlass(
  context: ServiceContext,
  { existing, data }: ParsedInput<'klassplan.saveKlass'>,
): Promise<Klass> {
  return context.register.write(async (tx) => {
    const fore = await getKlass(tx, existing.id);
    const efter = await updateKlass(tx, existing.id, existing.version, data);
    const told = { objektId: efter.id, arendeId: null, fore, efter };
    await tx.log({ handelse: 'klassplan.klass_rattad', ...told });
    return efter;
  });
}

/** Removes a plan read in by mistake. Throws `klassplan_in_use` when a case is classed by it. */
export function removeKlassplan(
  context: ServiceContext,
  { existing }: ParsedInput<'klassplan.remove'>,
): Promise<Output<'klassplan.remove'>> {
  return context.register.write(async (tx) => {
    const fore = await getKlassplan(tx, existing.id);
    await deleteKlassplan(tx, existing.id, existing.version);
    const told = { objektId: existing.id, arendeId: null, fore, efter: null };
    await tx.log({ handelse: 'klassplan.borttagen', ...told });
    return {};
  });
}

async function endCurrentPlan(tx: WriteTx, { organId, giltigFran }: NyKlassplan): Promise<void> {
  const current = planOn(await listKlassplan(tx), organId, giltigFran);
  // Two plans from the same day can't both apply; the database says so.
  if (!current || current.giltigFran === giltigFran) return;
  const { id, namn, version } = current;
  const data = { namn, giltigFran: current.giltigFran, giltigTill: addDays(giltigFran, -1) };
  const efter = await updateKlassplan(tx, id, version, data);
  const told = { objektId: id, arendeId: null, fore: current, efter };
  await tx.log({ handelse: 'klassplan.sparad', ...told });
}

function assertCodesOnce({ klasser }: NyKlassplan): void {
  const seen = new Set<string>();
  for (const [index, { kod }] of klasser.entries()) {
    if (seen.has(kod)) throw ruleViolated('klass_exists', ['klasser', index, 'kod']);
    seen.add(kod);
  }
}
