import type { Expedieringslage } from '../domain/expediering.ts';
import type {
  Mottagare,
  Mottagarforslag,
  SandlistaAvsteg,
  Sandlistepost,
  Sandskal,
} from '../domain/sandlista.ts';
import { isSameMottagare } from '../rules/sandlista.ts';
import { saknadeMottagare } from '../rules/sandlistepost.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';

export interface Expedieringsunderlag {
  poster: readonly (Mottagare & Pick<Sandlistepost, 'id' | 'kanal' | 'adress' | 'skal'>)[];
  /** Recipients that the decision calls for. */
  forslag: readonly Mottagarforslag[];
  /** Required bodies left out on purpose, each with a reason that is kept. */
  avsteg: readonly SandlistaAvsteg[];
}

/** Channels that lead nowhere without an address. */
const NEEDS_ADDRESS: readonly Sandlistepost['kanal'][] = ['epost', 'post'];

/** All checks of the sändlista (K32–K34). */
export function checkExpediering(underlag: Expedieringsunderlag): Finding[] {
  return [checkMottagare, checkVerkstallare, checkPoster].flatMap((check) => check(underlag));
}

/** K32: a granted, refused or instructed body that isn't on the list and isn't left out by reason. */
export function checkMottagare({ forslag, ...list }: Expedieringsunderlag): Finding[] {
  // Whoever asked is a hint of its own (K33), though the list isn't settled without them either.
  return saknadeMottagare(list, forslag)
    .filter(({ skal }) => skal !== 'remittent')
    .map(({ mottagare, skal }) => finding('K32', 'sandlista', { mottagare, skal }));
}

/** K33: money moves and no recipient is there to carry it out; who asked isn't told of the answer. */
export function checkVerkstallare({ poster, forslag }: Expedieringsunderlag): Finding[] {
  const moneyMoves = forslag.some(({ skal }) => skal === 'tilldelad');
  const executed = poster.some(({ skal }) => skal === 'verkstallare');
  const unit = forslag.find(({ skal }) => skal === 'verkstallare');
  const asker = forslag.find(({ skal }) => skal === 'remittent');
  const isTold = !asker || poster.some((post) => isSameMottagare(post, asker));
  return [
    ...(moneyMoves && !executed ? [missing('verkstallare', unit)] : []),
    ...(isTold ? [] : [missing('remittent', asker)]),
  ];
}

function missing(skal: Sandskal, who: Mottagarforslag | undefined): Finding {
  return finding('K33', 'sandlista', { skal, ...(who ? { mottagare: who.mottagare } : {}) });
}

/** K34: a recipient without the address that its channel needs, or listed twice. */
export function checkPoster({ poster }: Expedieringsunderlag): Finding[] {
  return poster.flatMap((post, index) => {
    const field = `sandlistepost:${post.id}`;
    const lost = NEEDS_ADDRESS.includes(post.kanal) && post.adress.trim() === '';
    const twice = poster.slice(0, index).some((earlier) => isSameMottagare(earlier, post));
    return [
      ...(lost ? [finding('K34', field, { fel: 'adress_saknas', mottagare: post.mottagare })] : []),
      ...(twice ? [finding('K34', field, { fel: 'dubblett', mottagare: post.mottagare })] : []),
    ];
  });
}

/** K35: something was sent before the minutes were approved; the day is the first of them. */
export function checkJusterad({
  justerad,
  handelser,
}: Pick<Expedieringslage, 'justerad'> & {
  readonly handelser: readonly Pick<Expedieringslage['handelser'][number], 'handelse' | 'datum'>[];
}): Finding[] {
  const [dag] = handelser
    .filter(({ handelse }) => handelse === 'expedierad')
    .map(({ datum }) => datum)
    .sort();
  if (dag === undefined || (justerad !== null && justerad <= dag)) return [];
  return [finding('K35', 'mottagare', { dag, ...(justerad === null ? {} : { justerad }) })];
}
