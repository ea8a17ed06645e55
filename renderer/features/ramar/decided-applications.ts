import type { Ramliggare } from '../../../shared/domain/fordelningsram.ts';
import { ramtabell } from '../../../shared/rules/ramtabell.ts';

/** The applications that have been decided out of a frame, granted or not. */
export function decidedApplications(liggare: Ramliggare) {
  return ramtabell(liggare)
    .flatMap(({ ansokningar }) => ansokningar)
    .filter(({ isDecided }) => isDecided);
}
