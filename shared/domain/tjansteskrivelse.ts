import { z } from 'zod';
import { RichText } from '../document/rich-text.ts';
import { PunktData } from './beslutspunkt.ts';
import { Dag } from './datum.ts';
import {
  ArendeId,
  AvsnittId,
  FotnotId,
  HandlingsradId,
  KallhanvisningId,
  OrganId,
  PersonId,
  TjansteskrivelseId,
} from './id.ts';
import { line, optionalLine, prose } from './text.ts';

/** Kinds of section that hold written text; the heading may be reworded, the kind stays. */
export const Avsnittstyp = z.enum([
  'sammanfattning',
  'bakgrund',
  'arendebeskrivning',
  'bedomning',
  'konsekvens_ekonomi',
  'konsekvens_miljo',
  'konsekvens_medborgare',
  'konsekvens_barn',
  'fri',
]);
export type Avsnittstyp = z.infer<typeof Avsnittstyp>;

export const Avsnitt = z.strictObject({
  id: AvsnittId,
  typ: Avsnittstyp,
  rubrik: line(120),
  innehall: RichText,
});
export type Avsnitt = z.infer<typeof Avsnitt>;

/** A footnote is a citation (by reference, so that it follows the source) or an explanation. */
export const Fotnot = z.discriminatedUnion('typ', [
  z.strictObject({ id: FotnotId, typ: z.literal('kalla'), kallhanvisningId: KallhanvisningId }),
  z.strictObject({ id: FotnotId, typ: z.literal('forklaring'), text: prose(1000) }),
]);
export type Fotnot = z.infer<typeof Fotnot>;

/** One row of "Handlingar i ärendet". */
export const Handlingsrad = z.strictObject({
  id: HandlingsradId,
  rubrik: line(300),
  datum: Dag.nullable(),
  kallhanvisningId: KallhanvisningId.nullable(),
  bilaggs: z.boolean(),
});
export type Handlingsrad = z.infer<typeof Handlingsrad>;

export const Underskrift = z.strictObject({ namn: line(120), titel: optionalLine(120) });
export type Underskrift = z.infer<typeof Underskrift>;

/** An officer's report as edited: everything the user can write in it. */
export const TjansteskrivelseData = z.strictObject({
  rubrik: line(300),
  dokumentdatum: Dag.nullable(),
  adressatOrganId: OrganId,
  beslutsnivaOrganId: OrganId,
  handlaggare: z.array(PersonId).min(1, 'required').max(12),
  punkter: z.array(PunktData).max(200),
  avsnitt: z.array(Avsnitt).max(60),
  fotnoter: z.array(Fotnot).max(500),
  handlingsrader: z.array(Handlingsrad).max(300),
  underskrifter: z.array(Underskrift).max(8),
});
export type TjansteskrivelseData = z.infer<typeof TjansteskrivelseData>;

export const Tjansteskrivelse = TjansteskrivelseData.extend({
  id: TjansteskrivelseId,
  arendeId: ArendeId,
  diarienummer: z.string(),
  version: z.int(),
  /** True once decided; the database then refuses changes. */
  last: z.boolean(),
});
export type Tjansteskrivelse = z.infer<typeof Tjansteskrivelse>;
