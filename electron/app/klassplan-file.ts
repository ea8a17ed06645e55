import { openSync, closeSync, fstatSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { LastKlassplan } from '../../shared/contract/diarium.ts';
import { readKlassplanCsv } from '../services/klassplan-csv.ts';
import type { Host } from './host.ts';

/** A plan of 20,000 classes is some 2 MB of text. */
const MAX_BYTES = 20 * 1024 * 1024;

/** Lets the user choose a CSV file and reads the classes in it; null when none is chosen. */
export async function chooseKlassplanFile(host: Host): Promise<LastKlassplan | null> {
  const [path] = await host.chooseFiles({ isMultiple: false, extensions: ['csv', 'txt', 'tsv'] });
  if (path === undefined) return null;
  const { klasser, fel } = readKlassplanCsv(readSmallFile(path));
  return { filnamn: basename(path), klasser: [...klasser], fel: [...fel] };
}

function readSmallFile(path: string): Uint8Array {
  const file = openFile(path);
  try {
    const { size } = fstatSync(file);
    if (size > MAX_BYTES) throw ruleViolated('klassplan_too_large');
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
