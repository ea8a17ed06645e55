import type { Dag } from '../domain/datum.ts';
import type { Organtyp } from '../domain/organ.ts';
import { sistaSvarsdag } from '../domain/remiss.ts';
import type {
  Remiss,
  Remissvar,
  Remissvarstatus,
  Svarshinder,
  Svarsvag,
} from '../domain/remiss.ts';

/** What an answer goes through that is decided and sent without having been followed on the way. */
const TILL_BESVARAD: Readonly<Record<Remissvarstatus, readonly Remissvarstatus[]>> = {
  mottagen: ['utkast', 'beslutad', 'besvarad'],
  fordelad: ['utkast', 'beslutad', 'besvarad'],
  utkast: ['beslutad', 'besvarad'],
  namndklar: ['beslutad', 'besvarad'],
  beslutad: ['besvarad'],
  besvarad: [],
  avstar: [],
};

/** The steps from where an answer stands to being sent; none for one that is, or is left out. */
export function vagTillBesvarad(status: Remissvarstatus): readonly Remissvarstatus[] {
  return TILL_BESVARAD[status];
}

/** The ways an answer goes; a body that answers from outside the register is only waited for. */
const VAGAR: Readonly<Record<Remissvarstatus, readonly Remissvarstatus[]>> = {
  mottagen: ['fordelad', 'utkast', 'avstar'],
  fordelad: ['utkast', 'mottagen', 'avstar'],
  utkast: ['namndklar', 'beslutad', 'fordelad', 'avstar'],
  namndklar: ['beslutad', 'utkast', 'avstar'],
  beslutad: ['besvarad', 'namndklar'],
  besvarad: [],
  avstar: ['mottagen'],
};

/** A step that is asked for, with what it states. */
export interface Svarssteg {
  readonly till: Remissvarstatus;
  /** The day the answer was sent to the one who asked; only of `besvarad`. */
  readonly datum: Dag | null;
  readonly skal: string;
}

export interface Svarslage {
  readonly remiss: Pick<
    Remiss,
    'riktning' | 'inkommenDatum' | 'svarSenast' | 'anstandTill' | 'arendeId'
  >;
  readonly svar: Pick<
    Remissvar,
    'status' | 'arendeId' | 'tjansteskrivelseId' | 'standpunkt' | 'barare' | 'vag'
  >;
  /** The kind of body that has asked, to whom the answer goes. */
  readonly avsandare: Organtyp;
  /** The day the body is planned to decide; null when none is. */
  readonly sammantradesdag: Dag | null;
  readonly today: Dag;
}

/** True for a body whose answer is prepared elsewhere; we only note what comes. */
export function isBesvaradUtifran({ remiss, svar }: Pick<Svarslage, 'remiss' | 'svar'>): boolean {
  return remiss.riktning === 'ut' && svar.arendeId === null;
}

/** Where an answer may go from where it stands, whatever is still missing. */
export function svarsvagar(lage: Pick<Svarslage, 'remiss' | 'svar'>): readonly Remissvarstatus[] {
  const { status } = lage.svar;
  if (!isBesvaradUtifran(lage)) return VAGAR[status];
  if (status === 'avstar') return ['mottagen'];
  return status === 'besvarad' ? [] : ['besvarad', 'avstar'];
}

/**
 * An answer to the council is never decided by delegation (KL 6 kap. 38 § 2): true for what that
 * forbids. An urgent decision by the chair (KL 6 kap. 39 §) has its own way.
 */
export function isOtillatenDelegation(vag: Svarsvag, avsandare: Organtyp): boolean {
  return vag === 'delegation' && avsandare === 'kf';
}

/** The first thing that stops the step; null when it may be taken. */
export function stopsSvar(lage: Svarslage, steg: Svarssteg): Svarshinder | null {
  if (!svarsvagar(lage).includes(steg.till)) return 'svarssteg_missing';
  const checks = isBesvaradUtifran(lage) ? OUTSIDE[steg.till] : KRAV[steg.till];
  for (const check of checks ?? []) {
    const stop = check(lage, steg);
    if (stop !== null) return stop;
  }
  return null;
}

/** True when the answer was sent after the last day, or the day a delay was granted to. */
export function isForSent(remiss: Svarslage['remiss'], besvaradDatum: Dag): boolean {
  const last = sistaSvarsdag(remiss);
  return last !== null && besvaradDatum > last;
}

type Check = (lage: Svarslage, steg: Svarssteg) => Svarshinder | null;

const hasCase: Check = ({ svar }) => (svar.arendeId === null ? 'arende_missing' : null);

/** What carries the answer must be there, when it is the officer's report. */
const hasPaper: Check = ({ svar }) =>
  svar.barare === 'tjansteskrivelse' && svar.tjansteskrivelseId === null
    ? 'skrivelse_missing'
    : null;

const hasStandpunkt: Check = ({ svar }) => (svar.standpunkt === null ? 'standpunkt_missing' : null);

const isNotDelegated: Check = ({ svar, avsandare }) =>
  isOtillatenDelegation(svar.vag, avsandare) ? 'yttrande_to_kf_delegated' : null;

/** What the body is to decide it decides when it meets. */
const hasMet: Check = ({ svar, sammantradesdag, today }) =>
  svar.vag === 'namnd' && sammantradesdag !== null && sammantradesdag > today
    ? 'decided_before_meeting'
    : null;

const hasReason: Check = (_lage, { skal }) => (skal.trim() === '' ? 'reason_missing' : null);

/** Sent on a day that has been, after it was asked for; late only with a reason. */
const isSent: Check = ({ remiss, today }, { datum, skal }) => {
  if (datum === null) return 'answer_day_missing';
  if (datum > today) return 'answer_day_in_future';
  if (remiss.inkommenDatum !== null && datum < remiss.inkommenDatum) return 'answered_before_asked';
  return isForSent(remiss, datum) && skal.trim() === '' ? 'late_without_reason' : null;
};

/** A body that refrains says why: the board may demand an opinion (KL 6 kap. 12 §). */
const KRAV: Readonly<Partial<Record<Remissvarstatus, readonly Check[]>>> = {
  fordelad: [hasCase],
  utkast: [hasCase, hasPaper],
  namndklar: [hasCase, hasPaper, hasStandpunkt],
  beslutad: [hasCase, hasPaper, hasStandpunkt, isNotDelegated, hasMet],
  besvarad: [hasStandpunkt, isNotDelegated, isSent],
  avstar: [hasReason],
};

const OUTSIDE: typeof KRAV = { besvarad: [hasStandpunkt, isSent], avstar: [hasReason] };
