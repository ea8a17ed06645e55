import createRuntime from 'hunspell-asm/dist/cjs/lib/browser/hunspell.js';
import type { HunspellRuntime } from 'hunspell-asm/dist/cjs/lib/browser/hunspell.js';

/** A dictionary that has been read. */
export interface Dictionary {
  isWord(word: string): boolean;
  /** Words that may be meant, the nearest first; slow, some 100 ms. */
  suggest(word: string): string[];
  /** Takes a word for right from now on. */
  add(word: string): void;
}

/** Reads a Hunspell dictionary: the rules (.aff) and the words (.dic), in UTF-8. */
export async function readDictionary(rules: Uint8Array, words: Uint8Array): Promise<Dictionary> {
  const runtime = await startRuntime();
  runtime.FS.mkdir('/ordbok');
  runtime.FS.writeFile('/ordbok/sv.aff', rules, { encoding: 'binary' });
  runtime.FS.writeFile('/ordbok/sv.dic', words, { encoding: 'binary' });
  const create = runtime.cwrap('Hunspell_create', 'number', ['number', 'number']);
  const paths = ['/ordbok/sv.aff', '/ordbok/sv.dic'].map((path) => runtime.allocateUTF8(path));
  const handle = create(...paths);
  for (const pointer of paths) runtime._free(pointer);
  return dictionaryOf(runtime, handle);
}

function startRuntime(): Promise<HunspellRuntime> {
  return new Promise((resolve, reject) => {
    const runtime = createRuntime({
      onAbort: reject,
      // A task of its own: what the runtime returns is not there yet when this is called at once.
      onRuntimeInitialized: () => setTimeout(() => resolve(ready())),
    });
    // It has a `then` of its own, which a promise would follow for ever.
    const ready = () => {
      Reflect.deleteProperty(runtime, 'then');
      return runtime;
    };
  });
}

function dictionaryOf(runtime: HunspellRuntime, handle: number): Dictionary {
  const spell = runtime.cwrap('Hunspell_spell', 'number', ['number', 'number']);
  const add = runtime.cwrap('Hunspell_add', 'number', ['number', 'number']);
  const suggest = runtime.cwrap('Hunspell_suggest', 'number', ['number', 'number', 'number']);
  const freeList = runtime.cwrap('Hunspell_free_list', null, ['number', 'number', 'number']);
  const using = <T>(word: string, work: (pointer: number) => T): T => {
    const pointer = runtime.allocateUTF8(word.normalize());
    try {
      return work(pointer);
    } finally {
      runtime._free(pointer);
    }
  };
  return {
    isWord: (word) => using(word, (pointer) => spell(handle, pointer) !== 0),
    add: (word) => void using(word, (pointer) => add(handle, pointer)),
    suggest(word) {
      const list = runtime._malloc(4);
      const count = using(word, (pointer) => suggest(handle, list, pointer));
      const first = runtime.getValue(list, '*');
      const words = Array.from({ length: count }, (_, index) =>
        runtime.UTF8ToString(runtime.getValue(first + index * 4, '*')),
      );
      freeList(handle, list, count);
      runtime._free(list);
      return words;
    },
  };
}
