import type { Dag } from '../domain/datum.ts';
import type { ArendeId, TjansteskrivelseId } from '../domain/id.ts';
import type { Dokumenttyp } from '../domain/mall.ts';
import { sistaSvarsdag } from '../domain/remiss.ts';
import type { Remiss, RemissData, Remissvar } from '../domain/remiss.ts';
import { upperFirst } from './sprak.ts';

/** What is wrong with a remiss as stated, and at which field. */
export interface Remissfel {
  readonly path: keyof RemissData;
  readonly rule:
    | 'last_day_missing'
    | 'last_day_before_received'
    | 'anstand_without_last_day'
    | 'anstand_before_last_day'
    | 'day_in_future';
}

/**
 * Who asks says what it concerns and until when (FL 26 §), so one that we send has a last day; one
 * received without is accepted and noted (K30). A delay goes past the last day.
 */
export function remissfel(data: RemissData, today: Dag): Remissfel[] {
  const { riktning, inkommenDatum, svarSenast } = data;
  const isUndated = riktning === 'ut' && svarSenast === null;
  const isEarly = isAfter(inkommenDatum, svarSenast);
  return [
    ...(isUndated ? [{ path: 'svarSenast', rule: 'last_day_missing' } as const] : []),
    ...(isAfter(inkommenDatum, today)
      ? [{ path: 'inkommenDatum', rule: 'day_in_future' } as const]
      : []),
    ...(isEarly ? [{ path: 'svarSenast', rule: 'last_day_before_received' } as const] : []),
    ...anstandsfel(data),
  ];
}

function anstandsfel({ svarSenast, anstandTill }: RemissData): Remissfel[] {
  if (anstandTill === null || isAfter(anstandTill, svarSenast)) return [];
  const rule = svarSenast === null ? 'anstand_without_last_day' : 'anstand_before_last_day';
  return [{ path: 'anstandTill', rule }];
}

/** True when both days are known and the first comes after the second. */
function isAfter(one: Dag | null, other: Dag | null): boolean {
  return one !== null && other !== null && one > other;
}

/** True for an answer that somebody still waits for. */
export function isObesvarat({ status }: Pick<Remissvar, 'status'>): boolean {
  return status !== 'besvarad' && status !== 'avstar';
}

/** The one in a chain whose turn it is; null when nobody is waited for, or all are at once. */
export function isTurn(
  remiss: { readonly sandningssatt: Remiss['sandningssatt']; readonly svar: readonly Remissvar[] },
  svar: Pick<Remissvar, 'id' | 'status'>,
): boolean {
  if (!isObesvarat(svar)) return false;
  return remiss.sandningssatt === 'solfjader' || remiss.svar.find(isObesvarat)?.id === svar.id;
}

interface OfRemiss {
  readonly id: TjansteskrivelseId | null;
  readonly arendeId: ArendeId;
  readonly dokumenttyp: Dokumenttyp;
}

/**
 * The remiss that a paper is about: for what one is sent with, the latest that the case has sent;
 * else the one it answers, else the latest that is answered in its case, else the latest that was
 * registered there.
 */
export function remissOfPaper(
  remisser: readonly Remiss[],
  { id, arendeId, dokumenttyp }: OfRemiss,
): Remiss | null {
  const latest = remisser.toReversed();
  const isSent = (one: Remiss) => one.riktning === 'ut' && one.arendeId === arendeId;
  const sent = dokumenttyp === 'remissmissiv' ? latest.find(isSent) : undefined;
  return (
    sent ??
    latest.find(({ svar }) => id !== null && svar.some((one) => one.tjansteskrivelseId === id)) ??
    latest.find(({ svar }) => svar.some((one) => one.arendeId === arendeId)) ??
    latest.find((remiss) => remiss.arendeId === arendeId) ??
    null
  );
}

/** Order of the list: those waited for by their last day, without one last; then the rest, latest first. */
export function byLastDay(one: Remiss, other: Remiss): number {
  const [waits, otherWaits] = [one.svar.some(isObesvarat), other.svar.some(isObesvarat)];
  if (waits !== otherWaits) return waits ? -1 : 1;
  if (!waits) return one.id < other.id ? 1 : -1;
  const [day, otherDay] = [sistaSvarsdag(one) ?? '9999', sistaSvarsdag(other) ?? '9999'];
  if (day === otherDay) return one.id < other.id ? -1 : 1;
  return day < otherDay ? -1 : 1;
}

/** What a case about a remiss is about: "Kulturmiljöplan" of "Remiss från länsstyrelsen: kulturmiljöplan". */
export function remissrubrik(arendemening: string): string {
  const about = arendemening.replace(/^(?:svar på )?remiss(?: från [^:]+:| om|:| –| -)\s+/iu, '');
  return upperFirst(about).slice(0, 300);
}
