import type { SpellingAnswer, SpellingOrder } from './protocol.ts';

/** Swedish spelling, in a thread of its own that starts with the first question. */
export interface Spelling {
  /** Those of the words that are not in the dictionary. Rejects when it can't be read. */
  findUnknown(words: readonly string[]): Promise<ReadonlySet<string>>;
  /** Words that may be meant, the nearest first. */
  suggest(word: string): Promise<readonly string[]>;
  /** Takes words for right: names, and what the user has added. */
  addWords(words: readonly string[]): Promise<void>;
}

type Question = SpellingOrder extends infer Order
  ? Order extends SpellingOrder
    ? Omit<Order, 'nr'>
    : never
  : never;

interface Waiting {
  readonly resolve: (words: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

/** Asks a worker; `start` makes it when the first question comes. */
export function createSpelling(start: () => Worker): Spelling {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;
  const settle = ({ data }: MessageEvent<SpellingAnswer>) => {
    const asked = waiting.get(data.nr);
    waiting.delete(data.nr);
    if (data.ok) asked?.resolve(data.words);
    else asked?.reject(new Error('the dictionary could not be read'));
  };
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('the spelling worker died'));
    waiting.clear();
    worker?.terminate();
    worker = undefined;
  };
  const begin = () => {
    const begun = start();
    begun.addEventListener('message', settle);
    begun.addEventListener('error', fail);
    return begun;
  };
  const ask = (question: Question) =>
    new Promise<readonly string[]>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker ??= begin();
      worker.postMessage({ ...question, nr: last });
    });
  return {
    findUnknown: async (words) => new Set(await ask({ want: 'check', words })),
    suggest: (word) => ask({ want: 'suggest', word }),
    async addWords(words) {
      await ask({ want: 'add', words });
    },
  };
}

/** The one dictionary of the window. */
export const spelling = createSpelling(
  () => new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' }),
);
