import {
  deleteNarvaro,
  getNarvaro,
  insertNarvaro,
  listNarvaro,
  updateNarvaro,
} from '../../db/repositories/narvaro.ts';
import { listParagraf } from '../../db/repositories/paragraf.ts';
import { getProtokollsregler } from '../../db/repositories/protokollsregler.ts';
import { getSammantrade } from '../../db/repositories/sammantrade.ts';
import { listProtokollsdel } from '../../db/repositories/protokollsdel.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { SammantradeId } from '../../shared/domain/id.ts';
import type { Narvaroperiod, Narvaroroll } from '../../shared/domain/narvaro.ts';
import { syns } from '../../shared/rules/narvaro.ts';
import { isSigned } from '../../shared/rules/underskrifter.ts';
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
 * `seat_taken`, `presence_needed`, `remote_not_allowed`, `part_signed`, `part_locked`.
 */
export function storeNarvaroperiod(
  context: ServiceContext,
  { sammantradeId, existing, data }: ParsedInput<'narvaro.save'>,
): Promise<Output<'narvaro.save'>> {
  return context.register.write(async (tx) => {
    const fore = existing && (await periodOf(tx, existing, sammantradeId));
    await assertRemoteAllowed(tx, sammantradeId, fore, data);
    await assertNotSigned(tx, sammantradeId, fore, data);
    const efter = existing
      ? await updateNarvaro(tx, existing, data)
      : await insertNarvaro(tx, sammantradeId, data);
    const told = { objektId: sammantradeId, arendeId: null, fore, efter };
    await tx.log({ handelse: 'narvaro.sparad', ...told });
    return efter;
  });
}

/** Takes a mistake away. Throws `NotFound`, `presence_needed`, `part_signed`, `part_locked`. */
export function removeNarvaroperiod(
  context: ServiceContext,
  { id }: ParsedInput<'narvaro.remove'>,
): Promise<Output<'narvaro.remove'>> {
  return context.register.write(async (tx) => {
    const { sammantradeId, period: fore } = await getNarvaro(tx, id);
    await assertNotSigned(tx, sammantradeId, fore, null);
    await deleteNarvaro(tx, id);
    const told = { objektId: sammantradeId, arendeId: null, fore, efter: null };
    await tx.log({ handelse: 'narvaro.borttagen', ...told });
    return {};
  });
}

/** Members take part by sound and picture only where the council has let them (KL 6 kap. 24 §). */
async function assertRemoteAllowed(
  tx: WriteTx,
  sammantradeId: SammantradeId,
  fore: Noterad | null,
  { distans, roll }: Noterad,
): Promise<void> {
  if (!distans || fore?.distans === true || !ELECTED.includes(roll)) return;
  const { organId } = await getSammantrade(tx, sammantradeId);
  const { distansTillatet } = await getProtokollsregler(tx, organId);
  if (!distansTillatet) throw ruleViolated('remote_not_allowed', ['data', 'distans']);
}

const ELECTED: readonly Narvaroroll[] = ['ledamot', 'tjanstgorande_ersattare', 'ersattare'];

type Noterad = Omit<Narvaroperiod, 'id'>;

/** Who was there at a § that somebody has signed stays until the signature is taken back. */
async function assertNotSigned(
  tx: WriteTx,
  sammantradeId: SammantradeId,
  fore: Noterad | null,
  efter: Noterad | null,
): Promise<void> {
  const delar = await listProtokollsdel(tx, sammantradeId);
  const signed = delar.filter(isSigned).map(({ id }) => id);
  if (signed.length === 0) return;
  const paragrafer = await listParagraf(tx, sammantradeId);
  const own = paragrafer.filter(({ protokollsdelId }) => signed.includes(protokollsdelId));
  if (own.some(({ nr }) => syns(fore, efter, nr))) throw ruleViolated('part_signed');
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
