import { z } from 'zod';
import { AvstegId } from './id.ts';
import { line } from './text.ts';

/** A finding that somebody answers for as it is: which check, about what, in which words, and why. */
export const AvstegData = z.strictObject({
  kontroll: z.string().regex(/^K\d{2}$/u, 'invalid_id'),
  /** What it is about: the id of a point, section or row, or the name of a field. */
  ankare: line(120),
  /** A mark of the words; when they change the finding comes back. */
  lydelse: z.string().regex(/^[0-9a-f]{16}$/u, 'invalid_id'),
  skal: line(500),
});
export type AvstegData = z.infer<typeof AvstegData>;

export const Avsteg = AvstegData.extend({
  id: AvstegId,
  skapad: z.string(),
  skapadAv: z.string(),
});
export type Avsteg = z.infer<typeof Avsteg>;
