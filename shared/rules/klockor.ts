import { addDays } from '../domain/datum.ts';
import type { Dag } from '../domain/datum.ts';
import { arbetsdagTidigast } from './planering-dagar.ts';

/** Days within which the approval is announced (KL 8 kap. 12 §). */
const ANSLAG_DAGAR = 2;
/** Three weeks from the day the notice went up (KL 13 kap. 5 §). */
const KLAGOTID_DAGAR = 21;

/** The last day to put up the notice: the second after the last signature (KL 8 kap. 12 §). */
export function anslagSenast(justerad: Dag): Dag {
  return addDays(justerad, ANSLAG_DAGAR);
}

/**
 * The last day of appeal (KL 13 kap. 5 §); one on a Saturday, a Sunday, a public holiday or one of
 * the great eves is moved to the next working day (lag 1930:173, 2 §).
 */
export function klagotidSistaDag(anslaget: Dag): Dag {
  return arbetsdagTidigast(addDays(anslaget, KLAGOTID_DAGAR));
}

/** The first day the notice may be taken down: the one after the last day of appeal (KL 8:12). */
export function nedtagTidigast(anslaget: Dag): Dag {
  return addDays(klagotidSistaDag(anslaget), 1);
}
