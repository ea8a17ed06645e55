import { z } from 'zod';
import { Dag } from './datum.ts';
import { Filroll } from './handlingsfil.ts';
import { ArendeId, HandlingId, PostId } from './id.ts';
import { line, optionalLine } from './text.ts';

/** How it came: as files, as an e-mail, on paper, or out of another program by the clipboard. */
export const Postkalla = z.enum(['fil', 'epost', 'papper', 'urklipp']);
export type Postkalla = z.infer<typeof Postkalla>;

/** Ways to settle what has come in without entering it in the register (OSL 5 kap. 1 §). */
export const Postavslut = z.enum(['halls_ordnat', 'ringa_betydelse', 'dubblett']);
export type Postavslut = z.infer<typeof Postavslut>;

export const Poststatus = z.enum(['vantar', 'registrerad', ...Postavslut.options]);
export type Poststatus = z.infer<typeof Poststatus>;

/** What is known of something that has come in, before it is registered. */
export const PostData = z.strictObject({
  inkommenDatum: Dag,
  /** Written on it, or the day the e-mail was sent. */
  datumHandling: Dag.nullable(),
  /** Empty = not known yet. */
  avsandare: optionalLine(200),
  avsandareEpost: optionalLine(254),
  rubrik: line(300),
});
export type PostData = z.infer<typeof PostData>;

/** Whether the words in a file have been read, are none, or can't be. */
export const Textstatus = z.enum(['vantar', 'klar', 'tom', 'olasbar']);
export type Textstatus = z.infer<typeof Textstatus>;

/** A file as it came, under its own name. */
export const Postfil = z.strictObject({
  ordning: z.int(),
  namn: z.string(),
  roll: Filroll,
  /** The file's address in the store. */
  sha256: z.string(),
  mime: z.string(),
  /** Bytes. */
  storlek: z.int(),
  textStatus: Textstatus,
  /** Why the words can't be read; empty unless they can't. */
  textFel: z.string(),
});
export type Postfil = z.infer<typeof Postfil>;

export const Post = PostData.extend({
  id: PostId,
  kalla: Postkalla,
  status: Poststatus,
  /** The case it was dropped on, or is thought to belong to. */
  arende: z
    .strictObject({ id: ArendeId, diarienummer: z.string(), arendemening: z.string() })
    .nullable(),
  handling: z
    .strictObject({ id: HandlingId, arendeId: ArendeId, beteckning: z.string() })
    .nullable(),
  /** Why it was settled as it was; empty while it waits. */
  orsak: z.string(),
  mottagenTid: z.iso.datetime(),
  mottagenAv: z.string(),
  filer: z.array(Postfil),
  version: z.int(),
});
export type Post = z.infer<typeof Post>;

/** A line of the inbox. */
export const Postrad = Post.omit({ filer: true }).extend({
  /** Its place in the database; what a list travels as. */
  rad: z.int(),
  antalFiler: z.int(),
});
export type Postrad = z.infer<typeof Postrad>;
