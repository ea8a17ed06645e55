import type { Protokollsdelstyp } from '../domain/protokollsdel.ts';
import type { Forsening, Punktlighet, Punktlighetsslag, Tidsatgang } from '../domain/statistik.ts';
import { andelITid } from './statistik.ts';

/** Stands where cases have no class. */
export const ISTALLET_FOR_KLASS = 'Utan klass';

/** What has a last day, as a table names it. */
export const slagOrd: Readonly<Record<Punktlighetsslag, string>> = {
  registrering: 'Registrering av inkommet',
  remissvar: 'Svar på remisser',
  justering: 'Justering av protokoll',
  anslag: 'Anslag av justering',
};

/** By when each of it is to be done, and which law says so. */
export const FRISTER =
  'Handlingar registreras senast arbetsdagen efter den då de kom in (OSL 5 kap. 1 §). ' +
  'Remisser besvaras senast den dag som avsändaren har satt, eller gett anstånd till. ' +
  'Protokoll justeras inom 14 dagar, och det som justeras omedelbart samma dag (KL 5 kap. 69 §). ' +
  'De anslås inom två dagar från justeringen (KL 8 kap. 12 §).';

const delOrd: Readonly<Record<Protokollsdelstyp, string>> = {
  ordinarie: '',
  omedelbar: ', omedelbart justerat',
  sekretess: ', med sekretess',
};

/** What was late: a number, or a part of the minutes of a meeting. */
export function forseningOrd({ vad, plats }: Forsening): string {
  return plats.typ === 'arende' ? vad : `${vad}${delOrd[plats.del]}`;
}

/** "83 %", rounded down; "Inget" when nothing had a last day. */
export function andelOrd(punktlighet: Punktlighet): string {
  const andel = andelITid(punktlighet);
  return andel === null ? 'Inget' : `${String(andel)}\u00a0%`;
}

/** "1 dag", "10,5 dagar". */
export function dagarOrd(dagar: number | null): string {
  const written = String(dagar ?? 0).replace('.', ',');
  return dagar === 1 ? '1 dag' : `${written} dagar`;
}

/** "Högst 7 dagar", "8–30 dagar", "Mer än 365 dagar". */
export function gruppOrd({ grupper }: Pick<Tidsatgang, 'grupper'>, index: number): string {
  const before = grupper[index - 1]?.hogst ?? null;
  const hogst = grupper[index]?.hogst ?? null;
  if (hogst === null) return `Mer än ${String(before ?? 0)} dagar`;
  return before === null
    ? `Högst ${String(hogst)} dagar`
    : `${String(before + 1)}–${String(hogst)} dagar`;
}
