import type { Delegationsbeslut, Delegationspunkt } from '../domain/delegation.ts';
import type { Sammantradesstatus } from '../domain/sammantradets-gang.ts';

/** What can't be delegated, whoever would decide, in the order of the law (KL 6 kap. 38 §). */
export const EJ_DELEGERBART = [
  ...(['inriktning', 'till_fullmaktige', 'principiell', 'medborgarforslag'] as const),
  ...(['sarskild_foreskrift'] as const),
] as const;
export type EjDelegerbart = (typeof EJ_DELEGERBART)[number];

/** How far a decision has come on its way to the body. */
export type Anmalningslage =
  'makulerad' | 'anmald' | 'vantar' | 'sen' | 'protokollford' | 'ej_protokollford';

/** What is asked of a meeting here. */
export interface Mote {
  readonly datum: string;
  readonly status: Sammantradesstatus;
}

type Beslut = Pick<
  Delegationsbeslut,
  'punktId' | 'datum' | 'nr' | 'ar' | 'anmald' | 'makulering' | 'sarskiltProtokoll'
>;
type Punkt = Pick<Delegationspunkt, 'id' | 'anmals'>;

/**
 * The meeting at which an urgent decision must be reported: the next that is held (KL 6 kap. 40 §).
 * One on the very day may have been over when the decision was made, so the day after counts.
 */
export function anmalsSenast(datum: string, moten: readonly Mote[]): string | null {
  const later = moten.filter((mote) => mote.status !== 'installt' && mote.datum > datum);
  return later.map((mote) => mote.datum).sort()[0] ?? null;
}

/** Whether a decision is reported, waits for it, is late, or is recorded by itself. */
export function anmalningslage(
  beslut: Beslut,
  punkter: readonly Punkt[],
  moten: readonly Mote[],
  idag: string,
): Anmalningslage {
  if (beslut.makulering !== null) return 'makulerad';
  if (beslut.anmald !== null) return 'anmald';
  if (beslut.punktId === null) return isPast(anmalsSenast(beslut.datum, moten), moten, idag);
  const punkt = punkter.find(({ id }) => id === beslut.punktId);
  if (punkt?.anmals !== false) return 'vantar';
  return beslut.sarskiltProtokoll === '' ? 'ej_protokollford' : 'protokollford';
}

function isPast(day: string | null, moten: readonly Mote[], idag: string): 'vantar' | 'sen' {
  const isHeld = moten.some(({ datum, status }) => datum === day && status === 'hallet');
  return day !== null && (day < idag || isHeld) ? 'sen' : 'vantar';
}

/** Whether an urgent decision was reported, but at a later meeting than the next. */
export function anmaldForSent({ punktId, datum, anmald }: Beslut, moten: readonly Mote[]): boolean {
  const day = anmalsSenast(datum, moten);
  return punktId === null && anmald !== null && day !== null && anmald.datum > day;
}

export interface Periodkontroll {
  /** Decisions made in the period. */
  readonly antal: number;
  /** Numbers within the period's that no decision has. */
  readonly saknade: readonly number[];
  readonly makulerade: readonly number[];
  readonly vantar: readonly number[];
  /** Urgent ones that were not reported at the next meeting. */
  readonly sena: readonly number[];
  readonly ejProtokollforda: readonly number[];
}

/**
 * Whether the series of a year is whole and reported for a period of it; numbers, lowest first.
 * Numbers are given when decisions are registered, so those of a period may stand among others'.
 */
export function periodkontroll(
  beslut: readonly Beslut[],
  period: { readonly fran: string; readonly till: string },
  facts: {
    readonly punkter: readonly Punkt[];
    readonly moten: readonly Mote[];
    readonly idag: string;
  },
): Periodkontroll {
  const { punkter, moten, idag } = facts;
  const own = beslut
    .filter(({ datum }) => datum >= period.fran && datum <= period.till)
    .toSorted((a, b) => a.nr - b.nr)
    .map((one) => ({ ...one, lage: anmalningslage(one, punkter, moten, idag) }));
  const numbersOf = (...lagen: Anmalningslage[]) =>
    own.filter(({ lage }) => lagen.includes(lage)).map(({ nr }) => nr);
  return {
    antal: own.length,
    saknade: missingBetween(own.at(0)?.nr ?? 1, own.at(-1)?.nr ?? 0, new Set(beslut.map(nrOf))),
    makulerade: numbersOf('makulerad'),
    vantar: numbersOf('vantar', 'sen'),
    sena: own.filter((one) => one.lage === 'sen' || anmaldForSent(one, moten)).map(nrOf),
    ejProtokollforda: numbersOf('ej_protokollford'),
  };
}

const nrOf = ({ nr }: Pick<Beslut, 'nr'>): number => nr;

function missingBetween(first: number, last: number, known: ReadonlySet<number>): number[] {
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return all.filter((nr) => !known.has(nr));
}
