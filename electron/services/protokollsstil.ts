import { findProtokollsstil, storeProtokollsstil } from '../../db/repositories/protokollsstil.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Protokollsstil } from '../../shared/domain/protokollsstil.ts';
import { stilrader } from '../../shared/rules/protokollstext/stilrader.ts';
import { underlagForst } from '../../shared/rules/protokollstext/stilar.ts';
import type { ServiceContext } from './context.ts';

/** How a body writes its minutes; until it has chosen, as many municipalities do. */
export function readProtokollsstil(
  context: ServiceContext,
  { organId }: ParsedInput<'protokollsstil.get'>,
): Promise<Output<'protokollsstil.get'>> {
  return context.register.read(
    async (tx) => (await findProtokollsstil(tx, organId)) ?? { version: 0, stil: underlagForst },
  );
}

/** Changes how a body writes its minutes. Throws `Conflict`, `unknown_reference` for no body. */
export function saveProtokollsstil(
  context: ServiceContext,
  { organId, version, stil }: ParsedInput<'protokollsstil.save'>,
): Promise<Output<'protokollsstil.save'>> {
  return context.register.write(async (tx) => {
    const before = (await findProtokollsstil(tx, organId))?.stil ?? underlagForst;
    const kept = await storeProtokollsstil(tx, organId, version, stil);
    const [fore, efter] = [changedRows(before, stil), changedRows(stil, before)];
    const told = { objektId: organId, arendeId: null, fore, efter };
    await tx.log({ handelse: 'protokollsstil.sparad', ...told });
    return kept;
  });
}

/** The words, headings and choices of one style that the other doesn't have. */
function changedRows(one: Protokollsstil, other: Protokollsstil) {
  const linesOf = (stil: Protokollsstil) =>
    stilrader(stil).map(({ falt, varde }) => `${falt}: ${varde}`);
  const known = new Set(linesOf(other));
  return { lydelser: linesOf(one).filter((line) => !known.has(line)) };
}
