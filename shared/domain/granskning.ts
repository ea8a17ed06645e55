import { z } from 'zod';
import { AvsnittId, KommentarId, SkrivelseversionId, TjansteskrivelseId } from './id.ts';
import { Skrivelsestatus } from './skrivelsestatus.ts';
import { line, optionalLine, prose } from './text.ts';
import { TjansteskrivelseData } from './tjansteskrivelse.ts';

/** A paper as it stood when somebody gave it a name; never changed. */
export const Skrivelseversion = z.strictObject({
  id: SkrivelseversionId,
  tjansteskrivelseId: TjansteskrivelseId,
  /** 1 and upwards in each paper. */
  nr: z.int().min(1),
  namn: line(120),
  /** The state the paper came into with it; null for one that was only named. */
  status: Skrivelsestatus.nullable(),
  skapad: z.string(),
  skapadAv: z.string(),
});
export type Skrivelseversion = z.infer<typeof Skrivelseversion>;

/** A version with all that was written in it. */
export const Versionsinnehall = Skrivelseversion.extend({ data: TjansteskrivelseData });
export type Versionsinnehall = z.infer<typeof Versionsinnehall>;

export const KommentarData = z.strictObject({
  /** Where it stands; null when it is about the whole paper. */
  avsnittId: AvsnittId.nullable(),
  /** The words it is about, as they stood; empty when it is about the section. */
  citat: optionalLine(400),
  text: prose(4000).refine((text) => text !== '', 'required'),
  /** The comment it answers. */
  svarPa: KommentarId.nullable(),
});
export type KommentarData = z.infer<typeof KommentarData>;

/** What somebody has to say about a paper beside its text; not part of what is printed. */
export const Kommentar = KommentarData.extend({
  id: KommentarId,
  tjansteskrivelseId: TjansteskrivelseId,
  /** When and by whom it was settled; null while it is open. */
  lost: z.strictObject({ tid: z.string(), av: z.string() }).nullable(),
  skapad: z.string(),
  skapadAv: z.string(),
});
export type Kommentar = z.infer<typeof Kommentar>;
