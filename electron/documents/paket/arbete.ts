import { workerAnswer } from '../worker-answer.ts';
import type { Paket } from './append.ts';
import type { Bilaga } from './bilaga.ts';

/** What takes its time with large papers. */
export interface Paketarbete {
  /** How many pages each paper has; null for one that can't be appended. */
  sidantal(bilagor: readonly Bilaga[]): Promise<readonly (number | null)[]>;
  /** The call with its papers after it. Throws `Cancelled` when the signal says so. */
  append(
    call: Uint8Array,
    bilagor: readonly Bilaga[],
    strips: Uint8Array | null,
    signal?: AbortSignal,
  ): Promise<Paket>;
}

/** One piece of the work: without a call only the pages are counted. */
export interface Paketorder {
  readonly call: Uint8Array | null;
  readonly bilagor: readonly Bilaga[];
  readonly strips: Uint8Array | null;
}

/** The work done in a thread of its own each time, so that a paper that is too much fails alone. */
export function paketarbeteInWorker(workerPath: string): Paketarbete {
  return {
    sidantal: async (bilagor) => {
      const order: Paketorder = { call: null, bilagor, strips: null };
      return (await workerAnswer(workerPath, order)) as readonly (number | null)[];
    },
    append: async (call, bilagor, strips, signal) => {
      const order: Paketorder = { call, bilagor, strips };
      return (await workerAnswer(workerPath, order, signal)) as Paket;
    },
  };
}
