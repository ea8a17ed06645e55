import type { Ansokan } from '../domain/fordelning.ts';
import type { Ramandring, Ramliggare, Ramomgang } from '../domain/fordelningsram.ts';
import type { AnsokanId } from '../domain/id.ts';

/** What happened to a frame on a day, in kronor: to what it holds, and to what is granted of it. */
interface Ramhandelse {
  readonly dag: string;
  readonly ramKr: number;
  readonly tilldelatKr: number;
}

/** What a frame holds, what is granted out of it, and what is left, in kronor. */
export interface Ramlage {
  totaltKr: number;
  tilldelatKr: number;
  kvarKr: number;
}

/** A frame at the end of a day, or as it is when all that is known has happened. */
export function ramlage(liggare: Ramliggare, dag?: string): Ramlage {
  const past = ramhandelser(liggare).filter((one) => dag === undefined || one.dag <= dag);
  const totaltKr = sumOf(past, ({ ramKr }) => ramKr);
  const tilldelatKr = sumOf(past, (one) => one.tilldelatKr);
  return { totaltKr, tilldelatKr, kvarKr: totaltKr - tilldelatKr };
}

/** The least that is left of the frame on any day; below zero when it has been overdrawn. */
export function lowestRest(liggare: Ramliggare): number {
  const days = new Set(ramhandelser(liggare).map(({ dag }) => dag));
  return Math.min(...[...days].map((dag) => ramlage(liggare, dag).kvarKr));
}

/** What an application is granted at the end of a day, in kronor. */
export function tilldelatTo(liggare: Ramliggare, id: AnsokanId, dag?: string): number {
  const until = (day: string) => dag === undefined || day <= dag;
  const decided = liggare.omgangar.filter(({ beslut }) => beslut !== null && until(beslut.datum));
  const first = sumOf(decided, (omgang) => grantOf(omgang, id));
  const later = liggare.andringar.filter((one) => until(one.dag));
  return first + sumOf(later, (one) => movedTo(one, id));
}

/** What an application, or one of its items, has told that it has used, in kronor. */
export function anvantOf(liggare: Ramliggare, ansokan: Ansokan, postId?: string): number | null {
  const own = liggare.redovisningar.filter(({ ansokanId }) => ansokanId === ansokan.id);
  const last = new Map<string | null, number>(own.map((one) => [one.postId, one.beloppKr]));
  if (postId !== undefined) return last.get(postId) ?? null;
  return last.size === 0 ? null : sumOf([...last.values()], (kronor) => kronor);
}

/** Kronor that a change moves to an application; less than nothing when it takes. */
function movedTo({ franAnsokanId, tillAnsokanId, beloppKr }: Ramandring, id: AnsokanId): number {
  if (tillAnsokanId === id) return beloppKr;
  return franAnsokanId === id ? -beloppKr : 0;
}

function grantOf({ tilldelningar }: Ramomgang, id: AnsokanId): number {
  return tilldelningar.find(({ ansokanId }) => ansokanId === id)?.beloppKr ?? 0;
}

function ramhandelser({ ram, omgangar, andringar }: Ramliggare): Ramhandelse[] {
  return [
    { dag: '', ramKr: ram.beloppKr, tilldelatKr: 0 },
    ...omgangar.flatMap(({ beslut, tilldelningar }) =>
      beslut
        ? [{ dag: beslut.datum, ramKr: 0, tilldelatKr: sumOf(tilldelningar, (t) => t.beloppKr) }]
        : [],
    ),
    ...andringar.map((one) => handelseOf(one, ram.id)),
  ];
}

function handelseOf(andring: Ramandring, ramId: string): Ramhandelse {
  const { typ, dag, beloppKr } = andring;
  const isIn = typ === 'okning' || andring.tillRamId === ramId;
  if (typ === 'aterbetalning') return { dag, ramKr: 0, tilldelatKr: -beloppKr };
  if (typ === 'omfordelning') return { dag, ramKr: 0, tilldelatKr: 0 };
  return { dag, ramKr: isIn ? beloppKr : -beloppKr, tilldelatKr: 0 };
}

function sumOf<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}
