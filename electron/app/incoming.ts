import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Incoming } from '../../shared/contract/post.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import { safeFileName } from '../../shared/rules/filnamn.ts';
import { writeError } from '../files/file-error.ts';
import { streamSource } from '../files/source.ts';
import { makePrivateFolder } from './private-folder.ts';

/** Files on their way in: the page holds handles, the paths stay here. */
export interface IncomingFiles {
  /** A file that the user chose or dropped. */
  admit(path: string): Incoming;
  /** Bytes that the user pasted, kept until they are taken in. */
  keep(name: string, bytes: ReadableStream<Uint8Array> | null): Promise<Incoming>;
  /** Throws NotFound `file_handle` for a handle nobody gave out. */
  pathOf(handle: string): string;
  /** Forgets a file that has been taken in; pasted bytes are removed. */
  release(handle: string): Promise<void>;
  /** Removes pasted bytes that nobody took in. */
  clear(): Promise<void>;
}

/** Keeps pasted bytes in a folder of the program's own. */
export function createIncomingFiles(folder: string): IncomingFiles {
  const paths = new Map<string, string>();
  const admit = (path: string): Incoming => {
    const handle = randomUUID();
    paths.set(handle, path);
    return { handle, namn: safeFileName(basename(path)) };
  };
  return {
    admit,
    async keep(name, bytes) {
      if (bytes === null) throw ruleViolated('file_empty');
      const path = join(folder, randomUUID(), safeFileName(name));
      try {
        await makePrivateFolder(dirname(path));
        const source = streamSource(name, bytes);
        await pipeline(Readable.from(source.bytes()), createWriteStream(path, { flags: 'wx' }));
      } catch (error) {
        await rm(dirname(path), { recursive: true, force: true });
        throw writeError(error);
      }
      return admit(path);
    },
    pathOf(handle) {
      const path = paths.get(handle);
      if (path === undefined) throw new CallError('NotFound', [{ path: [], rule: 'file_handle' }]);
      return path;
    },
    async release(handle) {
      const path = paths.get(handle);
      paths.delete(handle);
      if (path === undefined || dirname(dirname(path)) !== folder) return;
      await rm(dirname(path), { recursive: true, force: true });
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
