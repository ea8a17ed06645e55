import {
  ensureKallhanvisning,
  listKallhanvisning,
  updateKallhanvisning,
} from '../../db/repositories/kallhanvisning.ts';
import type { WriteTx } from '../../db/tx.ts';
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
  input: ParsedInput<'kallhanvisning.save'>,
): Promise<Output<'kallhanvisning.save'>> {
  return context.register.write((tx) => saveKallhanvisningIn(tx, input));
}

/** As {@link saveKallhanvisning}, in a write that has begun. */
export async function saveKallhanvisningIn(
  tx: WriteTx,
  { existing, data }: ParsedInput<'kallhanvisning.save'>,
): Promise<Kallhanvisning> {
  const known = await listKallhanvisning(tx);
  const efter = existing
    ? await updateKallhanvisning(tx, existing.id, existing.version, data)
    : await ensureKallhanvisning(tx, data);
  const fore = known.find(({ id }) => id === efter.id) ?? null;
  if (existing !== null || fore === null) {
    const row = { handelse: 'kallhanvisning.sparad', objektId: efter.id, arendeId: null } as const;
    await tx.log({ ...row, fore, efter });
  }
  return efter;
}
