import type { ParagrafData } from '../../shared/domain/paragraf.ts';
import { fromBeslutRader, toBeslutRader } from './paragraf-rader-beslut.ts';
import { fromForslagRader, toForslagRader } from './paragraf-rader-forslag.ts';
import type { ParagrafRader } from './paragraf-rader-grund.ts';
import {
  fromAvvikandeRader,
  fromUnderlagRader,
  toAvvikandeRader,
  toUnderlagRader,
} from './paragraf-rader-ovrigt.ts';
import { fromVoteringRader, toVoteringRader } from './paragraf-rader-votering.ts';

/** The lists of a §, which are kept in tables of their own. */
export type ParagrafDelar = Omit<
  ParagrafData,
  | ('rubrik' | 'underrubrik' | 'myndighetsutovning' | 'stangdaDorrar')
  | ('overklagande' | 'ordforandeId')
>;

/** A § as rows by table; {@link gather} makes the same § of them again. */
export function flatten(data: ParagrafData): ParagrafRader {
  return {
    ...toForslagRader(data),
    ...toVoteringRader(data),
    ...toBeslutRader(data),
    ...toAvvikandeRader(data),
    ...toUnderlagRader(data),
  };
}

/** The lists of a § from its rows, in whatever order the database gave them. */
export function gather(rader: ParagrafRader): ParagrafDelar {
  return {
    ...fromForslagRader(rader),
    ...fromVoteringRader(rader),
    ...fromBeslutRader(rader),
    ...fromAvvikandeRader(rader),
    ...fromUnderlagRader(rader),
  };
}
