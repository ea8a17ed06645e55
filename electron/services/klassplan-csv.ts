import type { LastaKlasser } from '../../shared/rules/klassplan-rader.ts';
import { readKlasser } from '../../shared/rules/klassplan-rader.ts';
import { readCsvRows } from './csv-rows.ts';

/** The classes of a file plan in a CSV file. */
export function readKlassplanCsv(bytes: Uint8Array): LastaKlasser {
  const read = readCsvRows(bytes);
  if ('rows' in read) return readKlasser(read.rows);
  return { klasser: [], fel: [{ rad: read.unreadable, regel: 'otolkbar', varde: '' }] };
}
