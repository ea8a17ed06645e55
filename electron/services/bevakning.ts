import {
  getBevakning,
  insertBevakning,
  listBevakning,
  listTidsfrist,
  setBevakningKlar,
  updateBevakning,
} from '../../db/repositories/bevakning.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
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
    const fore = await getBevakning(tx, bevakningId);
    const efter = await updateBevakning(tx, bevakningId, data);
    const told = { objektId: bevakningId, arendeId: efter.arendeId, fore, efter, orsak };
    await tx.log({ handelse: 'bevakning.flyttad', ...told });
    return efter;
  });
}

/** Adds a reminder. Throws RuleViolated `unknown_reference` for a case that doesn't exist. */
export function addBevakning(
  context: ServiceContext,
  { arendeId, data }: ParsedInput<'bevakning.add'>,
): Promise<Output<'bevakning.add'>> {
  return context.register.write(async (tx) => {
    const bevakning = await insertBevakning(tx, arendeId, data);
    await tx.log({
      handelse: 'bevakning.tillagd',
      objektId: bevakning.id,
      arendeId,
      fore: null,
      efter: bevakning,
    });
    return bevakning;
  });
}

/** Marks a reminder as done, or opens it again. */
export function markBevakning(
  context: ServiceContext,
  { bevakningId, klar }: ParsedInput<'bevakning.setKlar'>,
): Promise<Output<'bevakning.setKlar'>> {
  return context.register.write(async (tx) => {
    const fore = await getBevakning(tx, bevakningId);
    const efter = await setBevakningKlar(tx, bevakningId, klar);
    await tx.log({
      handelse: klar ? 'bevakning.klar' : 'bevakning.ateroppnad',
      objektId: bevakningId,
      arendeId: efter.arendeId,
      fore,
      efter,
    });
    return efter;
  });
}
