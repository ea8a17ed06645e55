import { copyFile, mkdir, rename } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fontFiles } from '../../../electron/documents/fonts.ts';
import type { TypesetterPlaces } from '../../../electron/documents/typesetter.ts';

const fontFolder = resolve('.cache/fonts');

/** Where a test's typesetter finds its worker, templates and fonts; fonts are laid out once. */
export async function documentAssets(): Promise<TypesetterPlaces> {
  await mkdir(fontFolder, { recursive: true });
  for (const { from, to } of fontFiles) {
    const target = join(fontFolder, to);
    if (existsSync(target)) continue;
    // Several test processes may do this at once: none must see half a file.
    const half = `${target}.${process.pid}`;
    await copyFile(resolve(from), half);
    await rename(half, target);
  }
  return {
    workerPath: resolve('electron/documents/worker.ts'),
    templateFolder: resolve('electron/documents/templates'),
    fontFolder,
  };
}
