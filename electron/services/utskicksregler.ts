import { getUtskicksregler, saveUtskicksregler } from '../../db/repositories/utskicksregler.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { unknownMissivluckor } from '../../shared/rules/missivtext.ts';
import type { ServiceContext } from './context.ts';

/** How a body sends out what it has decided. */
export function findUtskicksregler(
  context: ServiceContext,
  { organId }: ParsedInput<'utskicksregler.get'>,
) {
  return context.register.read((tx) => getUtskicksregler(tx, organId));
}

/** States how a body sends. Throws `Conflict`, and `unknown_letter_slot` at the text of the letter. */
export function storeUtskicksregler(
  context: ServiceContext,
  { organId, version, data }: ParsedInput<'utskicksregler.save'>,
): Promise<Output<'utskicksregler.save'>> {
  const [unknown] = unknownMissivluckor(data.missivtext);
  if (unknown !== undefined) {
    throw ruleViolated('unknown_letter_slot', ['data', 'missivtext'], { lucka: unknown });
  }
  return context.register.write(async (tx) => {
    const fore = await getUtskicksregler(tx, organId);
    const efter = await saveUtskicksregler(tx, organId, version, data);
    await tx.log({ handelse: 'utskick.regler', objektId: organId, arendeId: null, fore, efter });
    return efter;
  });
}
