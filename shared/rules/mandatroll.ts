import type { Uppdragsroll } from '../domain/uppdrag.ts';

/** How lists in use write each role; the first that fits. */
const ROLLER: readonly (readonly [RegExp, Uppdragsroll])[] = [
  [/^(?:2|andr[ae])\b.*v(?:ice|\.)?\s*ordf/u, 'v_ordf_2'],
  [/v(?:ice|\.)?\s*ordf/u, 'v_ordf_1'],
  [/^ordf/u, 'ordf'],
  [/^ers/u, 'ersattare'],
  [/^led/u, 'ledamot'],
  [/^insyn/u, 'insynsplats'],
  [/^personalf/u, 'personalforetradare'],
  [/^sekr/u, 'sekreterare'],
  [/^handl/u, 'handlaggare'],
];

/** What somebody is in a body, from the words a list uses: "2:e vice ordförande"; null for none. */
export function mandatroll(text: string): Uppdragsroll | null {
  const words = text.trim().toLowerCase();
  return ROLLER.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
