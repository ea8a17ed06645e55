import {
  getProtokollsregler,
  saveProtokollsregler,
} from '../../db/repositories/protokollsregler.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';

/** How a body meets and writes minutes. */
export function findProtokollsregler(
  context: ServiceContext,
  { organId }: ParsedInput<'protokollsregler.get'>,
) {
  return context.register.read((tx) => getProtokollsregler(tx, organId));
}

/** States how a body meets and writes minutes. Throws `Conflict`, `unknown_reference`. */
export function storeProtokollsregler(
  context: ServiceContext,
  { organId, version, data }: ParsedInput<'protokollsregler.save'>,
): Promise<Output<'protokollsregler.save'>> {
  return context.register.write(async (tx) => {
    const fore = await getProtokollsregler(tx, organId);
    const efter = await saveProtokollsregler(tx, organId, version, data);
    const told = { objektId: organId, arendeId: null, fore, efter };
    await tx.log({ handelse: 'sammantrade.regler', ...told });
    return efter;
  });
}
