import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder under the system's temporary one. */
export function makeTempFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'paragraf-test-')));
}

/** Removes a folder made by {@link makeTempFolder}, with all that lies in it. */
export function removeTempFolder(folder: string): void {
  // A worker that was told to stop may lay down one more file meanwhile.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
