import { z } from 'zod';
import { Avsnitt } from './avsnitt.ts';
import { PunktData } from './beslutspunkt.ts';
import { Dag } from './datum.ts';
import {
  ArendeId,
  FotnotId,
  HandlingsradId,
  KallhanvisningId,
  MallId,
  OrganId,
  PersonId,
  SammantradeId,
  TjansteskrivelseId,
} from './id.ts';
import { Dokumenttyp } from './mall.ts';
import { Samrad } from './samrad.ts';
import { Skrivelsestatus } from './skrivelsestatus.ts';
import { line, optionalLine, prose } from './text.ts';

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

/** A paper on a case as edited, such as an officer's report: everything the user can write in it. */
export const TjansteskrivelseData = z.strictObject({
  dokumenttyp: Dokumenttyp,
  /** The template it follows; null for the usual one of its kind. */
  mallId: MallId.nullable(),
  rubrik: line(300),
  underrubrik: optionalLine(300),
  dokumentdatum: Dag.nullable(),
  /** The unit that has prepared the case, as in "inom avdelningen för social omsorg". */
  enhet: optionalLine(120),
  /** The meeting it is written for. */
  sammantradeId: SammantradeId.nullable(),
  adressatOrganId: OrganId,
  beslutsnivaOrganId: OrganId,
  handlaggare: z.array(PersonId).min(1, 'required').max(12),
  punkter: z.array(PunktData).max(200),
  avsnitt: z.array(Avsnitt).max(60),
  fotnoter: z.array(Fotnot).max(500),
  handlingsrader: z.array(Handlingsrad).max(300),
  samrad: z.array(Samrad).max(40),
  underskrifter: z.array(Underskrift).max(8),
});
export type TjansteskrivelseData = z.infer<typeof TjansteskrivelseData>;

export const Tjansteskrivelse = TjansteskrivelseData.extend({
  id: TjansteskrivelseId,
  arendeId: ArendeId,
  diarienummer: z.string(),
  version: z.int(),
  status: Skrivelsestatus,
  /** True once decided; the database then refuses changes. */
  last: z.boolean(),
});
export type Tjansteskrivelse = z.infer<typeof Tjansteskrivelse>;
