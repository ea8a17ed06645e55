import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Choices of this computer's user about registers, by their folders. */
export interface FolderChoices<Choices> {
  /** A copy of a register in another folder has its own. */
  of(folder: string): Choices;
  /** Throws what the file system does: a choice that was not stored must not look as if it was. */
  change(folder: string, changes: Partial<Choices>): void;
}

/** The choices in one small file of the user's; a damaged one means the usual choices. */
export function createFolderChoices<Choices extends object>(
  file: string,
  schema: z.ZodType<Choices>,
  usual: Choices,
): FolderChoices<Choices> {
  const read = (): Partial<Record<string, Choices>> => {
    try {
      return z.record(z.string(), schema).parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return {};
    }
  };
  const of = (folder: string) => read()[folder] ?? usual;
  return {
    of,
    change(folder, changes) {
      const all = { ...read(), [folder]: { ...of(folder), ...changes } };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.ny`, JSON.stringify(all, null, 2), { mode: 0o600, flush: true });
      renameSync(`${file}.ny`, file);
    },
  };
}
