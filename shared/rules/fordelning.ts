import type { Ansokan, Ansokanspost } from '../domain/fordelning.ts';
import type { AnsokanId, OrganId } from '../domain/id.ts';

/** What the ledger needs of an item, an application and an allocation; amounts in kronor. */
export type LedgerPost = Pick<Ansokanspost, 'id' | 'rubrik' | 'begartKr' | 'beviljatKr' | 'utfall'>;
export type LedgerAnsokan = Pick<
  Ansokan,
  'id' | 'sokandeOrganId' | 'beslutssatt' | 'begartKr' | 'beviljatKr'
> & { readonly poster: readonly LedgerPost[] };
export interface Fordelningsledger {
  readonly beloppKr: number;
  readonly ansokningar: readonly LedgerAnsokan[];
}

/** Kronor asked for, left out of the grant by name, and granted. */
export interface Ansokanssumma {
  begart: number;
  undantaget: number;
  tilldelat: number;
}

export interface Sokandesumma extends Ansokanssumma {
  sokandeOrganId: OrganId;
  ansokningar: AnsokanId[];
  /** Granted part of what was asked for, 0–1 (more if the ledger is wrong); null if nothing was asked. */
  andel: number | null;
  iEnlighet: 'ja' | 'delvis' | 'nej';
}

export interface Fordelningssumma {
  ram: number;
  begart: number;
  tilldelat: number;
  /** Below zero when more is granted than the frame holds. */
  kvar: number;
  /** One for each applicant, in the order the ledger first names them. */
  perSokande: Sokandesumma[];
}

/** The sums of a ledger. An amount that isn't stated counts as nothing. */
export function sumFordelning(ledger: Fordelningsledger): Fordelningssumma {
  const byOrgan = Map.groupBy(ledger.ansokningar, (ansokan) => ansokan.sokandeOrganId);
  const perSokande = [...byOrgan].map(([organId, own]) => sumSokande(organId, own));
  const tilldelat = total(perSokande, (sokande) => sokande.tilldelat);
  return {
    ram: ledger.beloppKr,
    begart: total(perSokande, (sokande) => sokande.begart),
    tilldelat,
    kvar: ledger.beloppKr - tilldelat,
    perSokande,
  };
}

/** The sums of one application, from its items or from the lump sum it states. */
export function sumAnsokan(ansokan: LedgerAnsokan): Ansokanssumma {
  const perPost = ansokan.beslutssatt === 'per_post';
  const excluded = ansokan.poster.filter(isExcluded);
  return {
    begart: perPost ? sumRequested(ansokan.poster) : (ansokan.begartKr ?? 0),
    undantaget: sumRequested(excluded),
    tilldelat: perPost ? total(ansokan.poster, grantedForPost) : (ansokan.beviljatKr ?? 0),
  };
}

/** Kronor granted for an item: as stated, or all of it when it is granted without an amount. */
export function grantedForPost(post: LedgerPost): number {
  return post.beviljatKr ?? (post.utfall === 'beviljas' ? (post.begartKr ?? 0) : 0);
}

/** Headings of the items an applicant gets nothing for, in the ledger's order. */
export function excludedRubriker(ledger: Fordelningsledger, organId: OrganId): string[] {
  const own = ledger.ansokningar.filter((ansokan) => ansokan.sokandeOrganId === organId);
  return own.flatMap(({ poster }) => poster.filter(isExcluded).map(({ rubrik }) => rubrik));
}

/** Sum of what the items ask for. */
export function sumRequested(poster: readonly LedgerPost[]): number {
  return total(poster, (post) => post.begartKr ?? 0);
}

/** Whether an item is left out of the grant. */
export function isExcluded(post: Pick<LedgerPost, 'utfall'>): boolean {
  return post.utfall === 'omfattas_ej';
}

function sumSokande(organId: OrganId, own: readonly LedgerAnsokan[]): Sokandesumma {
  const sums = own.map(sumAnsokan);
  const begart = total(sums, (sum) => sum.begart);
  const tilldelat = total(sums, (sum) => sum.tilldelat);
  return {
    sokandeOrganId: organId,
    ansokningar: own.map(({ id }) => id),
    begart,
    undantaget: total(sums, (sum) => sum.undantaget),
    tilldelat,
    andel: begart === 0 ? null : tilldelat / begart,
    iEnlighet: tilldelat === 0 ? 'nej' : tilldelat === begart ? 'ja' : 'delvis',
  };
}

function total<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}
