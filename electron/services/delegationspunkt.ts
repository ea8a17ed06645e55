import {
  endDelegationspunkter,
  getDelegationspunkt,
  insertDelegationspunkt,
  listDelegationspunkt,
  updateDelegationspunkt,
} from '../../db/repositories/delegationspunkt.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { Delegationspunkt, DelegationspunktData } from '../../shared/domain/delegation.ts';
import type { OrganId } from '../../shared/domain/id.ts';
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
    const added: Delegationspunkt[] = [];
    for (const [index, data] of punkter.entries())
      added.push(await insertAt(tx, organId, data, index));
    const efter = { organId, antalPunkter: added.length, sistaDag, antalAvslutade: avslutade };
    const told = { objektId: organId, arendeId: null, fore: null, efter };
    await tx.log({ handelse: 'delegation.ordning_inlast', ...told });
    return added;
  });
}

async function insertAt(
  tx: WriteTx,
  organId: OrganId,
  data: DelegationspunktData,
  index: number,
): Promise<Delegationspunkt> {
  try {
    return await insertDelegationspunkt(tx, organId, data);
  } catch (error) {
    if (!isTaken(error)) throw error;
    const path = ['punkter', index, 'nummer'];
    throw new CallError('RuleViolated', [{ path, rule: 'delegationspunkt_exists' }]);
  }
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof CallError &&
    error.failure.violations.some(({ rule }) => rule === 'delegationspunkt_exists')
  );
}
