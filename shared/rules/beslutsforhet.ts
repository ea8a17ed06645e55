import type { Organtyp } from '../domain/organ.ts';

export interface Beslutsforhet {
  readonly beslutsfor: boolean;
  /** How many must be there: more than half of the elected. */
  readonly kravs: number;
  readonly narvarande: number;
}

interface Lage {
  readonly organtyp: Organtyp;
  /** Elected members, not those who happen to be there. */
  readonly antalLedamoter: number;
  /** Filled seats, without those who are jäviga: they aren't present. */
  readonly tjanstgorande: number;
  readonly javiga: number;
}

/**
 * Whether a body may decide: more than half of its members are present (KL 6 kap. 27 §, and 5 kap.
 * 45 § for kommunfullmäktige). Only kommunfullmäktige may go on when jäv alone makes them too few
 * (5 kap. 46 §).
 */
export function beslutsforhet({ organtyp, ...lage }: Lage): Beslutsforhet {
  const kravs = Math.floor(lage.antalLedamoter / 2) + 1;
  const counted = lage.tjanstgorande + (organtyp === 'kf' ? lage.javiga : 0);
  return { beslutsfor: counted >= kravs, kravs, narvarande: lage.tjanstgorande };
}
