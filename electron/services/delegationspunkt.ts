import {
  endDelegationspunkter,
  getDelegationspunkt,
  insertDelegationspunkt,
  listDelegationspunkt,
  updateDelegationspunkt,
} from '../../db/repositories/delegationspunkt.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Delegationspunkt, DelegationspunktData } from '../../shared/domain/delegation.ts';
import type { ServiceContext } from './context.ts';
import { saveLogged } from './save-logged.ts';

/** The points of a body's order of delegation, ended ones too. */
export function listDelegationspunkter(
  context: ServiceContext,
  { organId }: ParsedInput<'delegationspunkt.list'>,
): Promise<Delegationspunkt[]> {
  return context.register.read((tx) => listDelegationspunkt(tx, organId));
}

/** Adds or changes a point. Throws what the register refuses, and `NotFound`, `Conflict`. */
export function saveDelegationspunkt(
  context: ServiceContext,
  { organId, ...input }: ParsedInput<'delegationspunkt.save'>,
): Promise<Delegationspunkt> {
  const kept = {
    get: getDelegationspunkt,
    insert: (tx: WriteTx, data: DelegationspunktData) => insertDelegationspunkt(tx, organId, data),
    update: updateDelegationspunkt,
  };
  return context.register.write((tx) => saveLogged(tx, 'delegation.punkt_sparad', kept, input));
}

/**
 * Adds the points of a file; with a last day those that apply today end on it. Throws
 * `delegationspunkt_exists` at the number that is in use.
 */
export function importDelegationsordning(
  context: ServiceContext,
  { organId, punkter, sistaDag }: ParsedInput<'delegationspunkt.import'>,
): Promise<Delegationspunkt[]> {
  return context.register.write(async (tx) => {
    const avslutade = sistaDag === null ? 0 : await endDelegationspunkter(tx, organId, sistaDag);
    assertNumbersFree(await listDelegationspunkt(tx, organId), punkter);
    const added: Delegationspunkt[] = [];
    for (const data of punkter) added.push(await insertDelegationspunkt(tx, organId, data));
    const efter = { organId, antalPunkter: added.length, sistaDag, antalAvslutade: avslutade };
    const told = { objektId: organId, arendeId: null, fore: null, efter };
    await tx.log({ handelse: 'delegation.ordning_inlast', ...told });
    return added;
  });
}

function assertNumbersFree(
  known: readonly Delegationspunkt[],
  punkter: readonly DelegationspunktData[],
): void {
  const taken = new Set(
    known.filter(({ avslutad }) => avslutad === null).map(({ nummer }) => nummer),
  );
  for (const [index, { nummer }] of punkter.entries()) {
    if (taken.has(nummer))
      throw ruleViolated('delegationspunkt_exists', ['punkter', index, 'nummer']);
    taken.add(nummer);
  }
}
