import { insertOrgan, getOrgan, listOrgan, updateOrgan } from '../../db/repositories/organ.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import type { Organ, OrganData } from '../../shared/domain/organ.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';
import { assertForkortning } from './diarium.ts';
import { saveLogged } from './save-logged.ts';

/** Every body, by name. */
export function listAllOrgan(context: ServiceContext): Promise<Organ[]> {
  return context.register.read(listOrgan);
}

/** Makes a body or changes one; a change made since it was read is a Conflict. */
export function saveOrgan(
  context: ServiceContext,
  input: ParsedInput<'organ.save'>,
): Promise<Output<'organ.save'>> {
  return context.register.write((tx) => saveOrganIn(tx, input));
}

/** As {@link saveOrgan}, in a write that has begun. */
export function saveOrganIn(tx: WriteTx, input: ParsedInput<'organ.save'>): Promise<Organ> {
  const kept = { get: getOrgan, insert: insertOrgan, update: updateAndCheck };
  return saveLogged(tx, 'organ.sparat', kept, input);
}

/** A diarium's numbers may print the abbreviation, and must not clash under a new one. */
async function updateAndCheck(tx: WriteTx, id: OrganId, version: number, data: OrganData) {
  const { forkortning } = await getOrgan(tx, id);
  const organ = await updateOrgan(tx, id, version, data);
  if (forkortning !== organ.forkortning) await assertForkortning(tx, id);
  return organ;
}
