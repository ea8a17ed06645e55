import { existsSync, readFileSync, utimesSync, watchFile, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Claims the data folder for this process. When another living process has it, that one is
 * woken by a touch of the lock file, and the answer is false.
 */
export function claimInstance(folder: string, onSecond: () => void): boolean {
  const file = join(folder, 'instance.lock');
  if (existsSync(file) && isAlive(Number(readFileSync(file, 'utf8')))) {
    const now = new Date();
    utimesSync(file, now, now);
    return false;
  }
  writeFileSync(file, String(process.pid));
  watchFile(file, { interval: 100, persistent: false }, onSecond);
  return true;
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
