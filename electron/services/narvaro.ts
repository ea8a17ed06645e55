import {
  deleteNarvaro,
  getNarvaro,
  insertNarvaro,
  listNarvaro,
  updateNarvaro,
} from '../../db/repositories/narvaro.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { ServiceContext } from './context.ts';

/** Who is in the room at a meeting, from § to §. */
export function listNarvaroperioder(
  context: ServiceContext,
  { sammantradeId }: ParsedInput<'narvaro.list'>,
) {
  return context.register.read((tx) => listNarvaro(tx, sammantradeId));
}

/**
 * Notes that somebody is in the room, or corrects it. Throws `NotFound`, `person_twice`,
 * `seat_taken`, `presence_needed`, `part_locked`.
 */
export function storeNarvaroperiod(
  context: ServiceContext,
  { sammantradeId, existing, data }: ParsedInput<'narvaro.save'>,
): Promise<Output<'narvaro.save'>> {
  return context.register.write(async (tx) => {
    const fore = existing && (await periodOf(tx, existing, sammantradeId));
    const efter = existing
      ? await updateNarvaro(tx, existing, data)
      : await insertNarvaro(tx, sammantradeId, data);
    const told = { objektId: sammantradeId, arendeId: null, fore, efter };
    await tx.log({ handelse: 'narvaro.sparad', ...told });
    return efter;
  });
}

/** Takes a mistake away. Throws `NotFound`, `presence_needed`, `part_locked`. */
export function removeNarvaroperiod(
  context: ServiceContext,
  { id }: ParsedInput<'narvaro.remove'>,
): Promise<Output<'narvaro.remove'>> {
  return context.register.write(async (tx) => {
    const { sammantradeId, period: fore } = await getNarvaro(tx, id);
    await deleteNarvaro(tx, id);
    const told = { objektId: sammantradeId, arendeId: null, fore, efter: null };
    await tx.log({ handelse: 'narvaro.borttagen', ...told });
    return {};
  });
}

type Ids = ParsedInput<'narvaro.save'>;

/** The period as it was. Throws `NotFound` for one of another meeting. */
async function periodOf(
  tx: WriteTx,
  id: NonNullable<Ids['existing']>,
  meeting: Ids['sammantradeId'],
) {
  const { sammantradeId, period } = await getNarvaro(tx, id);
  if (sammantradeId !== meeting) throw new CallError('NotFound');
  return period;
}
