import { z } from 'zod';
import { Dag } from './datum.ts';
import { PersonId, ProtokollsdelId, SammantradeId } from './id.ts';
import { optionalLine, prose } from './text.ts';

/** §§ that are approved together: the ordinary ones, those approved at once, and the secret ones. */
export const Protokollsdelstyp = z.enum(['ordinarie', 'omedelbar', 'sekretess']);
export type Protokollsdelstyp = z.infer<typeof Protokollsdelstyp>;

export const Protokollsdelstatus = z.enum([
  ...(['utkast', 'for_justering', 'justerad', 'anslagen', 'klagotid_lopt_ut'] as const),
]);
export type Protokollsdelstatus = z.infer<typeof Protokollsdelstatus>;

/** Approval by one person, on paper or digitally. */
export const Underskrift = z.strictObject({
  personId: PersonId,
  satt: z.enum(['papper', 'digitalt']),
  datum: Dag,
});
export type Underskrift = z.infer<typeof Underskrift>;

/** The approval of a part (KL 5 kap. 69 §). */
export const Justering = z.strictObject({
  justerare: z.array(PersonId).max(9),
  plats: optionalLine(120),
  planerad: Dag.nullable(),
  underskrifter: z.array(Underskrift).max(20),
  /** What an approver doesn't agree with. */
  oenighet: prose(4000),
});
export type Justering = z.infer<typeof Justering>;

/** The notice of a part's approval (KL 8 kap. 12 §). */
export const Anslag = z.strictObject({
  anslaget: Dag,
  forvaringsplats: optionalLine(200),
  /** The last day of appeal, worked out (KL 13 kap. 5 §). */
  klagotidSistaDag: Dag,
  nedtaget: Dag.nullable(),
});
export type Anslag = z.infer<typeof Anslag>;

export const Protokollsdel = z.strictObject({
  id: ProtokollsdelId,
  version: z.int(),
  sammantradeId: SammantradeId,
  typ: Protokollsdelstyp,
  status: Protokollsdelstatus,
  justering: Justering,
  /** The day of the last signature. */
  justerad: Dag.nullable(),
  anslag: Anslag.nullable(),
  /** SHA-256 of the approved PDF. */
  sha256: z.string().nullable(),
});
export type Protokollsdel = z.infer<typeof Protokollsdel>;
