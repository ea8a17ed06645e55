import {
  deleteProtokollsavsteg,
  getProtokollsavsteg,
  insertProtokollsavsteg,
} from '../../db/repositories/protokollsavsteg.ts';
import { getProtokollsdel } from '../../db/repositories/protokollsdel.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { Avsteg } from '../../shared/domain/avsteg.ts';
import type { ServiceContext } from './context.ts';

/** Lets a finding in minutes stand, with why. Throws `NotFound`, `already_exists`, `part_locked`. */
export function addProtokollsavsteg(
  context: ServiceContext,
  { id, data }: ParsedInput<'protokollsavsteg.add'>,
): Promise<Avsteg> {
  return context.register.write(async (tx) => {
    await getProtokollsdel(tx, id);
    const efter = await insertProtokollsavsteg(tx, id, data);
    const told = { objektId: id, arendeId: null, fore: null, efter, orsak: data.skal };
    await tx.log({ handelse: 'avsteg.gjort', ...told });
    return efter;
  });
}

/** The finding counts again. Throws `NotFound`, `part_locked`. */
export function removeProtokollsavsteg(
  context: ServiceContext,
  { avstegId }: ParsedInput<'protokollsavsteg.remove'>,
): Promise<Record<string, never>> {
  return context.register.write(async (tx) => {
    const { protokollsdelId, ...fore } = await getProtokollsavsteg(tx, avstegId);
    await deleteProtokollsavsteg(tx, avstegId);
    const told = { objektId: protokollsdelId, arendeId: null, fore, efter: null };
    await tx.log({ handelse: 'avsteg.upphavt', ...told });
    return {};
  });
}
