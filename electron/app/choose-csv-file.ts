import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Host } from './host.ts';

/** A plan of 20,000 classes is some 2 MB of text. */
const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Lets the user choose a CSV file; null when none is chosen. Throws `file_unreadable`, and the rule
 * that is given when the file is too large to be what it should be.
 */
export async function chooseCsvFile(
  host: Host,
  tooLarge: string,
): Promise<{ filnamn: string; bytes: Uint8Array } | null> {
  const [path] = await host.chooseFiles({ isMultiple: false, extensions: ['csv', 'txt', 'tsv'] });
  if (path === undefined) return null;
  return { filnamn: basename(path), bytes: readSmallFile(path, tooLarge) };
}

function readSmallFile(path: string, tooLarge: string): Uint8Array {
  const file = openFile(path);
  try {
    const { size } = fstatSync(file);
    if (size > MAX_BYTES) throw ruleViolated(tooLarge);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new CallError('RuleViolated', [{ path: [], rule: 'file_unreadable' }]);
  }
}
