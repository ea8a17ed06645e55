import { readDictionary } from './hunspell.ts';
import type { Dictionary } from './hunspell.ts';
import type { SpellingAnswer, SpellingOrder } from './protocol.ts';

/** Begun with the worker, so that the first question waits as little as may be. */
const loading = load();

async function load(): Promise<Dictionary> {
  const [rules, words] = await Promise.all(['/ordbok/sv.aff', '/ordbok/sv.dic'].map(bytesOf));
  if (!rules || !words) throw new Error('no dictionary');
  return readDictionary(rules, words);
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function answer(order: SpellingOrder): Promise<SpellingAnswer> {
  try {
    const dictionary = await loading;
    return { nr: order.nr, ok: true, words: wordsOf(dictionary, order) };
  } catch {
    return { nr: order.nr, ok: false };
  }
}

function wordsOf(dictionary: Dictionary, order: SpellingOrder): readonly string[] {
  if (order.want === 'suggest') return dictionary.suggest(order.word);
  if (order.want === 'check') return order.words.filter((word) => !dictionary.isWord(word));
  for (const word of order.words) dictionary.add(word);
  return [];
}

self.addEventListener('message', ({ data }: MessageEvent<SpellingOrder>) => {
  void answer(data).then((found) => {
    self.postMessage(found);
  });
});
