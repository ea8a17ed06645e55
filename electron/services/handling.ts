import { getArende } from '../../db/repositories/arende.ts';
import { insertHandling, listHandling, nextHandlnr } from '../../db/repositories/handling.ts';
import type { Handlingsnummer } from '../../db/repositories/handling.ts';
import type { WriteTx } from '../../db/tx.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Arende } from '../../shared/domain/arende.ts';
import type { Handling, HandlingData } from '../../shared/domain/handling.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { takeBeteckning } from './arendenummer.ts';
import { dayOf, today } from './context.ts';
import type { ServiceContext } from './context.ts';

const DAYS = ['datumHandling', 'inkommenDatum', 'upprattadDatum'] as const;

/** The handlingar of a case, by number. */
export function listHandlingar(context: ServiceContext, input: ParsedInput<'handling.list'>) {
  return context.register.read((tx) => listHandling(tx, input.arendeId));
}

/** Registers a document in a case with the four data of OSL 5 kap. 2 §. */
export function registerHandling(
  context: ServiceContext,
  { arendeId, data }: ParsedInput<'handling.register'>,
): Promise<Output<'handling.register'>> {
  assertNotInFuture(data, today(context));
  return context.register.write((tx) => addHandling(tx, arendeId, data));
}

/** As {@link registerHandling}, inside a write that does more: with its number and its log row. */
export async function addHandling(
  tx: WriteTx,
  arendeId: ArendeId,
  data: HandlingData,
): Promise<Handling> {
  const arende = await getArende(tx, arendeId);
  const handling = await insertHandling(tx, arendeId, await takeNummer(tx, arende), data);
  await tx.log({
    handelse: 'handling.registrerad',
    objektId: handling.id,
    arendeId,
    fore: null,
    efter: handling,
  });
  return handling;
}

async function takeNummer(tx: WriteTx, arende: Arende): Promise<Handlingsnummer> {
  const ar = Number(dayOf(new Date(tx.tid)).slice(0, 4));
  const handlnr = await nextHandlnr(tx, arende.id);
  return { handlnr, ...(await takeBeteckning(tx, arende, { handlnr, ar })) };
}

function assertNotInFuture(data: HandlingData, day: string): void {
  const late = DAYS.find((field) => (data[field] ?? '') > day);
  if (late) throw ruleViolated('day_in_future', ['data', late]);
}
