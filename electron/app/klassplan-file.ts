import type { LastKlassplan } from '../../shared/contract/diarium.ts';
import { readKlassplanCsv } from '../services/klassplan-csv.ts';
import { chooseCsvFile } from './choose-csv-file.ts';
import type { Host } from './host.ts';

/** Lets the user choose a CSV file and reads the classes in it; null when none is chosen. */
export async function chooseKlassplanFile(host: Host): Promise<LastKlassplan | null> {
  const file = await chooseCsvFile(host, 'klassplan_too_large');
  if (file === null) return null;
  const { klasser, fel } = readKlassplanCsv(file.bytes);
  return { filnamn: file.filnamn, klasser: [...klasser], fel: [...fel] };
}
