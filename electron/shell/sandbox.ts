import { readFileSync } from 'node:fs';
import type { ProcessMetric } from 'electron';

/**
 * Whether the system holds the pages' processes in a sandbox; null where it does not say.
 * Windows and macOS tell through Electron, Linux in the process's own status.
 */
export function pagesAreSandboxed(metrics: readonly ProcessMetric[]): boolean | null {
  const pages = metrics.filter(({ type }) => type === 'Tab');
  if (pages.length === 0) return null;
  return pages.every(({ sandboxed, pid }) => sandboxed ?? hasSystemCallFilter(pid));
}

function hasSystemCallFilter(pid: number): boolean {
  try {
    return /^Seccomp:\s*2$/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
  } catch {
    return false;
  }
}
