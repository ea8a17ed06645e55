import { readFileSync, statSync } from 'node:fs';

/**
 * The text of a file in a folder that may be from somebody else, where it may be a pipe, which
 * nobody ever writes to, or larger than any of ours. Throws then, and as `readFileSync`.
 */
export function readSmallFile(path: string, maxBytes: number): string {
  const lies = statSync(path);
  if (!lies.isFile() || lies.size > maxBytes) throw new Error('no file of ours');
  return readFileSync(path, 'utf8');
}
