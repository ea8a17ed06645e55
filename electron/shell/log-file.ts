import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Host } from '../app/host.ts';

const maxBytes = 1_000_000;

/**
 * A log of JSON lines in `file`. At one megabyte it moves to `file.1`, replacing the one before.
 * Failing to write is not worth stopping the program for, and is passed over.
 */
export function createLogFile(file: string, now: () => Date): Host['log'] {
  return (level, message, details) => {
    const line = JSON.stringify({ time: now().toISOString(), level, message, ...details });
    try {
      mkdirSync(dirname(file), { recursive: true });
      moveWhenFull(file);
      appendFileSync(file, `${line}\n`);
    } catch {
      // A full or locked disk must not take the program down with its log.
    }
  };
}

function moveWhenFull(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= maxBytes) renameSync(file, `${file}.1`);
}
