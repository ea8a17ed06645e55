import { getArende, updateArende } from '../../db/repositories/arende.ts';
import { logChanges } from '../../db/log-changes.ts';
import { getRemiss, insertRemiss, listRemiss, updateRemiss } from '../../db/repositories/remiss.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError } from '../../shared/contract/errors.ts';
import { Arendeuppgifter } from '../../shared/domain/arende.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import { RemissData } from '../../shared/domain/remiss.ts';
import type { Remiss } from '../../shared/domain/remiss.ts';
import { becomesRemiss, byLastDay, isObesvarat, remissfel } from '../../shared/rules/remiss.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { moveWatch, watchLastDay } from './remissbevakning.ts';
import { addInstans } from './remissvar.ts';
import { viewsOf } from './remissvy.ts';

/** Remisser that pass the filter; those waited for first, by their last day. */
export function listRemisser(
  context: ServiceContext,
  { filter }: ParsedInput<'remiss.list'>,
): Promise<Output<'remiss.list'>> {
  const { riktning, obesvarade } = filter;
  return context.register.read(async (tx) => {
    const found = (await listRemiss(tx, null)).filter(
      (remiss) =>
        (riktning === null || remiss.riktning === riktning) &&
        (!obesvarade || remiss.svar.some(isObesvarat)),
    );
    return viewsOf(tx, found.toSorted(byLastDay));
  });
}

/** Those registered in a case, and those answered in it. */
export function listRemisserOfArende(
  context: ServiceContext,
  { arendeId }: ParsedInput<'remiss.listOfArende'>,
): Promise<Output<'remiss.listOfArende'>> {
  return context.register.read(async (tx) => viewsOf(tx, await listRemiss(tx, arendeId)));
}

/** One remiss with every answer. Throws `NotFound`. */
export function findRemiss(
  context: ServiceContext,
  { remissId }: ParsedInput<'remiss.get'>,
): Promise<Output<'remiss.get'>> {
  return context.register.read(async (tx) => {
    const [view] = await viewsOf(tx, [await getRemiss(tx, remissId)]);
    if (!view) throw new CallError('NotFound');
    return view;
  });
}

/**
 * Registers a remiss in its case, with the bodies that are asked and a reminder of the last day.
 * Throws RuleViolated at the field: `last_day_missing` for one we send without (FL 26 §), days in
 * the wrong order, `asks_itself`, `already_exists` for a body named twice.
 */
export function registerRemiss(
  context: ServiceContext,
  { arendeId, data, instanser, bevakning }: ParsedInput<'remiss.register'>,
): Promise<Output<'remiss.register'>> {
  check(context, data);
  return context.register.write(async (tx) => {
    const bevakningId = await watchLastDay(tx, arendeId, data, bevakning);
    const { id } = await insertRemiss(tx, arendeId, data, bevakningId);
    for (const instans of instanser) await addInstans(tx, id, instans);
    const remiss = await getRemiss(tx, id);
    await tell(tx, 'remiss.registrerad', null, remiss);
    if (data.riktning === 'in') await stateOrigin(tx, remiss);
    return remiss;
  });
}

/** The case came from the remiss that was received in it, unless it is said to come from elsewhere. */
async function stateOrigin(tx: WriteTx, { arendeId, avsandarensDnr }: Remiss): Promise<void> {
  const fore = await getArende(tx, arendeId);
  if (!becomesRemiss(fore)) return;
  const ursprungRef = fore.ursprungRef || avsandarensDnr;
  const data = { ...Arendeuppgifter.strip().parse(fore), ursprung: 'remiss', ursprungRef } as const;
  const efter = await updateArende(tx, arendeId, fore.version, data);
  const told = { objektId: arendeId, arendeId, ...logChanges(fore, efter) };
  await tx.log({ handelse: 'arende.rattat', ...told });
}

/** Corrects what is stated about a remiss; old and new stay readable in the log. */
export function saveRemiss(
  context: ServiceContext,
  { remissId, version, data }: ParsedInput<'remiss.save'>,
): Promise<Output<'remiss.save'>> {
  check(context, data);
  return context.register.write(async (tx) => {
    const fore = await getRemiss(tx, remissId);
    return store(tx, 'remiss.rattad', fore, version, { ...data, riktning: fore.riktning });
  });
}

/** A delay that was asked for, and the day it was granted to. */
export function saveAnstand(
  context: ServiceContext,
  { remissId, version, begart, till }: ParsedInput<'remiss.saveAnstand'>,
): Promise<Output<'remiss.saveAnstand'>> {
  return context.register.write(async (tx) => {
    const fore = await getRemiss(tx, remissId);
    const stated = RemissData.strip().parse(fore);
    const data = { ...stated, anstandBegart: begart, anstandTill: till };
    const [fault] = remissfel(data, today(context));
    if (fault) throw new CallError('RuleViolated', [{ path: ['till'], rule: fault.rule }]);
    return store(tx, 'remiss.anstand', fore, version, data);
  });
}

function check(context: ServiceContext, data: RemissData): void {
  const found = remissfel(data, today(context));
  if (found.length === 0) return;
  const violations = found.map(({ path, rule }) => ({ path: ['data', path], rule }));
  throw new CallError('RuleViolated', violations);
}

async function store(
  tx: WriteTx,
  handelse: Logghandelse,
  fore: Remiss,
  version: number,
  data: RemissData,
): Promise<Remiss> {
  const efter = await updateRemiss(tx, fore.id, version, data);
  await moveWatch(tx, fore, efter);
  await tell(tx, handelse, fore, efter);
  return efter;
}

async function tell(
  tx: WriteTx,
  handelse: Logghandelse,
  fore: Remiss | null,
  efter: Remiss,
): Promise<void> {
  const told = { objektId: efter.id, arendeId: efter.arendeId, ...logChanges(fore, efter) };
  await tx.log({ handelse, ...told });
}
