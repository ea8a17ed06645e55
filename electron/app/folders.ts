import { randomUUID } from 'node:crypto';
import { CallError } from '../../shared/contract/errors.ts';

export interface Folders {
  /** A handle the renderer may hold instead of the path. The same path keeps its handle. */
  handleOf(path: string): string;
  pathOf(handle: string): string;
}

/** Keeps paths in main: the renderer only ever holds handles that main gave out. */
export function createFolders(): Folders {
  const byHandle = new Map<string, string>();
  const byPath = new Map<string, string>();
  return {
    handleOf(path) {
      const known = byPath.get(path);
      if (known !== undefined) return known;
      const handle = randomUUID();
      byPath.set(path, handle);
      byHandle.set(handle, path);
      return handle;
    },
    pathOf(handle) {
      const path = byHandle.get(handle);
      if (path === undefined) throw new CallError('NotFound', [{ path: [], rule: 'folder' }]);
      return path;
    },
  };
}
