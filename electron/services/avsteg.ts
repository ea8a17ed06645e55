import { getArende } from '../../db/repositories/arende.ts';
import { deleteAvsteg, getAvsteg, insertAvsteg } from '../../db/repositories/avsteg.ts';
import { getProtokollsdel } from '../../db/repositories/protokollsdel.ts';
import { getSammantrade } from '../../db/repositories/sammantrade.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { Avsteg } from '../../shared/domain/avsteg.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Kontrollplats } from '../../shared/domain/kontrollista.ts';
import type { ServiceContext } from './context.ts';

/**
 * Lets a finding stand, with why. Throws `NotFound`, `already_exists`, `locked` in a decided paper,
 * `part_locked` in approved minutes.
 */
export function addAvsteg(
  context: ServiceContext,
  { plats, data }: ParsedInput<'avsteg.add'>,
): Promise<Avsteg> {
  return context.register.write(async (tx) => {
    const arendeId = await arendeOf(tx, plats);
    const efter = await insertAvsteg(tx, plats, data);
    const told = { objektId: plats.id, arendeId, fore: null, efter, orsak: data.skal };
    await tx.log({ handelse: 'avsteg.gjort', ...told });
    return efter;
  });
}

/** The finding counts again. Throws as {@link addAvsteg}. */
export function removeAvsteg(
  context: ServiceContext,
  { typ, avstegId }: ParsedInput<'avsteg.remove'>,
): Promise<Record<string, never>> {
  return context.register.write(async (tx) => {
    const { plats, ...fore } = await getAvsteg(tx, typ, avstegId);
    const arendeId = await arendeOf(tx, plats);
    await deleteAvsteg(tx, typ, avstegId);
    const told = { objektId: plats.id, arendeId, fore, efter: null };
    await tx.log({ handelse: 'avsteg.upphavt', ...told });
    return {};
  });
}

/** The case that is told of it; null for what is of a whole meeting. */
async function arendeOf(tx: ReadTx, plats: Kontrollplats): Promise<ArendeId | null> {
  switch (plats.typ) {
    case 'arende':
      return (await getArende(tx, plats.id)).id;
    case 'tjansteskrivelse':
      return (await getTjansteskrivelse(tx, plats.id)).arendeId;
    case 'protokollsdel':
      await getProtokollsdel(tx, plats.id);
      return null;
    case 'sammantrade':
      await getSammantrade(tx, plats.id);
      return null;
  }
}
