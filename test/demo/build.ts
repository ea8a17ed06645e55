import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DemoFailure } from './failure.ts';

const root = join(import.meta.dirname, '../..');
const built = join(root, 'out/main/main.js');
const sources = ['shared', 'db', 'electron', 'renderer', 'package-lock.json', 'vite.config.ts'];

/** Builds the program when there is no build, or one older than its sources. */
export function buildIfNeeded(say: (line: string) => void): void {
  const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.every((source) => changedAt(join(root, source)) <= builtAt)) return;
  say('Bygger Paragraf …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--app', '--logLevel', 'silent'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  if (status !== 0) {
    throw new DemoFailure('Bygget misslyckades. Kör "npm run build" för att se vad som är fel.');
  }
}

/** When a file, or the newest file of a folder, was last changed. */
function changedAt(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true) return stat?.mtimeMs ?? 0;
  const files = readdirSync(path, { recursive: true, withFileTypes: true });
  const times = files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs);
  return Math.max(0, ...times);
}
