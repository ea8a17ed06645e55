import {
  getBevakning,
  insertBevakning,
  listBevakning,
  listTidsfrist,
  setBevakningKlar,
  updateBevakning,
} from '../../db/repositories/bevakning.ts';
import { arendeIdsOf } from '../../db/repositories/arende-lista.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Bevakning, BevakningData } from '../../shared/domain/bevakning.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { ServiceContext } from './context.ts';

/** Open deadlines of a case or, without one, of the register; soonest first. */
export function listTidsfrister(context: ServiceContext, input: ParsedInput<'tidsfrist.list'>) {
  return context.register.read((tx) => listTidsfrist(tx, input.arendeId));
}

/** The reminders of a case, done ones too, soonest first. */
export function listBevakningar(
  context: ServiceContext,
  { arendeId }: ParsedInput<'bevakning.list'>,
) {
  return context.register.read((tx) => listBevakning(tx, arendeId));
}

/** Moves a reminder to another day, with why. Throws `NotFound`. */
export function changeBevakning(
  context: ServiceContext,
  { bevakningId, data, orsak }: ParsedInput<'bevakning.change'>,
): Promise<Output<'bevakning.change'>> {
  return context.register.write(async (tx) => {
    return moveReminder(tx, await getBevakning(tx, bevakningId), data, orsak);
  });
}

/** Adds a reminder. Throws RuleViolated `unknown_reference` for a case that doesn't exist. */
export function addBevakning(
  context: ServiceContext,
  { arendeId, data }: ParsedInput<'bevakning.add'>,
): Promise<Output<'bevakning.add'>> {
  return context.register.write((tx) => addReminder(tx, arendeId, data));
}

/** The same reminder on many cases, by `rad`. Throws `NotFound` when one of them doesn't exist. */
export function addBevakningar(
  context: ServiceContext,
  { rader, data }: ParsedInput<'bevakning.addMany'>,
): Promise<Output<'bevakning.addMany'>> {
  return context.register.write(async (tx) => {
    for (const arendeId of await arendeIdsOf(tx, rader)) await addReminder(tx, arendeId, data);
    return { antal: rader.length };
  });
}

/** Marks a reminder as done, or opens it again. */
export function markBevakning(
  context: ServiceContext,
  { bevakningId, klar }: ParsedInput<'bevakning.setKlar'>,
): Promise<Output<'bevakning.setKlar'>> {
  return context.register.write(async (tx) => {
    return setReminderDone(tx, await getBevakning(tx, bevakningId), klar);
  });
}

/** Adds a reminder inside a write that is under way. */
export async function addReminder(
  tx: WriteTx,
  arendeId: ArendeId,
  data: BevakningData,
): Promise<Bevakning> {
  const efter = await insertBevakning(tx, arendeId, data);
  const told = { objektId: efter.id, arendeId, fore: null, efter };
  await tx.log({ handelse: 'bevakning.tillagd', ...told });
  return efter;
}

/** Moves a reminder inside a write that is under way. */
export async function moveReminder(
  tx: WriteTx,
  fore: Bevakning,
  data: BevakningData,
  orsak?: string,
): Promise<Bevakning> {
  const efter = await updateBevakning(tx, fore.id, data);
  const told = { objektId: fore.id, arendeId: fore.arendeId, fore, efter };
  await tx.log({
    handelse: 'bevakning.flyttad',
    ...told,
    ...(orsak === undefined ? {} : { orsak }),
  });
  return efter;
}

/** Marks a reminder as done, or opens it again, inside a write that is under way. */
export async function setReminderDone(
  tx: WriteTx,
  fore: Bevakning,
  isDone: boolean,
): Promise<Bevakning> {
  const efter = await setBevakningKlar(tx, fore.id, isDone);
  const told = { objektId: fore.id, arendeId: fore.arendeId, fore, efter };
  await tx.log({ handelse: isDone ? 'bevakning.klar' : 'bevakning.ateroppnad', ...told });
  return efter;
}
