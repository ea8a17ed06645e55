import { readFileSync } from 'node:fs';
import { readDictionary } from '../../../renderer/spelling/hunspell.ts';
import type { Dictionary } from '../../../renderer/spelling/hunspell.ts';

/** The dictionary that is shipped, read in this thread as the worker of a window reads it. */
export async function readSwedish(): Promise<Dictionary> {
  // The runtime asks whether it is in a worker of a browser, and where.
  const worker = { importScripts: () => undefined, self: { location: { href: 'app://prov/' } } };
  for (const [name, value] of Object.entries(worker)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  const file = (name: string) => readFileSync(`node_modules/dictionary-sv/index.${name}`);
  return readDictionary(file('aff'), file('dic'));
}
