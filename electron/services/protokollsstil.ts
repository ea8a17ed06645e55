import { findProtokollsstil, storeProtokollsstil } from '../../db/repositories/protokollsstil.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
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
    const fore = (await findProtokollsstil(tx, organId))?.stil ?? null;
    const efter = await storeProtokollsstil(tx, organId, version, stil);
    const told = { objektId: organId, arendeId: null, fore, efter: efter.stil };
    await tx.log({ handelse: 'protokollsstil.sparad', ...told });
    return efter;
  });
}
