import type { Organtyp } from '../domain/organ.ts';

const KINDS: readonly (readonly [RegExp, Organtyp])[] = [
  [/^region(?:en)? /iu, 'region'],
  [/^(?:länsstyrelsen|socialstyrelsen|statens |polismyndigheten|regeringskansliet)/iu, 'statlig'],
  [/(?:verket|myndigheten|inspektionen|departementet|domstolen|ombudsmannen)$/iu, 'statlig'],
  [/fullmäktige$/iu, 'kf'],
  [/(?:kommun|region)styrelsen?$/iu, 'ks'],
  [/nämnd(?:en)?$/iu, 'namnd'],
  [/utskott(?:et)?$/iu, 'utskott'],
  [/(?:^|\p{L})råd(?:et)?$/iu, 'rad'],
];

/** The kind of a body, as its name tells; `annan` when it doesn't. */
export function organtypOf(namn: string): Organtyp {
  return KINDS.find(([ending]) => ending.test(namn.trim()))?.[1] ?? 'annan';
}
