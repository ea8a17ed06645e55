import type {
  Expediering,
  Expedieringsrad,
  Posttillstand,
} from '../../../shared/domain/expediering.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import type { Sandlistepost } from '../../../shared/domain/sandlista.ts';
import {
  isApproved,
  isWaiting,
  lastHandelse,
  tillstandOf,
} from '../../../shared/rules/expediering.ts';
import { foldMottagare, refOf } from '../../../shared/rules/sandlista.ts';

/** One decision to one recipient. */
export interface Utskick {
  readonly post: Sandlistepost;
  readonly rad: Expedieringsrad;
  readonly tillstand: Posttillstand;
  readonly senaste: Expediering | undefined;
}

/** What is listed together: what one recipient gets, or who gets one decision. */
export interface Utskicksgrupp {
  readonly nyckel: string;
  readonly namn: string;
  readonly utskick: readonly Utskick[];
}

/** Every recipient of every list, in the order of the lists. */
export function utskickOf(rader: readonly Expedieringsrad[]): Utskick[] {
  return rader.flatMap((rad) =>
    (rad.lista?.poster ?? []).map((post) => {
      const senaste = rad.lage === null ? undefined : lastHandelse(rad.lage, post.id);
      return { post, rad, senaste, tillstand: senaste?.handelse ?? 'planerad' };
    }),
  );
}

/** What each recipient gets, by name in Swedish order. */
export function byMottagare(utskick: readonly Utskick[]): Utskicksgrupp[] {
  const groups = Map.groupBy(utskick, ({ post }) => refOf(post) ?? foldMottagare(post.mottagare));
  return [...groups]
    .map(([nyckel, own]) => ({ nyckel, namn: own[0]?.post.mottagare ?? '', utskick: own }))
    .sort((one, other) => one.namn.localeCompare(other.namn, 'sv'));
}

/** Who gets each decision, in the order of the §§. */
export function byBeslut(
  utskick: readonly Utskick[],
  nameOf: (rad: Expedieringsrad) => string,
): Utskicksgrupp[] {
  const groups = Map.groupBy(utskick, ({ rad }) => rad);
  return [...groups].map(([rad, own]) => ({
    ...{ nyckel: rad.lista?.id ?? '', namn: nameOf(rad), utskick: own },
  }));
}

/** How many decisions go to how many, in how many copies, and how many are on their way. */
export function summaryOf(utskick: readonly Utskick[]) {
  return {
    beslut: new Set(utskick.map(({ rad }) => rad)).size,
    mottagare: byMottagare(utskick).length,
    exemplar: utskick.reduce((sum, { post }) => sum + post.antal, 0),
    skickade: utskick.filter(({ tillstand }) => !isWaiting(tillstand)).length,
  };
}

/** Lists with somebody to send to that wait for their approval. */
export function unapprovedOf(rader: readonly Expedieringsrad[], day: string): Expedieringsrad[] {
  return rader.filter(({ lista, lage }) => {
    if (lista === null || lage === null || isApproved(lage, day)) return false;
    return lista.poster.some(({ id }) => isWaiting(tillstandOf(lage, id)));
  });
}

/** Decided cases whose every list here is settled and sent. */
export function finishedOf(rader: readonly Expedieringsrad[]): ArendeId[] {
  const byCase = Map.groupBy(rader, ({ beslut }) => beslut.arendeId);
  return [...byCase].flatMap(([arendeId, own]) => {
    if (arendeId === null || own[0]?.beslut.arendestatus !== 'beslutat') return [];
    const lists = own.filter(({ lista }) => lista !== null);
    const isDone = lists.every(({ lista }) => lista?.faststalld === true);
    const isSent = utskickOf(lists).every(({ tillstand }) => !isWaiting(tillstand));
    return lists.length > 0 && isDone && isSent ? [arendeId] : [];
  });
}
