import {
  getInkallelseordning,
  saveInkallelseordning,
} from '../../db/repositories/inkallelseordning.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';

/** The order in which a body's deputies serve. */
export function findInkallelseordning(
  context: ServiceContext,
  { organId }: ParsedInput<'inkallelseordning.get'>,
) {
  return context.register.read((tx) => getInkallelseordning(tx, organId));
}

/** States it. Throws `Conflict`, `unknown_reference`. */
export function storeInkallelseordning(
  context: ServiceContext,
  { organId, version, rader }: ParsedInput<'inkallelseordning.save'>,
): Promise<Output<'inkallelseordning.save'>> {
  return context.register.write(async (tx) => {
    const fore = await getInkallelseordning(tx, organId);
    const efter = await saveInkallelseordning(tx, organId, version, rader);
    const told = { objektId: organId, arendeId: null, fore, efter };
    await tx.log({ handelse: 'sammantrade.inkallelseordning', ...told });
    return efter;
  });
}
