import { z } from 'zod';
import { Dag } from './datum.ts';
import {
  KontaktId,
  OrganId,
  ParagrafId,
  PersonId,
  SandlistaId,
  SandlistepostId,
  TjansteskrivelseId,
} from './id.ts';
import { line, prose } from './text.ts';

/** Why somebody gets the decision. */
export const Sandskal = z.enum([
  ...(['part', 'tilldelad', 'avslag', 'uppdrag', 'remittent', 'verkstallare'] as const),
  ...(['nasta_instans', 'kannedom'] as const),
]);
export type Sandskal = z.infer<typeof Sandskal>;

export const Kanal = z.enum(['internpost', 'epost', 'post', 'fysiskt', 'system']);
export type Kanal = z.infer<typeof Kanal>;

/** The whole of the decision and its papers, an extract of the §, or one with names masked. */
export const Kopietyp = z.enum(['hela', 'utdrag', 'maskerad']);
export type Kopietyp = z.infer<typeof Kopietyp>;

/** Who somebody is: one of the register, or nobody there but a name. At most one id is given. */
export const Mottagare = z
  .strictObject({
    organId: OrganId.nullable(),
    personId: PersonId.nullable(),
    kontaktId: KontaktId.nullable(),
    mottagare: line(200),
  })
  .refine(({ organId, personId, kontaktId }) => countOf(organId, personId, kontaktId) <= 1, {
    ...{ message: 'several_recipients', path: ['mottagare'] },
  });
export type Mottagare = z.infer<typeof Mottagare>;

function countOf(...ids: (string | null)[]): number {
  return ids.filter((id) => id !== null).length;
}

/** How somebody gets it. */
export const Leverans = z.strictObject({
  kanal: Kanal,
  /** An e-mail address, or the lines of a postal one. */
  adress: prose(500),
  antal: z.int().min(1).max(999),
  version: Kopietyp,
});
export type Leverans = z.infer<typeof Leverans>;

export const Sandlistepost = Mottagare.safeExtend({
  id: SandlistepostId,
  ...Leverans.shape,
  skal: Sandskal,
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

/** What in a decision makes somebody a recipient; `text` and `belopp` say it in particular. */
export const Sandorsak = z.strictObject({
  kod: z.enum([
    ...(['tilldelas', 'tilldelas_forvaltning', 'avslas', 'uppdrag', 'redovisar'] as const),
    ...(['remitterade', 'verkstaller', 'hanskjuts', 'part', 'part_overklagar'] as const),
    ...(['namns', 'protokollets', 'standig', 'registrator'] as const),
  ]),
  text: z.string(),
  belopp: z.int().nullable(),
});
export type Sandorsak = z.infer<typeof Sandorsak>;

/** A recipient that the decision calls for. */
export const Mottagarforslag = Mottagare.safeExtend({
  skal: Sandskal,
  /** Required ones block the list from being settled until chosen or left out with a reason. */
  kravs: z.boolean(),
  orsak: Sandorsak,
  leverans: Leverans,
});
export type Mottagarforslag = z.infer<typeof Mottagarforslag>;

/** Who gets the decision of a paper or of a §. Settled (`faststalld`) when it is ready to be sent. */
export const Sandlista = SandlistaData.extend({
  id: SandlistaId,
  /** One of the two is given. */
  tjansteskrivelseId: TjansteskrivelseId.nullable(),
  paragrafId: ParagrafId.nullable(),
  faststalld: z.boolean(),
  /** The day of approval that was stated for a decision that no meeting in the register took. */
  justerad: Dag.nullable(),
  version: z.int(),
  forslag: z.array(Mottagarforslag),
});
export type Sandlista = z.infer<typeof Sandlista>;
