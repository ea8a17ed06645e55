import { z } from 'zod';
import { BeslutspunktId, OrganId } from './id.ts';
import { line, prose } from './text.ts';

/** What a point does; it decides recipients and later duties. */
export const Punkttyp = z.enum([
  'tilldelning',
  'aterrapport',
  'avslag',
  'rest',
  'finansiering',
  'fri',
]);
export type Punkttyp = z.infer<typeof Punkttyp>;

/** A proposed point as the user keeps it; a generated one stores only its key until it is edited. */
export const PunktData = z.strictObject({
  id: BeslutspunktId,
  /** Key of the generated point it follows, e.g. `tilldelning:<organ>`; null for a free one. */
  nyckel: line(80).nullable(),
  /** The user's own wording; null while the point follows the ledger. */
  egenText: prose(4000).nullable(),
  /** Printed under the point as a), b), c). */
  delpunkter: z.array(line(1000)).max(26),
  /** Left out by the user, and then not brought back by the generator. */
  utgar: z.boolean(),
});
export type PunktData = z.infer<typeof PunktData>;

/** A point of a recorded decision, linked to the proposed one it came from. */
export const BeslutadPunkt = z.strictObject({
  id: BeslutspunktId,
  nr: z.int().min(1),
  typ: Punkttyp,
  text: prose(4000),
  sokandeOrganId: OrganId.nullable(),
  harleddFranId: BeslutspunktId.nullable(),
});
export type BeslutadPunkt = z.infer<typeof BeslutadPunkt>;
