import { deleteAvsteg, getAvsteg, insertAvsteg } from '../../db/repositories/avsteg.ts';
import { getProtokollsdel } from '../../db/repositories/protokollsdel.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { Avsteg, AvstegData, Avstegsplats } from '../../shared/domain/avsteg.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { ServiceContext } from './context.ts';

/** Lets a finding in a paper stand, with why. Throws `NotFound`, `already_exists`, `locked`. */
export function addAvsteg(
  context: ServiceContext,
  { tjansteskrivelseId: id, data }: ParsedInput<'avsteg.add'>,
): Promise<Avsteg> {
  return context.register.write(async (tx) => {
    const { arendeId } = await getTjansteskrivelse(tx, id);
    return letStand(tx, { typ: 'tjansteskrivelse', id }, data, arendeId);
  });
}

/** Lets a finding in minutes stand, with why. Throws `NotFound`, `already_exists`, `part_locked`. */
export function addProtokollsavsteg(
  context: ServiceContext,
  { id, data }: ParsedInput<'protokollsavsteg.add'>,
): Promise<Avsteg> {
  return context.register.write(async (tx) => {
    await getProtokollsdel(tx, id);
    return letStand(tx, { typ: 'protokollsdel', id }, data, null);
  });
}

/** The finding in a paper counts again. Throws `NotFound`, `locked`. */
export function removeAvsteg(
  context: ServiceContext,
  { avstegId }: ParsedInput<'avsteg.remove'>,
): Promise<Record<string, never>> {
  return context.register.write(async (tx) => {
    const { platsId: id, ...fore } = await getAvsteg(tx, 'tjansteskrivelse', avstegId);
    const { arendeId } = await getTjansteskrivelse(tx, id);
    return takeBack(tx, { typ: 'tjansteskrivelse', id }, fore, arendeId);
  });
}

/** The finding in minutes counts again. Throws `NotFound`, `part_locked`. */
export function removeProtokollsavsteg(
  context: ServiceContext,
  { avstegId }: ParsedInput<'protokollsavsteg.remove'>,
): Promise<Record<string, never>> {
  return context.register.write(async (tx) => {
    const { platsId: id, ...fore } = await getAvsteg(tx, 'protokollsdel', avstegId);
    return takeBack(tx, { typ: 'protokollsdel', id }, fore, null);
  });
}

async function letStand(
  tx: WriteTx,
  plats: Avstegsplats,
  data: AvstegData,
  arendeId: ArendeId | null,
): Promise<Avsteg> {
  const efter = await insertAvsteg(tx, plats, data);
  const told = { objektId: plats.id, arendeId, fore: null, efter, orsak: data.skal };
  await tx.log({ handelse: 'avsteg.gjort', ...told });
  return efter;
}

async function takeBack(
  tx: WriteTx,
  { typ, id }: Avstegsplats,
  fore: Avsteg,
  arendeId: ArendeId | null,
): Promise<Record<string, never>> {
  await deleteAvsteg(tx, typ, fore.id);
  await tx.log({ handelse: 'avsteg.upphavt', objektId: id, arendeId, fore, efter: null });
  return {};
}
