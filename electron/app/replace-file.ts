import { rename, rm } from 'node:fs/promises';
import { toWriteError } from './write-chosen-file.ts';

/**
 * Lets `write` make a file beside the chosen one, which it then replaces: what fails or is
 * cancelled half way leaves no half file. Throws as `writeChosenFile`, and whatever `write` throws.
 */
export async function replaceFile(
  path: string,
  id: string,
  write: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = `${path}.${id}.tmp`;
  try {
    await write(draft);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw toWriteError(error);
  }
}
