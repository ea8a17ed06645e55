import type { Dag } from '../domain/datum.ts';
import type { Delegationsbeslut, Delegationspunkt } from '../domain/delegation.ts';
import { anslagSenast, klagotidSistaDag } from './klockor.ts';
import type { Sammantradesstatus } from '../domain/sammantradets-gang.ts';

/** What can't be delegated, whoever would decide, in the order of the law (KL 6 kap. 38 §). */
export const EJ_DELEGERBART = [
  ...(['inriktning', 'till_fullmaktige', 'principiell', 'medborgarforslag'] as const),
  ...(['sarskild_foreskrift'] as const),
] as const;
export type EjDelegerbart = (typeof EJ_DELEGERBART)[number];

/** How far a decision has come on its way to the body. */
export type Anmalningslage =
  | ('makulerad' | 'anmald' | 'vantar' | 'sen')
  | ('ej_protokollford' | 'ej_anslagen' | 'protokollford' | 'anmals_inte');

/** What is asked of a meeting here. */
export interface Mote {
  readonly datum: string;
  readonly status: Sammantradesstatus;
}

type Beslut = Pick<
  Delegationsbeslut,
  | ('punktId' | 'datum' | 'nr' | 'ar' | 'anmald' | 'makulering')
  | ('sarskiltProtokoll' | 'overklagande' | 'protokollfort' | 'anslaget')
>;
type Punkt = Pick<Delegationspunkt, 'id' | 'anmals'>;

/** What the state of a decision is judged by. */
export interface Anmalningsfakta {
  readonly punkter: readonly Punkt[];
  readonly moten: readonly Mote[];
  /** The body wants every decision reported at its next meeting, not only the urgent ones. */
  readonly anmalsNasta: boolean;
  readonly idag: string;
}

/**
 * The meeting at which an urgent decision must be reported: the next that is held (KL 6 kap. 40 §).
 * One on the very day may have been over when the decision was made, so the day after counts.
 */
export function anmalsSenast(datum: string, moten: readonly Mote[]): string | null {
  const later = moten.filter((mote) => mote.status !== 'installt' && mote.datum > datum);
  return later.map((mote) => mote.datum).sort()[0] ?? null;
}

/** Whether a decision is reported, waits for it, is late, or is recorded by itself. */
export function anmalningslage(beslut: Beslut, fakta: Anmalningsfakta): Anmalningslage {
  if (beslut.makulering !== null) return 'makulerad';
  if (beslut.anmald !== null) return 'anmald';
  if (isAnmald(beslut, fakta.punkter)) return isLate(beslut, fakta) ? 'sen' : 'vantar';
  return sarskiltLage(beslut);
}

/** Whether a decision is of a kind that the body has reported to it. */
function isAnmald({ punktId }: Beslut, punkter: readonly Punkt[]): boolean {
  return punktId === null || punkter.find(({ id }) => id === punktId)?.anmals !== false;
}

/** The separate record of a decision that isn't reported: asked for if 13 kap. covers it. */
function sarskiltLage(beslut: Beslut): Anmalningslage {
  if (beslut.overklagande !== 'laglighetsprovning') return 'anmals_inte';
  if (beslut.sarskiltProtokoll === '') return 'ej_protokollford';
  return beslut.anslaget === null ? 'ej_anslagen' : 'protokollford';
}

/** The next meeting must have it: the law says so of urgent ones, a body may of all. */
function hasLimit(
  beslut: Beslut,
  { punkter, anmalsNasta }: Pick<Anmalningsfakta, 'punkter' | 'anmalsNasta'>,
): boolean {
  return beslut.punktId === null || (anmalsNasta && isAnmald(beslut, punkter));
}

/** The day a decision must be reported by; null for one without a limit, or without a meeting. */
export function sistaAnmalningsdag(
  beslut: Beslut,
  fakta: Pick<Anmalningsfakta, 'punkter' | 'moten' | 'anmalsNasta'>,
): string | null {
  return hasLimit(beslut, fakta) ? anmalsSenast(beslut.datum, fakta.moten) : null;
}

function isLate(beslut: Beslut, fakta: Anmalningsfakta): boolean {
  const day = sistaAnmalningsdag(beslut, fakta);
  const isHeld = fakta.moten.some(({ datum, status }) => datum === day && status === 'hallet');
  return day !== null && (day < fakta.idag || isHeld);
}

/** Whether a decision was reported, but at a later meeting than it had to be. */
export function anmaldForSent(
  beslut: Beslut,
  fakta: Pick<Anmalningsfakta, 'punkter' | 'moten' | 'anmalsNasta'>,
): boolean {
  const day = sistaAnmalningsdag(beslut, fakta);
  return beslut.anmald !== null && day !== null && beslut.anmald.datum > day;
}

/**
 * Whether a decision has to be reported at a meeting: one with a limit that no meeting before it is
 * still to take up (KL 6 kap. 40 §).
 */
export function anmalsVid(
  beslut: Beslut,
  mote: Mote,
  fakta: Pick<Anmalningsfakta, 'punkter' | 'moten' | 'anmalsNasta'>,
): boolean {
  if (beslut.anmald !== null || beslut.makulering !== null || !hasLimit(beslut, fakta))
    return false;
  const isAhead = ({ datum, status }: Mote) =>
    status !== 'installt' && status !== 'hallet' && datum > beslut.datum && datum < mote.datum;
  return mote.status !== 'installt' && beslut.datum < mote.datum && !fakta.moten.some(isAhead);
}

/** Whether a heading is that of an item where decisions on the body's behalf are reported. */
export function isAnmalningsrubrik(rubrik: string): boolean {
  return /delegation|brådskande beslut|ordförandebeslut/iu.test(rubrik);
}

/** The days of the separate record's own notice; null where its clock hasn't begun. */
export function anslagsdagar({
  protokollfort,
  anslaget,
}: Pick<Delegationsbeslut, 'protokollfort' | 'anslaget'>): {
  readonly anslasSenast: Dag | null;
  readonly klagotidSistaDag: Dag | null;
} {
  return {
    anslasSenast: protokollfort === null ? null : anslagSenast(protokollfort),
    klagotidSistaDag: anslaget === null ? null : klagotidSistaDag(anslaget),
  };
}

export interface Periodkontroll {
  /** Decisions made in the period. */
  readonly antal: number;
  /** Numbers within the period's that no decision has. */
  readonly saknade: readonly number[];
  readonly makulerade: readonly number[];
  readonly vantar: readonly number[];
  /** Those that were not reported at the meeting they had to be. */
  readonly sena: readonly number[];
  readonly ejProtokollforda: readonly number[];
  /** Recorded separately, but without a notice: the time of appeal doesn't run. */
  readonly ejAnslagna: readonly number[];
}

/**
 * Whether the series of a year is whole and reported for a period of it; numbers, lowest first.
 * Numbers are given when decisions are registered, so those of a period may stand among others'.
 */
export function periodkontroll(
  beslut: readonly Beslut[],
  period: { readonly fran: string; readonly till: string },
  fakta: Anmalningsfakta,
): Periodkontroll {
  const own = beslut
    .filter(({ datum }) => datum >= period.fran && datum <= period.till)
    .toSorted((a, b) => a.nr - b.nr)
    .map((one) => ({ ...one, lage: anmalningslage(one, fakta) }));
  const numbersOf = (...lagen: Anmalningslage[]) =>
    own.filter(({ lage }) => lagen.includes(lage)).map(({ nr }) => nr);
  return {
    antal: own.length,
    saknade: missingBetween(own.at(0)?.nr ?? 1, own.at(-1)?.nr ?? 0, new Set(beslut.map(nrOf))),
    makulerade: numbersOf('makulerad'),
    vantar: numbersOf('vantar', 'sen'),
    sena: own.filter((one) => one.lage === 'sen' || anmaldForSent(one, fakta)).map(nrOf),
    ejProtokollforda: numbersOf('ej_protokollford'),
    ejAnslagna: numbersOf('ej_anslagen'),
  };
}

const nrOf = ({ nr }: Pick<Beslut, 'nr'>): number => nr;

function missingBetween(first: number, last: number, known: ReadonlySet<number>): number[] {
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return all.filter((nr) => !known.has(nr));
}
