import { z } from 'zod';
import { Forslag } from './forslag.ts';
import { ArendeId, DagordningspunktId, ParagrafId, PersonId, ProtokollsdelId } from './id.ts';
import { Jav } from './jav.ts';
import { Paragrafbeslut } from './paragrafbeslut.ts';
import { Paragrafhandling } from './paragrafhandling.ts';
import { Proposition } from './proposition.ts';
import { Styckesandring } from './styckesandring.ts';
import { line, optionalLine, prose } from './text.ts';
import { TidigareBehandling } from './tidigare-behandling.ts';
import { Utdragsmottagare } from './utdragsmottagare.ts';
import { Reservation, Uttalande } from './uttalande.ts';
import { Yrkande } from './yrkande.ts';

export const Paragrafstatus = z.enum([
  ...(['oppen', 'beslutad', 'bordlagd', 'aterremitterad', 'utgatt'] as const),
]);
export type Paragrafstatus = z.infer<typeof Paragrafstatus>;

/** Whether a decision can be appealed, and how (KL 13 kap. 1–2 §§, FL 40–44 §§). */
export const Overklagande = z.enum(['laglighetsprovning', 'forvaltningsbesvar', 'ej']);
export type Overklagande = z.infer<typeof Overklagande>;

/** What the secretary enters of a §. Everything else is worked out. */
export const ParagrafData = z.strictObject({
  rubrik: line(400),
  underrubrik: optionalLine(400),
  myndighetsutovning: z.boolean(),
  stangdaDorrar: z.boolean(),
  overklagande: Overklagande,
  ordforandeId: PersonId,
  /** What the matter is; paragraphs. */
  arendebeskrivning: z.array(prose(20_000)).max(200),
  tidigare: z.array(TidigareBehandling).max(100),
  handlingar: z.array(Paragrafhandling).max(200),
  jav: z.array(Jav).max(61),
  forslag: z.array(Forslag).max(40),
  yrkanden: z.array(Yrkande).max(100),
  propositioner: z.array(Proposition).max(40),
  beslut: z.array(Paragrafbeslut).max(40),
  reservationer: z.array(Reservation).max(61),
  uttalanden: z.array(Uttalande).max(100),
  mottagare: z.array(Utdragsmottagare).max(200),
  andringar: z.array(Styckesandring).max(400),
});
export type ParagrafData = z.infer<typeof ParagrafData>;

/** A numbered item of the minutes. Its number is given when it is opened, and never changes. */
export const Paragraf = ParagrafData.extend({
  id: ParagrafId,
  version: z.int(),
  nr: z.int().min(1),
  ar: z.int(),
  status: Paragrafstatus,
  dagordningspunktId: DagordningspunktId.nullable(),
  arendeId: ArendeId.nullable(),
  protokollsdelId: ProtokollsdelId,
});
export type Paragraf = z.infer<typeof Paragraf>;

/** What a save changes of a §. */
export function paragrafData(paragraf: Paragraf): ParagrafData {
  const { id: _, version: __, nr: _nr, ar: _ar, status: _status, ...rest } = paragraf;
  const { dagordningspunktId: _punkt, arendeId: _arende, protokollsdelId: _del, ...data } = rest;
  return data;
}
