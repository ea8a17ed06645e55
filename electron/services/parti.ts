import { getParti, insertParti, listParti, updateParti } from '../../db/repositories/parti.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Parti } from '../../shared/domain/parti.ts';
import type { ServiceContext } from './context.ts';

/** Every party, by name. */
export function listAllParti(context: ServiceContext): Promise<Parti[]> {
  return context.register.read(listParti);
}

/** Makes a party or changes one. Throws RuleViolated for a code that another has at the time. */
export function saveParti(
  context: ServiceContext,
  { existing, data }: ParsedInput<'parti.save'>,
): Promise<Output<'parti.save'>> {
  return context.register.write(async (tx) => {
    const fore = existing && (await getParti(tx, existing.id));
    const parti = existing
      ? await updateParti(tx, existing.id, existing.version, data)
      : await insertParti(tx, data);
    await tx.log({
      handelse: 'parti.sparat',
      objektId: parti.id,
      arendeId: null,
      fore,
      efter: parti,
    });
    return parti;
  });
}
