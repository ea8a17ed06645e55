import { getArende } from '../../db/repositories/arende.ts';
import {
  arendeOfSandlista,
  getExpedieringslage,
  insertExpediering,
  insertExpedieringsavsteg,
  listOexpedierade,
} from '../../db/repositories/expediering.ts';
import { getSandlista, sandlistaOf } from '../../db/repositories/sandlista.ts';
import type { StoredSandlista } from '../../db/repositories/sandlista.ts';
import type { WriteTx } from '../../db/tx.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Dag } from '../../shared/domain/datum.ts';
import type { Expedieringslage } from '../../shared/domain/expediering.ts';
import type { ArendeId, SandlistaId, SandlistepostId } from '../../shared/domain/id.ts';
import type { Svarsutfall } from '../../shared/domain/remiss.ts';
import { isApproved } from '../../shared/rules/expediering.ts';
import { changeStatus, reopenServed } from './arendestatus.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { answerBySending } from './remiss-besvaras.ts';
import { settle } from './sandlista.ts';

type Record = ParsedInput<'expediering.record'>;

/**
 * Notes what happened to the copies of some recipients, of one list or many: all of it, or nothing.
 * A list that is sent is settled. Throws `day_in_future`, RuleViolated `not_approved` for each list
 * that waits for its approval, `mottagare_saknas`, `not_decided`, `late_without_reason` at the note
 * when it answers a remiss too late, and what the database judges.
 */
export function recordExpediering(
  context: ServiceContext,
  input: Record,
): Promise<Output<'expediering.record'>> {
  if (input.datum > today(context)) throw ruleViolated('day_in_future', ['datum']);
  return context.register.write(async (tx) => {
    const byList = await groupByList(tx, input.poster);
    if (input.handelse === 'expedierad') await assertApproved(tx, [...byList.keys()], input.datum);
    const lagen: Expedieringslage[] = [];
    const svar: Svarsutfall[] = [];
    for (const [id, poster] of byList) {
      lagen.push(await recordInList(tx, id, poster, input));
      if (input.handelse === 'expedierad')
        svar.push(...(await answerRemiss(tx, id, input, today(context))));
    }
    return { lagen, svar };
  });
}

async function groupByList(tx: WriteTx, poster: readonly SandlistepostId[]) {
  const byList = new Map<SandlistaId, SandlistepostId[]>();
  for (const id of new Set(poster)) {
    const list = await sandlistaOf(tx, id);
    byList.set(list, [...(byList.get(list) ?? []), id]);
  }
  return byList;
}

async function assertApproved(
  tx: WriteTx,
  lists: readonly SandlistaId[],
  datum: string,
): Promise<void> {
  const waiting: SandlistaId[] = [];
  for (const id of lists) {
    if (!isApproved(await getExpedieringslage(tx, id), datum)) waiting.push(id);
  }
  if (waiting.length === 0) return;
  throw new CallError(
    'RuleViolated',
    waiting.map((id) => ({ path: ['sandlista', id], rule: 'not_approved' })),
  );
}

async function recordInList(
  tx: WriteTx,
  id: SandlistaId,
  chosen: readonly SandlistepostId[],
  { handelse, datum, notering }: Record,
): Promise<Expedieringslage> {
  const fore = await getSandlista(tx, id);
  const arendeId = await arendeOfSandlista(tx, id);
  if (handelse === 'expedierad' && !fore.faststalld) await settleAndTell(tx, fore, arendeId);
  if (handelse === 'retur' && arendeId !== null) await reopenServed(tx, arendeId);
  const poster = fore.poster.filter((post) => chosen.includes(post.id));
  for (const post of poster) await insertExpediering(tx, post, { handelse, datum, notering });
  const mottagare = poster.map((post) => post.mottagare);
  const efter = { datum, mottagare, ...(notering === '' ? {} : { notering }) };
  const told = { objektId: id, arendeId, fore: null, efter };
  await tx.log({ handelse: `expediering.${handelse}`, ...told });
  return getExpedieringslage(tx, id);
}

/** The one who asked for an answer has been sent it. */
async function answerRemiss(
  tx: WriteTx,
  id: SandlistaId,
  { poster, datum, notering }: Record,
  day: Dag,
): Promise<Svarsutfall[]> {
  const lista = await getSandlista(tx, id);
  const sent = lista.poster.filter((post) => poster.includes(post.id));
  const mottagare = sent.map(({ organId }) => organId);
  return answerBySending(tx, { lista, mottagare, datum, notering }, day);
}

async function settleAndTell(
  tx: WriteTx,
  fore: StoredSandlista,
  arendeId: ArendeId | null,
): Promise<void> {
  const efter = await settle(tx, fore);
  await tx.log({ handelse: 'sandlista.faststalld', objektId: fore.id, arendeId, fore, efter });
}

/** Keeps why a list is sent before its decision is approved (K35). Throws `already_exists`. */
export function overrideApproval(
  context: ServiceContext,
  { sandlistaId, skal }: ParsedInput<'expediering.override'>,
): Promise<Expedieringslage> {
  return context.register.write(async (tx) => {
    const { justerad } = await getExpedieringslage(tx, sandlistaId);
    if (justerad !== null) throw ruleViolated('already_approved');
    await insertExpedieringsavsteg(tx, sandlistaId, skal);
    const arendeId = await arendeOfSandlista(tx, sandlistaId);
    const told = { objektId: sandlistaId, arendeId, fore: null, efter: { skal } };
    await tx.log({ handelse: 'expediering.avsteg', ...told, orsak: skal });
    return getExpedieringslage(tx, sandlistaId);
  });
}

/**
 * Moves those of some cases on to expedierat whose every recipient has got what was decided, and
 * answers which they were. Throws `NotFound`.
 */
export function finishCases(
  context: ServiceContext,
  { arenden }: ParsedInput<'expediering.finishCases'>,
): Promise<Output<'expediering.finishCases'>> {
  return context.register.write(async (tx) => {
    const klara: ArendeId[] = [];
    for (const id of new Set(arenden)) {
      const { status } = await getArende(tx, id);
      if (status !== 'beslutat' || (await listOexpedierade(tx, id)).length > 0) continue;
      await changeStatus(tx, id, 'expedierat');
      klara.push(id);
    }
    return { klara };
  });
}
