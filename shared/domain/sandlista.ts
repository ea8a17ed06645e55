import { z } from 'zod';
import { OrganId, SandlistaId, SandlistepostId, TjansteskrivelseId } from './id.ts';
import { line, optionalLine, prose } from './text.ts';

/** Why somebody gets the decision. */
export const Sandskal = z.enum([
  'part',
  'tilldelad',
  'avslag',
  'uppdrag',
  'remittent',
  'verkstallare',
  'kannedom',
]);
export type Sandskal = z.infer<typeof Sandskal>;

export const Kanal = z.enum(['internpost', 'epost', 'post', 'fysiskt', 'system']);
export type Kanal = z.infer<typeof Kanal>;

export const Kopietyp = z.enum(['hela', 'utdrag']);
export type Kopietyp = z.infer<typeof Kopietyp>;

export const Sandlistepost = z.strictObject({
  id: SandlistepostId,
  organId: OrganId.nullable(),
  mottagare: line(200),
  kanal: Kanal,
  adress: optionalLine(200),
  antal: z.int().min(1).max(999),
  skal: Sandskal,
  version: Kopietyp,
});
export type Sandlistepost = z.infer<typeof Sandlistepost>;

/** A required recipient left out on purpose, with the reason. */
export const SandlistaAvsteg = z.strictObject({ organId: OrganId, skal: prose(500) });
export type SandlistaAvsteg = z.infer<typeof SandlistaAvsteg>;

export const SandlistaData = z.strictObject({
  poster: z.array(Sandlistepost).max(500),
  avsteg: z.array(SandlistaAvsteg).max(200),
});
export type SandlistaData = z.infer<typeof SandlistaData>;

/** A recipient that the decision calls for. */
export const Mottagarforslag = z.strictObject({
  organId: OrganId.nullable(),
  mottagare: z.string(),
  skal: Sandskal,
  /** Required ones block the list from being settled until chosen or left out with a reason. */
  kravs: z.boolean(),
});
export type Mottagarforslag = z.infer<typeof Mottagarforslag>;

/** Who gets the decision. Settled (`faststalld`) when it is ready to be sent. */
export const Sandlista = SandlistaData.extend({
  id: SandlistaId,
  tjansteskrivelseId: TjansteskrivelseId,
  faststalld: z.boolean(),
  version: z.int(),
  forslag: z.array(Mottagarforslag),
});
export type Sandlista = z.infer<typeof Sandlista>;
