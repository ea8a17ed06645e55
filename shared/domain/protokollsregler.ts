import { z } from 'zod';
import { OrganId } from './id.ts';
import { optionalLine, prose } from './text.ts';

/** What the numbers of §§ run within. */
export const Paragrafserie = z.enum(['ar', 'mandatperiod']);
export type Paragrafserie = z.infer<typeof Paragrafserie>;

/** How a body meets and writes minutes, as its rules of procedure say (KL 6 kap. 44 §). */
export const ProtokollsreglerData = z.strictObject({
  /** Seats the council has decided (KL 6 kap. 23 §); quorum is counted from them. */
  antalLedamoter: z.int().min(1).max(101),
  antalErsattare: z.int().min(0).max(101),
  /** Deputies who don't serve may speak (KL 6 kap. 17 §). */
  ersattareFarYttraSig: z.boolean(),
  /** Deputies who don't serve may have what they think noted (KL 6 kap. 17 §). */
  ersattareFarAnteckna: z.boolean(),
  /** Members may take part by sound and picture (KL 6 kap. 24 §). */
  distansTillatet: z.boolean(),
  /** Every decision on delegation is reported at the next meeting (KL 6 kap. 40 §: the body's own choice). */
  delegationAnmalsNasta: z.boolean(),
  antalJusterare: z.int().min(1).max(9),
  paragrafserie: Paragrafserie,
  /** Where approved minutes are kept, for the notice (KL 8 kap. 12 §). */
  forvaringsplats: optionalLine(200),
  /** Said in every call: how whoever can't come says so. */
  forhinder: prose(2000),
  /** Said in every call besides: whom to ask, how to take part from afar. */
  upplysningar: prose(8000),
});
export type ProtokollsreglerData = z.infer<typeof ProtokollsreglerData>;

export const Protokollsregler = ProtokollsreglerData.extend({ organId: OrganId, version: z.int() });
export type Protokollsregler = z.infer<typeof Protokollsregler>;

/** What a body starts with: a common size, and numbers that begin with every year. */
export function newProtokollsregler(): ProtokollsreglerData {
  return {
    ...{ antalLedamoter: 11, antalErsattare: 11, antalJusterare: 1 },
    ...{ ersattareFarYttraSig: false, ersattareFarAnteckna: false, distansTillatet: false },
    delegationAnmalsNasta: false,
    ...{ paragrafserie: 'ar', forvaringsplats: '', forhinder: '', upplysningar: '' },
  };
}
