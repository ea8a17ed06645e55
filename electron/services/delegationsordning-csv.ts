import { readDelegationsordning } from '../../shared/rules/delegationsordning-rader.ts';
import type { LastaPunkter } from '../../shared/rules/delegationsordning-rader.ts';
import { readCsvRows } from './csv-rows.ts';

/** The points of an order of delegation in a CSV file. */
export function readDelegationsordningCsv(bytes: Uint8Array): LastaPunkter {
  const read = readCsvRows(bytes);
  if ('rows' in read) return readDelegationsordning(read.rows);
  return { punkter: [], fel: [{ rad: read.unreadable, regel: 'otolkbar', varde: '' }] };
}
