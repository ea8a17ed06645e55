import { insertOrgan, getOrgan, listOrgan, updateOrgan } from '../../db/repositories/organ.ts';
import type { Organ } from '../../shared/domain/organ.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';
import { assertForkortning } from './diarium.ts';

/** Every body, by name. */
export function listAllOrgan(context: ServiceContext): Promise<Organ[]> {
  return context.register.read(listOrgan);
}

/** Makes a body or changes one; a change made since it was read is a Conflict. */
export function saveOrgan(
  context: ServiceContext,
  { existing, data }: ParsedInput<'organ.save'>,
): Promise<Output<'organ.save'>> {
  return context.register.write(async (tx) => {
    const fore = existing && (await getOrgan(tx, existing.id));
    const organ = existing
      ? await updateOrgan(tx, existing.id, existing.version, data)
      : await insertOrgan(tx, data);
    if (fore && fore.forkortning !== organ.forkortning) await assertForkortning(tx, organ.id);
    await tx.log({
      handelse: 'organ.sparat',
      objektId: organ.id,
      arendeId: null,
      fore,
      efter: organ,
    });
    return organ;
  });
}
