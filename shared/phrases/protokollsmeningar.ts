import { avvikandemeningar } from './meningar-avvikande.ts';
import { beslutsmeningar } from './meningar-beslut.ts';
import { yrkandemeningar } from './meningar-yrkande.ts';
import type { Meningsmall } from './meningsmall.ts';
import { namnmeningar } from './meningsord.ts';

/** Every kind of sentence and part of one; a house may word each in its own way, or leave it out. */
export const protokollsmeningar = {
  ...namnmeningar,
  ...beslutsmeningar,
  ...yrkandemeningar,
  ...avvikandemeningar,
} as const satisfies Readonly<Record<string, Meningsmall>>;

export type Meningskod = keyof typeof protokollsmeningar;

export const meningskoder = Object.keys(protokollsmeningar) as Meningskod[];

const SLOT = /\{([\p{L}_]+)(?::[a-z]+)?\}/gu;

export type Mallfel = 'required' | 'unknown_place' | 'place_missing';

/**
 * What is wrong with a house's wording of a sentence; null when nothing is. An empty one leaves the
 * sentence out, which it may not when the law wants something of it told.
 */
export function mallfel(kod: Meningskod, mall: string): Mallfel | null {
  const { slots, kravs = [] }: Meningsmall = protokollsmeningar[kod];
  if (mall === '') return kravs.length === 0 ? null : 'required';
  const used = [...mall.matchAll(SLOT)].map(([, name = '']) => name);
  if (used.some((name) => !Object.hasOwn(slots, name))) return 'unknown_place';
  return kravs.every((name) => used.includes(name)) ? null : 'place_missing';
}
