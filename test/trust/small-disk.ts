import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = 4096;

/** A disk in memory that can be filled to the last page. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many pages free. */
  fill(freePages: number): void;
  /** Gives all its room back. */
  relieve(): void;
  setWritable(isWritable: boolean): void;
  remove(): void;
}

/** Mounts a disk of so many bytes; null where mounting isn't permitted. */
export function mountSmallDisk(folder: string, bytes: number): SmallDisk | null {
  mkdirSync(folder, { recursive: true });
  if (!tryMount('-t', 'tmpfs', '-o', `size=${bytes}`, 'none', folder)) return null;
  const ballast = join(folder, 'barlast');
  const relieve = () => rmSync(ballast, { force: true });
  return {
    folder,
    relieve,
    fill(freePages) {
      const spare = join(folder, 'reserv');
      writePages(spare, freePages);
      writePages(ballast, Infinity);
      rmSync(spare);
    },
    setWritable(isWritable) {
      if (!tryMount('-o', `remount,${isWritable ? 'rw' : 'ro'}`, folder)) {
        throw new Error('the disk can not be mounted again');
      }
    },
    remove: () => execFileSync('umount', [folder]),
  };
}

/** Writes so many pages, or as many as there is room for. */
function writePages(path: string, pages: number): void {
  const file = openSync(path, 'w');
  const page = Buffer.alloc(PAGE, 1);
  try {
    for (let count = 0; count < pages; count += 1) writeSync(file, page);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}

function tryMount(...args: string[]): boolean {
  try {
    execFileSync('mount', args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
