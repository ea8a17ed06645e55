import type { OrganId } from '../domain/id.ts';
import { Dokumenttyp } from '../domain/mall.ts';
import type { Mall, MallData, Malltyp } from '../domain/mall.ts';
import { standardmall } from './mall.ts';

/** What a new paper can follow: a template of the register's, or the built-in one of a kind. */
export interface Mallval {
  readonly dokumenttyp: Dokumenttyp;
  /** Null for the built-in one. */
  readonly mallId: Mall['id'] | null;
  readonly mall: MallData;
}

/** Templates in use for papers of a body, its own before those of every body. */
function mallarOf(mallar: readonly Mall[], malltyp: Malltyp, organId: OrganId): Mall[] {
  const inUse = mallar.filter((mall) => mall.dokumenttyp === malltyp && !mall.avslutad);
  const own = inUse.filter((mall) => mall.organId === organId);
  return [...own, ...inUse.filter((mall) => mall.organId === null)];
}

/** The template that a document of a body's has by its kind alone: the body's own, if it has one. */
export function usualMall(mallar: readonly Mall[], malltyp: Malltyp, organId: OrganId): MallData {
  return mallarOf(mallar, malltyp, organId)[0] ?? standardmall(malltyp);
}

/**
 * The template that a body's calls, minutes and notices look like: that of its extracts, else that
 * of the papers it decides on.
 */
export function motesmall(mallar: readonly Mall[], organId: OrganId): MallData {
  const kinds = ['protokollsutdrag', 'tjansteskrivelse', 'tjansteutlatande'] as const;
  const [first] = kinds.flatMap((kind) => mallarOf(mallar, kind, organId));
  return first ?? standardmall('protokollsutdrag');
}

/** The template a paper of a kind follows when nobody has chosen: the body's own, if it has one. */
export function usualMallval(
  mallar: readonly Mall[],
  dokumenttyp: Dokumenttyp,
  organId: OrganId,
): Mallval {
  const [mall] = mallarOf(mallar, dokumenttyp, organId);
  return { dokumenttyp, mallId: mall?.id ?? null, mall: mall ?? standardmall(dokumenttyp) };
}

/** Everything a new paper can follow, by kind; the usual one of each kind comes first. */
export function allMallval(mallar: readonly Mall[], organId: OrganId): Mallval[] {
  return Dokumenttyp.options.flatMap((dokumenttyp) => mallvalOf(mallar, dokumenttyp, organId));
}

/** Everything a new paper of a kind can follow; the usual one comes first. */
export function mallvalOf(
  mallar: readonly Mall[],
  dokumenttyp: Dokumenttyp,
  organId: OrganId,
): Mallval[] {
  const own = mallarOf(mallar, dokumenttyp, organId);
  return [
    ...own.map((mall) => ({ dokumenttyp, mallId: mall.id, mall })),
    { dokumenttyp, mallId: null, mall: standardmall(dokumenttyp) },
  ];
}
