import { z } from 'zod';
import { Arendestatus } from './arende.ts';
import { Dag } from './datum.ts';
import {
  ArendeId,
  ExpedieringId,
  OrganId,
  ParagrafId,
  SammantradeId,
  SandlistaId,
  SandlistepostId,
  TjansteskrivelseId,
} from './id.ts';
import { MaskeradKopia } from './maskering.ts';
import { Paragrafstatus } from './paragraf.ts';
import { Leverans, Sandlista } from './sandlista.ts';

/** What happens to a copy: it is sent, is known to have arrived, or comes back. */
export const Expedieringshandelse = z.enum(['expedierad', 'kvitterad', 'retur']);
export type Expedieringshandelse = z.infer<typeof Expedieringshandelse>;

/** Where a recipient stands: what happened last, or that nothing has. */
export const Posttillstand = z.enum(['planerad', ...Expedieringshandelse.options]);
export type Posttillstand = z.infer<typeof Posttillstand>;

/** One thing that happened to a recipient's copy, and how it was sent. Never changed afterwards. */
export const Expediering = z.strictObject({
  id: ExpedieringId,
  postId: SandlistepostId,
  handelse: Expedieringshandelse,
  datum: Dag,
  ...Leverans.shape,
  notering: z.string(),
  /** Who noted it. */
  av: z.string(),
});
export type Expediering = z.infer<typeof Expediering>;

/** Why a list is sent before what it is for has been approved (check K35). */
export const Expedieringsavsteg = z.strictObject({
  skal: z.string(),
  av: z.string(),
  tid: z.string(),
});
export type Expedieringsavsteg = z.infer<typeof Expedieringsavsteg>;

/** How far a list has been sent. */
export const Expedieringslage = z.strictObject({
  sandlistaId: SandlistaId,
  /** When what it is for was approved; null until then. */
  justerad: Dag.nullable(),
  /** A meeting in the register took the decision, so its part says when it was approved. */
  harParagraf: z.boolean(),
  avsteg: Expedieringsavsteg.nullable(),
  /** Oldest first. */
  handelser: z.array(Expediering),
  /** The files chosen for those who get a masked copy. */
  maskerade: z.array(MaskeradKopia),
});
export type Expedieringslage = z.infer<typeof Expedieringslage>;

/** What a list tells of: the decision, whichever way it was taken. */
export const Expedieringsbeslut = z.strictObject({
  /** Null for a decision that no meeting in the register took. */
  paragrafId: ParagrafId.nullable(),
  tjansteskrivelseId: TjansteskrivelseId.nullable(),
  sammantradeId: SammantradeId.nullable(),
  organId: OrganId,
  /** The day of the decision; null while nothing has been decided. */
  datum: Dag.nullable(),
  /** The number of the §; null while nothing has been decided. */
  nr: z.int().nullable(),
  rubrik: z.string(),
  arendeId: ArendeId.nullable(),
  diarienummer: z.string(),
  arendestatus: Arendestatus.nullable(),
  /** How the § ended. */
  status: Paragrafstatus.nullable(),
});
export type Expedieringsbeslut = z.infer<typeof Expedieringsbeslut>;

/** A list with what it tells of and how far it has been sent; `lista` is null while a § has none. */
export const Expedieringsrad = z.strictObject({
  beslut: Expedieringsbeslut,
  lista: Sandlista.nullable(),
  lage: Expedieringslage.nullable(),
});
export type Expedieringsrad = z.infer<typeof Expedieringsrad>;
