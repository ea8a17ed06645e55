import { listOrgan } from '../../db/repositories/organ.ts';
import { getRemiss } from '../../db/repositories/remiss.ts';
import {
  correctRemissvar,
  deleteRemissvar,
  getRemissvar,
  insertRemissvar,
  svarOfPaper,
  updateSvarslage,
  updateSvarsplan,
} from '../../db/repositories/remissvar.ts';
import { getSammantrade } from '../../db/repositories/sammantrade.ts';
import type { StoredSvar } from '../../db/repositories/remissvar.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { byId } from '../../shared/document/paper-facts.ts';
import type { RemissId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import { newSvarsplan } from '../../shared/domain/remiss.ts';
import type { Remiss, Svarshinder } from '../../shared/domain/remiss.ts';
import { isObesvarat } from '../../shared/rules/remiss.ts';
import { isForSent, isOtillatenDelegation, stopsSvar } from '../../shared/rules/remissvar.ts';
import type { Svarslage } from '../../shared/rules/remissvar.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { endPlanWatches } from './planering.ts';
import { moveMeetingOfPaper, plannedMeeting } from './planering-remiss.ts';
import { endWatch } from './remissbevakning.ts';
import { tell, withoutRemiss } from './remissvar-logg.ts';

/** One more body is asked, or a case of the register answers for its body. */
export function addSvar(
  context: ServiceContext,
  { remissId, instans }: ParsedInput<'remiss.addSvar'>,
): Promise<Output<'remiss.addSvar'>> {
  return context.register.write(async (tx) => {
    const efter = await addInstans(tx, remissId, instans);
    return tell(tx, 'remiss.svar_tillagt', null, efter);
  });
}

/** Asks a body inside a write that is under way. */
export async function addInstans(
  tx: WriteTx,
  remissId: RemissId,
  { organId, arendeId }: ParsedInput<'remiss.addSvar'>['instans'],
): Promise<StoredSvar> {
  const planned = await plannedMeeting(tx, arendeId, organId);
  return insertRemissvar(tx, remissId, organId, newSvarsplan({ arendeId, ...planned }));
}

/** Plans an answer: its case, paper, standpoint, way and meeting. Locked once it is sent. */
export function saveSvar(
  context: ServiceContext,
  { svarId, version, data }: ParsedInput<'remiss.saveSvar'>,
): Promise<Output<'remiss.saveSvar'>> {
  return context.register.write(async (tx) => {
    const fore = await getRemissvar(tx, svarId);
    if (isOtillatenDelegation(data.vag, await askedBy(tx, await getRemiss(tx, fore.remissId))))
      throw ruleViolated('yttrande_to_kf_delegated', ['data', 'vag']);
    const isUnplanned = fore.arendeId === null && data.sammantradeId === null;
    const planned = isUnplanned ? await plannedMeeting(tx, data.arendeId, fore.organId) : {};
    const efter = await updateSvarsplan(tx, svarId, version, { ...data, ...planned });
    await moveMeetingOfPaper(tx, fore, efter);
    return tell(tx, 'remiss.svar_sparat', fore, efter);
  });
}

/** Takes away a body that was asked by mistake and has not begun to answer. */
export function removeSvar(
  context: ServiceContext,
  { svarId, version }: ParsedInput<'remiss.removeSvar'>,
): Promise<Output<'remiss.removeSvar'>> {
  return context.register.write(async (tx) => {
    const fore = await deleteRemissvar(tx, svarId, version);
    const { arendeId } = await getRemiss(tx, fore.remissId);
    const told = { objektId: svarId, arendeId, fore, efter: null };
    await tx.log({ handelse: 'remiss.svar_borttaget', ...told });
    return withoutRemiss(fore);
  });
}

/**
 * Moves an answer on. Throws RuleViolated with what is missing, at its field; an answer that is
 * sent late, and one that is left out (KL 6 kap. 12 §), says why.
 */
export function changeSvarsstatus(
  context: ServiceContext,
  { svarId, version, till, datum, skal }: ParsedInput<'remiss.changeStatus'>,
): Promise<Output<'remiss.changeStatus'>> {
  return context.register.write(async (tx) => {
    const fore = await getRemissvar(tx, svarId);
    const lage = await lageOf(tx, fore, today(context));
    const stop = stopsSvar(lage, { till, datum, skal });
    if (stop !== null) throw ruleViolated(stop, [FIELD_OF[stop] ?? 'till']);
    const efter = await updateSvarslage(tx, svarId, version, {
      ...{ status: till, besvaradDatum: till === 'besvarad' ? datum : null, skal },
    });
    await endSvarWatches(tx, efter);
    return tell(tx, 'remiss.svar_status', fore, efter);
  });
}

/** Nobody waits any more for an answer that is sent, or left out. */
export async function endSvarWatches(tx: WriteTx, svar: StoredSvar): Promise<void> {
  await endWatch(tx, await getRemiss(tx, svar.remissId));
  const { arendeId, organId } = svar;
  if (arendeId !== null && !isObesvarat(svar)) await endPlanWatches(tx, { arendeId, organId });
}

/** Puts right an answer that was sent; how it was, and why, stays in the log. */
export function correctSvar(
  context: ServiceContext,
  { svarId, version, data, orsak }: ParsedInput<'remiss.correctSvar'>,
): Promise<Output<'remiss.correctSvar'>> {
  return context.register.write(async (tx) => {
    const fore = await getRemissvar(tx, svarId);
    if (fore.status !== 'besvarad') throw ruleViolated('svarssteg_missing');
    if (data.besvaradDatum > today(context))
      throw ruleViolated('answer_day_in_future', ['data', 'besvaradDatum']);
    const remiss = await getRemiss(tx, fore.remissId);
    if (isForSent(remiss, data.besvaradDatum) && data.skal.trim() === '')
      throw ruleViolated('late_without_reason', ['data', 'skal']);
    const efter = await correctRemissvar(tx, svarId, version, data, orsak);
    return tell(tx, 'remiss.svar_rattat', fore, efter, orsak);
  });
}

/** Notes that a body was reminded of a remiss that we have sent. */
export function remindInstans(
  context: ServiceContext,
  { svarId, version, datum }: ParsedInput<'remiss.remind'>,
): Promise<Output<'remiss.remind'>> {
  if (datum > today(context)) throw ruleViolated('day_in_future', ['datum']);
  return context.register.write(async (tx) => {
    const fore = await getRemissvar(tx, svarId);
    const efter = await updateSvarslage(tx, svarId, version, { pamindDatum: datum });
    return tell(tx, 'remiss.pamind', fore, efter);
  });
}

/** The answer goes as far as the paper that carries it, when nothing is missing for that. */
export async function followPaper(
  tx: WriteTx,
  tjansteskrivelseId: TjansteskrivelseId,
  till: 'namndklar' | 'beslutad',
  day: string,
): Promise<void> {
  const fore = await svarOfPaper(tx, tjansteskrivelseId);
  if (fore === null) return;
  const step = { till, datum: null, skal: fore.skal };
  // The meeting has been, whichever was planned.
  const lage = { ...(await lageOf(tx, fore, day)), sammantradesdag: null };
  if (stopsSvar(lage, step) !== null) return;
  const efter = await updateSvarslage(tx, fore.id, fore.version, { status: till });
  await tell(tx, 'remiss.svar_status', fore, efter);
}

/** Everything that decides whether an answer may be moved on. */
export async function lageOf(tx: ReadTx, svar: StoredSvar, day: string): Promise<Svarslage> {
  const remiss = await getRemiss(tx, svar.remissId);
  const sammantradesdag =
    svar.sammantradeId === null ? null : (await getSammantrade(tx, svar.sammantradeId)).datum;
  const avsandare = await askedBy(tx, remiss);
  return { remiss, svar, avsandare, sammantradesdag, today: day };
}

async function askedBy(
  tx: ReadTx,
  { avsandareOrganId }: Pick<Remiss, 'avsandareOrganId'>,
): Promise<Svarslage['avsandare']> {
  return byId(await listOrgan(tx), avsandareOrganId).organtyp;
}

const FIELD_OF: Readonly<Partial<Record<Svarshinder, string>>> = {
  reason_missing: 'skal',
  late_without_reason: 'skal',
  answer_day_missing: 'datum',
  answer_day_in_future: 'datum',
  answered_before_asked: 'datum',
};
