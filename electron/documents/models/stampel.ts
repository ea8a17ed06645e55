import type { StampelData } from './mote-data.ts';

/** Room for "Handling 123 · sida 1234 (1234)" in millimetres. */
const STRIP = { bredd: 70, hojd: 6 } as const;

/**
 * A strip for each page of the papers after a call.
 * @param own pages of the call itself
 * @param sidor how many pages each paper has
 */
export function stampelData(own: number, sidor: readonly number[]): StampelData {
  const all = sidor.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
  const total = own + all.length;
  return {
    ...STRIP,
    sidor: all.map((nr, index) => `Handling ${nr} · sida ${own + index + 1} (${total})`),
  };
}
