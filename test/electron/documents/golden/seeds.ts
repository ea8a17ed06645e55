import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corrected } from './corrections-001.ts';

const folder = resolve('../shared/seeds');
const names = existsSync(folder) ? readdirSync(folder) : [];

/** The text of a sample paper, which is never part of the project; null where it isn't at hand. */
function readSeed(start: string): string | null {
  const name = names.find((file) => file.startsWith(start));
  if (name !== undefined) return readFileSync(join(folder, name), 'utf8');
  console.warn(`SKIPPED: no ../shared/seeds/${start}* beside the project`);
  return null;
}

/** An officer's report on how money is shared out. */
export function readSeed004(): string | null {
  return readSeed('004');
}

/** The answer to a remiss, with what OCR has damaged put right word by word. */
export function readSeed001(): string | null {
  const damaged = readSeed('001');
  return damaged === null ? null : corrected(damaged);
}
