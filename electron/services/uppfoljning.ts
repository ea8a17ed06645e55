import {
  getUppfoljning,
  insertUppfoljning,
  listUppfoljning,
  listUppfoljningsgrund,
  setUppfoljningssteg,
  updateUppfoljning,
} from '../../db/repositories/uppfoljning.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import type {
  Uppfoljning,
  Uppfoljningsgrund,
  Uppfoljningsstatus,
} from '../../shared/domain/uppfoljning.ts';
import { nextUppfoljning } from '../../shared/rules/uppfoljning.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';

/** What is followed, the soonest first. */
export function listUppfoljningar(
  context: ServiceContext,
  urval: ParsedInput<'uppfoljning.list'>,
): Promise<Uppfoljning[]> {
  return context.register.read((tx) => listUppfoljning(tx, urval));
}

/** The decided §§ of a case that an assignment can have been given in. */
export function listGrunder(
  context: ServiceContext,
  { arendeId }: ParsedInput<'uppfoljning.listGrund'>,
): Promise<Uppfoljningsgrund[]> {
  return context.register.read((tx) => listUppfoljningsgrund(tx, arendeId));
}

/** Notes an assignment in a case, or corrects one. Throws `NotFound`, `Conflict`, `locked`. */
export function saveUppfoljning(
  context: ServiceContext,
  { existing, arendeId, data }: ParsedInput<'uppfoljning.save'>,
): Promise<Uppfoljning> {
  return context.register.write(async (tx) => {
    const fore = existing && (await getUppfoljning(tx, existing.id));
    const efter =
      existing && fore
        ? await updateUppfoljning(tx, fore, existing.version, data)
        : await insertUppfoljning(tx, arendeId, data);
    const told = { objektId: efter.id, arendeId: efter.arendeId };
    const handelse = 'uppfoljning.sparad';
    await tx.log({ handelse, ...told, fore: fore && toLog(fore), efter: toLog(efter) });
    return efter;
  });
}

const HANDELSER = {
  oppen: 'uppfoljning.oppnad',
  paminn: 'uppfoljning.paminn',
  redovisad: 'uppfoljning.redovisad',
  godkand: 'uppfoljning.godkand',
  utgar: 'uppfoljning.utgar',
} as const satisfies Record<Uppfoljningsstatus, Logghandelse>;

/**
 * Reminds, or notes that it was told of, approved, opened again or isn't waited for any more. Throws
 * `NotFound`, `Conflict`, `uppfoljningssteg_missing`, `day_in_future`.
 */
export function stepUppfoljning(
  context: ServiceContext,
  { id, version, steg }: ParsedInput<'uppfoljning.setStatus'>,
): Promise<Uppfoljning> {
  const idag = today(context);
  return context.register.write(async (tx) => {
    const fore = await getUppfoljning(tx, id);
    if (!nextUppfoljning(fore.status).includes(steg.status)) {
      throw ruleViolated('uppfoljningssteg_missing');
    }
    if (steg.status === 'redovisad' && steg.datum > idag) {
      throw ruleViolated('day_in_future', ['steg', 'datum']);
    }
    const efter = await setUppfoljningssteg(tx, fore, version, { ...steg, idag });
    const told = { objektId: id, arendeId: fore.arendeId };
    const handelse = HANDELSER[steg.status];
    await tx.log({ handelse, ...told, fore: toLog(fore), efter: toLog(efter) });
    return efter;
  });
}

/** What the log keeps: what stands in it, and no names of other objects. */
function toLog({ text, ansvarig, till, senast, status, pamind, ...rest }: Uppfoljning) {
  const { redovisadDatum, redovisning, skal } = rest;
  const redovisadI = redovisning && `${redovisning.beteckning} ${redovisning.rubrik}`;
  return { text, ansvarig, till, senast, status, pamind, redovisadDatum, redovisadI, skal };
}
