import type { Spelling } from './spelling.ts';

/** Remembers what the dictionary has said of each word, so that none is asked for twice. */
export function createVerdicts(spelling: Pick<Spelling, 'findUnknown'>) {
  const known = new Map<string, boolean>();
  return {
    /** True and false as the dictionary says; undefined for a word it hasn't been asked about. */
    of: (ord: string): boolean | undefined => known.get(ord),
    /** Asks about the words that have no verdict yet. Rejects when there is no dictionary. */
    ask: async (words: Iterable<string>): Promise<void> => {
      const fresh = [...new Set(words)].filter((ord) => !known.has(ord));
      if (fresh.length === 0) return;
      const unknown = await spelling.findUnknown(fresh);
      for (const ord of fresh) known.set(ord, !unknown.has(ord));
    },
  };
}
