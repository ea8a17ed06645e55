import { diffArrays } from 'diff';
import type { ParagrafData } from '../../shared/domain/paragraf.ts';
import type { Paragrafhandling } from '../../shared/domain/paragrafhandling.ts';
import type { Utdragsmottagare } from '../../shared/domain/utdragsmottagare.ts';
import type { Protokollsblock, Stycke } from '../../shared/rules/protokollstext/lage.ts';
import { normal } from './delar.ts';

/** Kinds of sentences that the figure is about. */
export const MALETS_SLAG = [
  ...(['yrkanden', 'propositionsordning', 'voteringsproposition', 'röster'] as const),
  ...(['deltar ej', 'jäv', 'protokollsanteckning', 'reservation', 'närvaro'] as const),
  ...(['handlingar', 'mottagare'] as const),
] as const;

/** Other sentences that are made from data too. */
export const OVRIGA_SLAG = [
  ...(['beslutets ingress', 'tidigare behandling', 'omedelbar justering', 'rubriker'] as const),
  // Made of a title or a name alone, and so hardly anything to get wrong.
  ...(['handlingar med rubrik', 'mottagare med namn'] as const),
] as const;

export type Slag = (typeof MALETS_SLAG)[number] | (typeof OVRIGA_SLAG)[number];

export interface TryckMening {
  readonly slag: Slag;
  readonly text: string;
}

/** A sentence that was printed, one that was made, or both where they stand in each other's place. */
export interface Par {
  readonly slag: Slag;
  readonly tryckt: string | null;
  readonly skapad: string | null;
}

/** Whether the two are the same word for word. */
export function isLika({ tryckt, skapad }: Par): boolean {
  return tryckt !== null && tryckt === skapad;
}

/** The sentences of a generated §, with what passes through left out. */
export function skapadeMeningar(
  blocks: readonly Protokollsblock[],
  data: ParagrafData,
): TryckMening[] {
  return blocks.flatMap(({ slag, stycken }) =>
    stycken.flatMap((stycke) => {
      const kind = slagOf(slag, stycke, data);
      return kind === null ? [] : stycke.meningar.map((text) => ({ slag: kind, text }));
    }),
  );
}

/** The kind of a row of papers; null for one that is nothing but its title. */
export function handlingsslag({ slag, datum }: Paragrafhandling): Slag | null {
  if (datum === null) return null;
  return slag === 'ovrig' ? 'handlingar med rubrik' : 'handlingar';
}

/** The kind of a row of recipients. */
export function mottagarslag({ slag }: Utdragsmottagare): Slag {
  return slag === 'utdrag' ? 'mottagare med namn' : 'mottagare';
}

function slagOf(
  slag: Protokollsblock['slag'],
  { nyckel }: Stycke,
  { handlingar, mottagare }: ParagrafData,
): Slag | null {
  if (nyckel.includes(':text:') || nyckel.startsWith('punkt:')) return null;
  const handling = handlingar.find(({ id }) => nyckel === `handling:${id}`);
  if (handling !== undefined) return handlingsslag(handling);
  const one = mottagare.find((_, index) => nyckel === `mottagare:${index + 1}`);
  if (one !== undefined) return mottagarslag(one);
  if (nyckel.startsWith('deltar_ej:')) return 'deltar ej';
  if (slag === 'beslut') return nyckel.startsWith('jav:') ? 'jäv' : 'beslutets ingress';
  if (slag === 'votering') {
    return nyckel.endsWith(':proposition') ? 'voteringsproposition' : 'röster';
  }
  return ENKLA[slag] ?? 'protokollsanteckning';
}

const ENKLA: Partial<Record<Protokollsblock['slag'], Slag>> = {
  forslag_till_beslut: 'yrkanden',
  beslutsordning: 'propositionsordning',
  reservation: 'reservation',
  jav: 'jäv',
  tidigare_behandling: 'tidigare behandling',
  omedelbar_justering: 'omedelbar justering',
};

/** Puts printed and made sentences beside each other, kind by kind and in their order. */
export function jamfor(tryckta: readonly TryckMening[], skapade: readonly TryckMening[]): Par[] {
  const kinds = [...new Set([...tryckta, ...skapade].map(({ slag }) => slag))];
  return kinds.flatMap((slag) => {
    const of = (all: readonly TryckMening[]) =>
      all.filter((one) => one.slag === slag).map(({ text }) => normal(text));
    return iPar(slag, of(tryckta), of(skapade));
  });
}

function iPar(slag: Slag, tryckta: string[], skapade: string[]): Par[] {
  const par: Par[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
      par.push({ slag, tryckt: removed[index] ?? null, skapad: added[index] ?? null });
    }
    removed = [];
    added = [];
  };
  for (const part of diffArrays(tryckta, skapade)) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else {
      flush();
      par.push(...part.value.map((text) => ({ slag, tryckt: text, skapad: text })));
    }
  }
  flush();
  return par;
}
