import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const names = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
  'browserSnapshot',
  'filePrivileges',
] as const;

export type FuseName = (typeof names)[number];
export type Fuses = Readonly<Partial<Record<FuseName, boolean>>>;

/**
 * Reads how an Electron binary's fuses are set; null for a file that has none. The wire stands
 * behind a mark in the binary: version, number of fuses, then '1' or '0' for each.
 */
export function readFuses(binary: string): Fuses | null {
  const bytes = readFileSync(binary);
  const mark = bytes.indexOf(sentinel);
  if (mark < 0) return null;
  const wire = bytes.subarray(mark + sentinel.length);
  const count = Math.min(wire[1] ?? 0, names.length);
  const states = names.slice(0, count).map((name, index) => [name, wire[index + 2] === 0x31]);
  return Object.fromEntries(states) as Fuses;
}

/** The file that holds the fuses of the running program. */
export function fuseBinary(execPath: string, platform: NodeJS.Platform): string {
  const framework = '../Frameworks/Electron Framework.framework/Electron Framework';
  return platform === 'darwin' ? join(dirname(execPath), framework) : execPath;
}

/** True when everything that would let others into the program is off, and the archive is guarded. */
export function fusesAreSafe(fuses: Fuses): boolean {
  const off: FuseName[] = ['runAsNode', 'nodeOptions', 'nodeInspect', 'filePrivileges'];
  const on: FuseName[] = ['asarIntegrity', 'onlyLoadAppFromAsar'];
  return off.every((name) => fuses[name] === false) && on.every((name) => fuses[name] === true);
}
