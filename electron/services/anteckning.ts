import {
  getAnteckning,
  insertAnteckning,
  listAnteckning,
  updateAnteckning,
} from '../../db/repositories/anteckning.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Anteckning } from '../../shared/domain/anteckning.ts';
import type { ServiceContext } from './context.ts';

/** The notes of a case, newest first. */
export function listAnteckningar(
  context: ServiceContext,
  { arendeId }: ParsedInput<'anteckning.list'>,
) {
  return context.register.read((tx) => listAnteckning(tx, arendeId));
}

/** Writes a note on a case. Throws RuleViolated `unknown_reference` or `arende_makulerat`. */
export function addAnteckning(
  context: ServiceContext,
  { arendeId, text }: ParsedInput<'anteckning.add'>,
): Promise<Output<'anteckning.add'>> {
  return context.register.write(async (tx) => {
    const note = await insertAnteckning(tx, arendeId, text);
    const told = { objektId: note.id, arendeId, fore: null, efter: { text } };
    await tx.log({ handelse: 'anteckning.tillagd', ...told });
    return note;
  });
}

/** Rewords a note; what it said stays. Throws `NotFound`, `Conflict`, or `locked` for a struck one. */
export function changeAnteckning(
  context: ServiceContext,
  { anteckningId, version, text }: ParsedInput<'anteckning.change'>,
): Promise<Anteckning> {
  return context.register.write(async (tx) => {
    const { arendeId, text: before } = await getAnteckning(tx, anteckningId);
    await updateAnteckning(tx, anteckningId, version, { text });
    const told = { objektId: anteckningId, arendeId, fore: { text: before }, efter: { text } };
    await tx.log({ handelse: 'anteckning.andrad', ...told });
    return getAnteckning(tx, anteckningId);
  });
}

/** Strikes a note; it is still read, with why. Throws `NotFound`, `Conflict`, or `locked`. */
export function strikeAnteckning(
  context: ServiceContext,
  { anteckningId, version, orsak }: ParsedInput<'anteckning.strike'>,
): Promise<Anteckning> {
  return context.register.write(async (tx) => {
    const { arendeId, text } = await getAnteckning(tx, anteckningId);
    await updateAnteckning(tx, anteckningId, version, { struken: 1 });
    const told = { objektId: anteckningId, arendeId, fore: { text }, efter: null, orsak };
    await tx.log({ handelse: 'anteckning.struken', ...told });
    return getAnteckning(tx, anteckningId);
  });
}
