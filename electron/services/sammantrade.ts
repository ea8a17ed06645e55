import {
  deleteSammantrade,
  getSammantrade,
  insertSammantrade,
  listSammantrade,
  moveSammantrade,
} from '../../db/repositories/sammantrade.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Sammantrade } from '../../shared/domain/sammantrade.ts';
import type { ServiceContext } from './context.ts';

/** The days that bodies meet, soonest first. */
export function listSammantraden(context: ServiceContext, input: ParsedInput<'sammantrade.list'>) {
  return context.register.read((tx) => listSammantrade(tx, input));
}

/** Adds the days that the body doesn't meet already. Throws `unknown_reference` for no body. */
export function addSammantraden(
  context: ServiceContext,
  { organId, datum }: ParsedInput<'sammantrade.save'>,
): Promise<Output<'sammantrade.save'>> {
  return context.register.write(async (tx) => {
    const known = await listSammantrade(tx, { organId, fran: null, tom: null });
    const days = new Set(known.map((one) => one.datum));
    const tillagda: Sammantrade[] = [];
    for (const day of new Set(datum)) {
      if (days.has(day)) continue;
      const efter = await insertSammantrade(tx, { organId, datum: day });
      const told = { objektId: efter.id, arendeId: null, fore: null, efter };
      await tx.log({ handelse: 'sammantrade.tillagt', ...told });
      tillagda.push(efter);
    }
    return { tillagda };
  });
}

/** The meeting is held another day. Throws `NotFound`, `Conflict`, `already_exists`. */
export function changeSammantradesdag(
  context: ServiceContext,
  { id, version, datum }: ParsedInput<'sammantrade.move'>,
): Promise<Output<'sammantrade.move'>> {
  return context.register.write(async (tx) => {
    const fore = await getSammantrade(tx, id);
    const efter = await moveSammantrade(tx, id, version, datum);
    const told = { objektId: id, arendeId: null, fore, efter };
    await tx.log({ handelse: 'sammantrade.flyttat', ...told });
    return efter;
  });
}

/** Takes a day out of the calendar. Throws `NotFound`, `Conflict`, and RuleViolated while used. */
export function removeSammantrade(
  context: ServiceContext,
  { id, version }: ParsedInput<'sammantrade.remove'>,
): Promise<Output<'sammantrade.remove'>> {
  return context.register.write(async (tx) => {
    const fore = await getSammantrade(tx, id);
    await deleteSammantrade(tx, id, version);
    const told = { objektId: id, arendeId: null, fore, efter: null };
    await tx.log({ handelse: 'sammantrade.borttaget', ...told });
    return {};
  });
}
