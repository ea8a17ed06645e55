import type { LastaMandatfil } from '../../shared/contract/mandat.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import type { ServiceContext } from '../services/context.ts';
import { readMandatCsv } from '../services/mandat.ts';
import { chooseCsvFile } from './choose-csv-file.ts';
import type { Host } from './host.ts';

/** Lets the user choose a CSV file and reads those elected in it; null when none is chosen. */
export async function chooseMandatFile(
  host: Host,
  context: ServiceContext,
  organId: OrganId,
): Promise<LastaMandatfil | null> {
  const file = await chooseCsvFile(host, 'mandat_too_large');
  if (file === null) return null;
  const { mandat, fel } = await readMandatCsv(context, organId, file.bytes);
  return { filnamn: file.filnamn, mandat: [...mandat], fel: [...fel] };
}
