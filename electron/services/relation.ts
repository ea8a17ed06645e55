import {
  endRelation,
  getRelation,
  insertRelation,
  listRelation,
} from '../../db/repositories/relation.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Relation } from '../../shared/domain/relation.ts';
import type { ServiceContext } from './context.ts';

/** The related cases of a case, whichever of the two states the relation. */
export function listRelationer(
  context: ServiceContext,
  { arendeId }: ParsedInput<'relation.list'>,
) {
  return context.register.read((tx) => listRelation(tx, arendeId));
}

/**
 * Relates a case to another. Throws RuleViolated `same_case`, `relation_exists`,
 * `arende_makulerat` or `unknown_reference`.
 */
export function addRelation(
  context: ServiceContext,
  { arendeId, data }: ParsedInput<'relation.add'>,
): Promise<Output<'relation.add'>> {
  return context.register.write(async (tx) => {
    const relation = await insertRelation(tx, arendeId, data);
    await tellBoth(tx, arendeId, relation, null);
    return relation;
  });
}

/** Ends a relation made by mistake; why is kept in the log of both cases. Throws `NotFound`. */
export function stopRelation(
  context: ServiceContext,
  { arendeId, relationId, orsak }: ParsedInput<'relation.end'>,
): Promise<Output<'relation.end'>> {
  return context.register.write(async (tx) => {
    const relation = await getRelation(tx, arendeId, relationId);
    await endRelation(tx, relationId);
    await tellBoth(tx, arendeId, relation, orsak);
    return {};
  });
}

/** Both cases have it in their logs, each naming the other. `orsak` is null while it is made. */
async function tellBoth(
  tx: WriteTx,
  arendeId: ArendeId,
  { id: objektId, annat, typ, skal }: Relation,
  orsak: string | null,
): Promise<void> {
  const ends = [
    { arendeId, relateratArende: annat.id },
    { arendeId: annat.id, relateratArende: arendeId },
  ];
  for (const { arendeId: here, relateratArende } of ends) {
    const about = { objektId, arendeId: here };
    const facts = { relateratArende, typ, skal };
    await tx.log(
      orsak === null
        ? { handelse: 'relation.tillagd', ...about, fore: null, efter: facts }
        : { handelse: 'relation.upphord', ...about, fore: facts, efter: null, orsak },
    );
  }
}
