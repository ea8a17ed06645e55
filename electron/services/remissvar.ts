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
import type { StoredSvar } from '../../db/repositories/remissvar.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { byId } from '../../shared/document/paper-facts.ts';
import type { RemissId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import { newSvarsplan } from '../../shared/domain/remiss.ts';
import { isForSent, isOtillatenDelegation, stopsSvar } from '../../shared/rules/remissvar.ts';
import type { Svarshinder, Svarslage } from '../../shared/rules/remissvar.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
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
    if (isOtillatenDelegation(data.vag, await askedBy(tx, fore.remissId)))
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
    await endWatch(tx, await getRemiss(tx, fore.remissId));
    return tell(tx, 'remiss.svar_status', fore, efter);
  });
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

/** The answer that a decided paper carries is decided too, when nothing is missing for that. */
export async function decideSvar(
  tx: WriteTx,
  tjansteskrivelseId: TjansteskrivelseId,
  day: string,
): Promise<void> {
  const fore = await svarOfPaper(tx, tjansteskrivelseId);
  if (fore === null) return;
  const step = { till: 'beslutad', datum: null, skal: fore.skal } as const;
  if (stopsSvar(await lageOf(tx, fore, day), step) !== null) return;
  const efter = await updateSvarslage(tx, fore.id, fore.version, { status: 'beslutad' });
  await tell(tx, 'remiss.svar_status', fore, efter);
}

/** Everything that decides whether an answer may be moved on. */
export async function lageOf(tx: ReadTx, svar: StoredSvar, day: string): Promise<Svarslage> {
  const remiss = await getRemiss(tx, svar.remissId);
  return { remiss, svar, avsandare: await askedBy(tx, svar.remissId), today: day };
}

async function askedBy(tx: ReadTx, remissId: RemissId): Promise<Svarslage['avsandare']> {
  const { avsandareOrganId } = await getRemiss(tx, remissId);
  return byId(await listOrgan(tx), avsandareOrganId).organtyp;
}

const FIELD_OF: Readonly<Partial<Record<Svarshinder, string>>> = {
  reason_missing: 'skal',
  late_without_reason: 'skal',
  answer_day_missing: 'datum',
  answer_day_in_future: 'datum',
  answered_before_asked: 'datum',
};
