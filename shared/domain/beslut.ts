import { z } from 'zod';
import { BeslutadPunkt } from './beslutspunkt.ts';
import { Dag } from './datum.ts';
import {
  AnsokanId,
  ArendeId,
  AterrapporteringId,
  BeslutId,
  BeslutspunktId,
  OrganId,
  TjansteskrivelseId,
} from './id.ts';
import { Kronor } from './pengar.ts';
import { prose } from './text.ts';
import { Uppfoljningsstatus } from './uppfoljning.ts';

export const Beslutsutfall = z.enum(['enligt_forslag', 'andrat']);
export type Beslutsutfall = z.infer<typeof Beslutsutfall>;

/** What the organ granted one application; equals the proposal unless it was changed. */
export const BeslutadTilldelning = z.strictObject({ ansokanId: AnsokanId, beloppKr: Kronor });
export type BeslutadTilldelning = z.infer<typeof BeslutadTilldelning>;

/** What the secretary states about a decision taken at a meeting (KL 5 kap. 67 §). */
export const BeslutData = z.strictObject({
  tjansteskrivelseId: TjansteskrivelseId,
  organId: OrganId,
  datum: Dag,
  paragraf: z.int().min(1, 'required').max(9999),
  utfall: Beslutsutfall,
  /** The decided wording by proposed point; ignored when decided as proposed. */
  punkter: z
    .array(z.strictObject({ harleddFranId: BeslutspunktId.nullable(), text: prose(4000) }))
    .max(200),
  tilldelningar: z.array(BeslutadTilldelning).max(100),
  /** Applicants left without a point of their own on purpose, with the reason (check K22). */
  avsteg: z.array(z.strictObject({ ansokanId: AnsokanId, skal: prose(500) })).max(100),
});
export type BeslutData = z.infer<typeof BeslutData>;

/** A duty to report back, created by a decided point. */
export const Aterrapportering = z.strictObject({
  id: AterrapporteringId,
  ansvarigOrganId: OrganId,
  tillOrganId: OrganId,
  /** `YYYY-MM-DD` or `YYYY-MM`, by precision. */
  senast: z.string(),
  precision: z.enum(['dag', 'manad']),
  status: Uppfoljningsstatus,
});
export type Aterrapportering = z.infer<typeof Aterrapportering>;

export const Beslut = z.strictObject({
  id: BeslutId,
  arendeId: ArendeId,
  tjansteskrivelseId: TjansteskrivelseId,
  organId: OrganId,
  datum: Dag,
  paragraf: z.int(),
  utfall: Beslutsutfall,
  punkter: z.array(BeslutadPunkt),
  tilldelningar: z.array(BeslutadTilldelning.extend({ sokandeOrganId: OrganId, begartKr: Kronor })),
  aterrapporteringar: z.array(Aterrapportering),
});
export type Beslut = z.infer<typeof Beslut>;
