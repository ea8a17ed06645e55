import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a word stands in a folder: in a file's bytes, in any of the encodings it may have, or name. */
export function findWords(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) =>
    (['utf8', 'utf16le', 'latin1'] as const).flatMap((encoding) =>
      [word, word.toLowerCase(), word.toUpperCase()].map((form) => ({
        word,
        bytes: Buffer.from(form, encoding),
      })),
    ),
  );
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? readFileSync(path) : Buffer.alloc(0);
    const inName = words.filter((word) => entry.name.toLowerCase().includes(word.toLowerCase()));
    const inside = needles.filter((needle) => bytes.includes(needle.bytes)).map(({ word }) => word);
    return [...new Set([...inName, ...inside])].map((word) => `${entry.name}: ${word}`);
  });
}
