import { z } from 'zod';
import { HandlingId, SandlistepostId } from './id.ts';

/** A file of a handling, by its place among the handling's files. */
export const Filval = z.strictObject({ handlingId: HandlingId, ordning: z.int().min(1) });
export type Filval = z.infer<typeof Filval>;

/** A file of a case that can be a masked copy, and the handling it belongs to. */
export const Maskfil = Filval.extend({ namn: z.string(), beteckning: z.string() });
export type Maskfil = z.infer<typeof Maskfil>;

/** The file that a recipient of a masked copy gets, under the name it has in its handling. */
export const MaskeradKopia = Filval.extend({
  postId: SandlistepostId,
  namn: z.string(),
  sha256: z.string(),
});
export type MaskeradKopia = z.infer<typeof MaskeradKopia>;
