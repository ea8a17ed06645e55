import { open } from 'node:fs/promises';
import type { Source } from './protocol.ts';

/** Bytes that are read here and there. */
export interface OpenBytes {
  /** At most so many: fewer at the end, none past it. */
  at(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens what is to be read, wherever it is. */
export async function openBytes(from: Source): Promise<OpenBytes> {
  if ('bytes' in from) {
    return {
      at: (position, length) =>
        Promise.resolve(Buffer.from(from.bytes.subarray(position, position + length))),
      close: () => Promise.resolve(),
    };
  }
  const handle = await open(from.path, 'r');
  return {
    async at(position, length) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}
