import type { Ramliggare } from '../domain/fordelningsram.ts';
import { ramlage } from './ramlage.ts';
import { ramtabell } from './ramtabell.ts';

/** A box of the picture: what it stands for, and where it is down a height of 1 000. */
export interface Flodesruta {
  readonly id: string;
  readonly namn: string;
  readonly kronor: number;
  readonly y: number;
  readonly hojd: number;
  /** Where its words stand, so that none are written over each other. */
  readonly textY: number;
}

/** Money on its way from a box at the left to one at the right; both ends as high as it is much. */
export interface Flodesband {
  readonly fran: number;
  readonly till: number;
  readonly y0: number;
  readonly y1: number;
  readonly hojd: number;
}

/** The frame as it flows: rounds and what is left at one side, applicants at the other. */
export interface Ramflode {
  readonly vanster: readonly Flodesruta[];
  readonly hoger: readonly Flodesruta[];
  readonly band: readonly Flodesband[];
}

export const FLODESHOJD = 1000;
const GAP = 24;
/** The least between the words of two boxes. */
const LINE = 74;

interface Del {
  readonly fran: string;
  readonly till: string;
  readonly kronor: number;
}

/** What the picture calls its parts. */
export interface Flodesord {
  readonly omgang: (nr: number) => string;
  readonly sokande: (organId: string) => string;
  readonly kvar: string;
}

/** Where money has gone from a frame at the end of a day; null while none has. */
export function ramflode(liggare: Ramliggare, ord: Flodesord, dag?: string): Ramflode | null {
  const delar = delarOf(liggare, ord, dag);
  if (delar.length === 0) return null;
  const { kvarKr } = ramlage(liggare, dag);
  const all = kvarKr > 0 ? [...delar, { fran: ord.kvar, till: ord.kvar, kronor: kvarKr }] : delar;
  const total = all.reduce((sum, { kronor }) => sum + kronor, 0);
  const count = Math.max(namesOf(all, 'fran').length, namesOf(all, 'till').length);
  const scale = (FLODESHOJD - GAP * (count - 1)) / total;
  const vanster = column(all, 'fran', scale);
  const hoger = column(all, 'till', scale);
  return { vanster, hoger, band: bands(all, vanster, hoger, scale) };
}

function delarOf(liggare: Ramliggare, ord: Flodesord, dag?: string): Del[] {
  const rows = ramtabell(liggare, dag).flatMap(({ sokandeOrganId, ansokningar }) =>
    ansokningar.map(({ omgang, tilldelatKr }) => ({
      ...{ fran: ord.omgang(omgang), till: ord.sokande(sokandeOrganId) },
      kronor: tilldelatKr ?? 0,
    })),
  );
  return rows
    .filter(({ kronor }) => kronor > 0)
    .toSorted((a, b) => a.fran.localeCompare(b.fran, 'sv', { numeric: true }));
}

function namesOf(delar: readonly Del[], side: 'fran' | 'till'): string[] {
  return [...new Set(delar.map((one) => one[side]))];
}

function column(delar: readonly Del[], side: 'fran' | 'till', scale: number): Flodesruta[] {
  let y = 0;
  let below = -LINE;
  return namesOf(delar, side).map((namn) => {
    const own = delar.filter((one) => one[side] === namn);
    const kronor = own.reduce((sum, one) => sum + one.kronor, 0);
    const hojd = kronor * scale;
    const textY = Math.max(y + hojd / 2, below + LINE);
    const box = { id: `${side} ${namn}`, namn, kronor, y, hojd, textY };
    y += hojd + GAP;
    below = textY;
    return box;
  });
}

function bands(
  delar: readonly Del[],
  vanster: readonly Flodesruta[],
  hoger: readonly Flodesruta[],
  scale: number,
): Flodesband[] {
  const used = new Map<string, number>();
  const next = (box: Flodesruta | undefined, hojd: number) => {
    const key = box?.id ?? '';
    const offset = used.get(key) ?? 0;
    used.set(key, offset + hojd);
    return (box?.y ?? 0) + offset;
  };
  return delar.map(({ fran, till, kronor }) => {
    const from = vanster.findIndex(({ namn }) => namn === fran);
    const to = hoger.findIndex(({ namn }) => namn === till);
    const hojd = kronor * scale;
    return { fran: from, till: to, y0: next(vanster[from], hojd), y1: next(hoger[to], hojd), hojd };
  });
}
