import { z } from 'zod';
import { AnteckningId, ArendeId } from './id.ts';
import { Makulering } from './makulering.ts';
import { prose, textRules } from './text.ts';

export const Anteckningstext = prose(4000).min(1, textRules.required);

/** How a note was worded before it was changed, and when that wording was left. */
const TidigareLydelse = z.strictObject({
  text: z.string(),
  andrad: z.iso.datetime(),
  andradAv: z.string(),
});

/** A note on a case; its earlier wordings stay, and a struck one is still read. */
export const Anteckning = z.strictObject({
  id: AnteckningId,
  arendeId: ArendeId,
  text: z.string(),
  skapad: z.iso.datetime(),
  skapadAv: z.string(),
  version: z.int(),
  tidigare: z.array(TidigareLydelse),
  struken: Makulering.nullable(),
});
export type Anteckning = z.infer<typeof Anteckning>;
