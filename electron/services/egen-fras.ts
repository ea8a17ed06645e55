import {
  getEgenFras,
  insertEgenFras,
  listEgenFras,
  updateEgenFras,
} from '../../db/repositories/egen-fras.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { EgenFras } from '../../shared/domain/egen-fras.ts';
import type { ServiceContext } from './context.ts';
import { saveLogged } from './save-logged.ts';

/** The register's own phrases, by code. */
export function listEgnaFraser(context: ServiceContext): Promise<EgenFras[]> {
  return context.register.read(listEgenFras);
}

/** Adds or changes a phrase. Throws `NotFound`, `Conflict`, `already_exists`. */
export function saveEgenFras(
  context: ServiceContext,
  input: ParsedInput<'fras.save'>,
): Promise<EgenFras> {
  const kept = { get: getEgenFras, insert: insertEgenFras, update: updateEgenFras };
  return context.register.write((tx) => saveLogged(tx, 'fras.sparad', kept, input));
}
