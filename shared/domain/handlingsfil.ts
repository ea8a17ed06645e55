import { z } from 'zod';

/** The document itself, what is enclosed with it, or the form it arrived in (an e-mail). */
export const Filroll = z.enum(['huvud', 'bilaga', 'original']);
export type Filroll = z.infer<typeof Filroll>;

/** A stored file of a handling, under the name the user knows it by. */
export const Handlingsfil = z.strictObject({
  /** Its place among the handling's files; kept when a newer version comes. */
  ordning: z.int().min(1),
  namn: z.string(),
  roll: Filroll,
  /** Name of the bytes in the file store. */
  sha256: z.string(),
  mime: z.string(),
  /** Bytes. */
  storlek: z.int(),
  /** The place of the version that is valid instead; null for one that is valid. */
  ersattAv: z.int().nullable(),
  tillagdTid: z.iso.datetime(),
  tillagdAv: z.string(),
});
export type Handlingsfil = z.infer<typeof Handlingsfil>;
