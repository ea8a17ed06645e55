import {
  ensureKallhanvisning,
  listKallhanvisning,
  updateKallhanvisning,
} from '../../db/repositories/kallhanvisning.ts';
import type { Kallhanvisning } from '../../shared/domain/kallhanvisning.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';

/** Every citation, by day and paragraph. */
export function listAllKallhanvisningar(context: ServiceContext): Promise<Kallhanvisning[]> {
  return context.register.read(listKallhanvisning);
}

/** Makes a citation, answers the one that says the same, or changes one wherever it is used. */
export function saveKallhanvisning(
  context: ServiceContext,
  { existing, data }: ParsedInput<'kallhanvisning.save'>,
): Promise<Output<'kallhanvisning.save'>> {
  return context.register.write(async (tx) => {
    const known = await listKallhanvisning(tx);
    const source = existing
      ? await updateKallhanvisning(tx, existing.id, existing.version, data)
      : await ensureKallhanvisning(tx, data);
    const fore = known.find((other) => other.id === source.id) ?? null;
    if (existing !== null || fore === null) {
      await tx.log({
        handelse: 'kallhanvisning.sparad',
        objektId: source.id,
        arendeId: null,
        fore,
        efter: source,
      });
    }
    return source;
  });
}
