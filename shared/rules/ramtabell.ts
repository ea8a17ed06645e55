import type { Ansokan, Ansokanspost } from '../domain/fordelning.ts';
import type { Ramliggare, Ramomgang } from '../domain/fordelningsram.ts';
import type { OrganId } from '../domain/id.ts';
import { grantedForPost, isExcluded, sumAnsokan } from './fordelning.ts';
import { anvantOf, tilldelatTo } from './ramlage.ts';

/** Kronor asked for, left out by name, granted and told to be used; null where nothing is known. */
export interface Rambelopp {
  readonly begartKr: number | null;
  readonly undantagetKr: number | null;
  readonly tilldelatKr: number | null;
  readonly anvantKr: number | null;
}

export interface Rampost extends Rambelopp {
  readonly id: string;
  readonly rubrik: string;
}

/** An application in one of the rounds, numbered as the rounds are. */
export interface Ramansokan extends Rambelopp {
  readonly ansokan: Ansokan;
  readonly omgang: number;
  readonly isDecided: boolean;
  readonly poster: readonly Rampost[];
}

export interface Ramsokande extends Rambelopp {
  readonly sokandeOrganId: OrganId;
  readonly ansokningar: readonly Ramansokan[];
}

/** Everybody who has applied out of the frame, in the order they first did. */
export function ramtabell(liggare: Ramliggare, dag?: string): Ramsokande[] {
  const all = liggare.omgangar.flatMap((omgang, index) =>
    omgang.fordelning.ansokningar.map((ansokan) =>
      ansokanOf(liggare, omgang, ansokan, index + 1, dag),
    ),
  );
  const bySokande = Map.groupBy(all, ({ ansokan }) => ansokan.sokandeOrganId);
  return [...bySokande].map(([sokandeOrganId, ansokningar]) => ({
    ...{ sokandeOrganId, ansokningar },
    ...summaOf(ansokningar),
  }));
}

/** The sums of rows; an amount that no row knows is unknown. */
export function summaOf(rows: readonly Rambelopp[]): Rambelopp {
  return {
    begartKr: known(rows.map(({ begartKr }) => begartKr)),
    undantagetKr: known(rows.map(({ undantagetKr }) => undantagetKr)),
    tilldelatKr: known(rows.map(({ tilldelatKr }) => tilldelatKr)),
    anvantKr: known(rows.map(({ anvantKr }) => anvantKr)),
  };
}

function ansokanOf(
  liggare: Ramliggare,
  { beslut }: Ramomgang,
  ansokan: Ansokan,
  omgang: number,
  dag?: string,
): Ramansokan {
  const isDecided = beslut !== null && (dag === undefined || beslut.datum <= dag);
  const { begart, undantaget, tilldelat } = sumAnsokan(ansokan);
  const tilldelatKr = isDecided ? tilldelatTo(liggare, ansokan.id, dag) : null;
  // The items tell what the decision did only while it is what they come to.
  const isByItem = ansokan.beslutssatt === 'per_post' && tilldelatKr === tilldelat;
  return {
    ...{ ansokan, omgang, isDecided, tilldelatKr },
    ...{ begartKr: begart, undantagetKr: undantaget, anvantKr: anvantOf(liggare, ansokan) },
    poster: ansokan.poster.map((post) => postOf(liggare, ansokan, post, isByItem)),
  };
}

function postOf(
  liggare: Ramliggare,
  ansokan: Ansokan,
  post: Ansokanspost,
  isByItem: boolean,
): Rampost {
  return {
    ...{ id: post.id, rubrik: post.rubrik, begartKr: post.begartKr },
    undantagetKr: isExcluded(post) ? post.begartKr : 0,
    tilldelatKr: isByItem ? grantedForPost(post) : null,
    anvantKr: anvantOf(liggare, ansokan, post.id),
  };
}

function known(amounts: readonly (number | null)[]): number | null {
  const told = amounts.filter((amount) => amount !== null);
  return told.length === 0 ? null : told.reduce((sum, amount) => sum + amount, 0);
}

/** What is granted of each round, in its order, in kronor; null while it isn't decided. */
export function omgangssummor(liggare: Ramliggare, dag?: string): (number | null)[] {
  const all = ramtabell(liggare, dag).flatMap(({ ansokningar }) => ansokningar);
  return liggare.omgangar.map((_, index) => {
    const own = all.filter(({ omgang, isDecided }) => omgang === index + 1 && isDecided);
    return summaOf(own).tilldelatKr;
  });
}
