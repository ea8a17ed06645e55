import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('../shared/seeds');

/** The text of the sample paper, which is never part of the project; null where it isn't at hand. */
export function readSeed004(): string | null {
  const name = existsSync(folder)
    ? readdirSync(folder).find((file) => file.startsWith('004'))
    : null;
  return name === null || name === undefined ? null : readFileSync(join(folder, name), 'utf8');
}
