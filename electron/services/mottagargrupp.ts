import {
  getMottagargrupp,
  insertMottagargrupp,
  listMottagargrupp,
  updateMottagargrupp,
} from '../../db/repositories/mottagargrupp.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { Mottagargrupp } from '../../shared/domain/mottagargrupp.ts';
import type { ServiceContext } from './context.ts';
import { saveLogged } from './save-logged.ts';

const kept = { get: getMottagargrupp, insert: insertMottagargrupp, update: updateMottagargrupp };

/** Every group of recipients, also those out of use. */
export function listMottagargrupper(context: ServiceContext): Promise<Mottagargrupp[]> {
  return context.register.read((tx) => listMottagargrupp(tx));
}

/** Adds or changes a group. Throws `NotFound`, `Conflict`, `group_exists`. */
export function saveMottagargrupp(
  context: ServiceContext,
  input: ParsedInput<'mottagargrupp.save'>,
): Promise<Mottagargrupp> {
  return context.register.write((tx) => saveLogged(tx, 'mottagargrupp.sparad', kept, input));
}
