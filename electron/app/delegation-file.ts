import type { LastDelegationsordning } from '../../shared/contract/delegation.ts';
import { readDelegationsordningCsv } from '../services/delegationsordning-csv.ts';
import { chooseCsvFile } from './choose-csv-file.ts';
import type { Host } from './host.ts';

/** Lets the user choose a CSV file and reads the points in it; null when none is chosen. */
export async function chooseDelegationFile(host: Host): Promise<LastDelegationsordning | null> {
  const file = await chooseCsvFile(host, 'delegation_too_large');
  if (file === null) return null;
  const { punkter, fel } = readDelegationsordningCsv(file.bytes);
  return { filnamn: file.filnamn, punkter: [...punkter], fel: [...fel] };
}
