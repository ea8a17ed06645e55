import { getArende } from '../../db/repositories/arende.ts';
import { getHandling, updateHandling } from '../../db/repositories/handling.ts';
import {
  getSekretess,
  insertSekretess,
  listSekretess,
  setHavd,
} from '../../db/repositories/sekretess.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { HandlingData } from '../../shared/domain/handling.ts';
import type { Handling } from '../../shared/domain/handling.ts';
import type { Offentlighet } from '../../shared/domain/offentlighet.ts';
import type { SekretessData, Sekretessmarkering } from '../../shared/domain/sekretess.ts';
import { isSecret } from '../../shared/rules/handling.ts';
import { dayOf } from './context.ts';
import type { ServiceContext } from './context.ts';

/**
 * Marks a handling as secret in whole or in part (OSL 5 kap. 5 §, K02), which it can only be when
 * it stands in the register (K03).
 */
export function markSekretess(
  context: ServiceContext,
  { handlingId, version, omfattning, data }: ParsedInput<'sekretess.mark'>,
): Promise<Output<'sekretess.mark'>> {
  return context.register.write(async (tx) => {
    const handling = await getHandling(tx, handlingId);
    await assertMarkable(tx, handling);
    const marked = await judge(tx, { ...handling, version }, omfattning);
    return addSekretess(tx, marked, data);
  });
}

/** Lifts a marking: it is still seen, with the day and in the log the reason. */
export function liftSekretess(
  context: ServiceContext,
  { markeringId, datum, orsak, offentlighet }: ParsedInput<'sekretess.lift'>,
): Promise<Output<'sekretess.lift'>> {
  return context.register.write(async (tx) => {
    const fore = await getSekretess(tx, markeringId);
    const handling = await getHandling(tx, fore.handlingId);
    await assertMarkable(tx, handling);
    assertDay(tx, datum, ['datum']);
    if (datum < fore.datum) throw ruleViolated('lifted_before_marked', ['datum']);
    const efter = await setHavd(tx, markeringId, datum);
    const others = await standing(tx, handling);
    if (others.length > 0 && !isSecret({ offentlighet }))
      throw ruleViolated('still_marked', ['offentlighet']);
    const ofHandling = { objektId: handling.id, arendeId: handling.arendeId };
    await tx.log({ handelse: 'sekretess.havd', ...ofHandling, fore, efter, orsak });
    await judge(tx, handling, offentlighet);
    return efter;
  });
}

/**
 * Adds a marking to a handling just read or made, with its log row. Throws RuleViolated at
 * `sekretess.datum` for a day to come, and `secret_not_registered` (K03).
 */
export async function addSekretess(
  tx: WriteTx,
  { id, arendeId }: Pick<Handling, 'id' | 'arendeId'>,
  data: SekretessData,
): Promise<Sekretessmarkering> {
  assertDay(tx, data.datum, ['sekretess', 'datum']);
  const efter = await insertSekretess(tx, id, data);
  await tx.log({ handelse: 'sekretess.markerad', objektId: id, arendeId, fore: null, efter });
  return efter;
}

/** The markings of a handling that have not been lifted. */
export async function standing(
  tx: ReadTx,
  { id }: Pick<Handling, 'id'>,
): Promise<Sekretessmarkering[]> {
  return (await listSekretess(tx, id)).filter(({ havdDatum }) => havdDatum === null);
}

/** States what is known of a handling's publicity, where that is something new. */
async function judge(tx: WriteTx, fore: Handling, offentlighet: Offentlighet): Promise<Handling> {
  if (fore.offentlighet === offentlighet) return fore;
  const data = HandlingData.strip().parse({ ...fore, offentlighet });
  const efter = await updateHandling(tx, fore.id, fore.version, data);
  await tx.log({
    handelse: 'handling.rattad',
    objektId: fore.id,
    arendeId: fore.arendeId,
    fore: { offentlighet: fore.offentlighet, version: fore.version },
    efter: { offentlighet, version: efter.version },
  });
  return efter;
}

async function assertMarkable(tx: ReadTx, handling: Handling): Promise<void> {
  if (handling.makulering !== null) throw ruleViolated('makulerat');
  const { status } = await getArende(tx, handling.arendeId);
  if (status === 'makulerat') throw ruleViolated('arende_makulerat');
  if (handling.registreringsform !== 'diariefort') throw ruleViolated('secret_not_registered');
}

function assertDay(tx: WriteTx, day: string, path: string[]): void {
  if (day > dayOf(tx.context.now())) throw ruleViolated('day_in_future', path);
}
