import { z } from 'zod';
import { line } from './text.ts';

/** Who gets an extract of a §, and as what; a writing to the council is known by its number. */
export const Utdragsmottagare = z.discriminatedUnion('slag', [
  z.strictObject({
    slag: z.enum(['utdrag', 'skrivelse', 'aterremiss']),
    namn: line(200),
  }),
  z.strictObject({
    slag: z.literal('numrerad_handling'),
    /** The short name of the body that numbers it. */
    organ: line(12),
    ar: z.int().min(1900).max(2999),
    nr: z.int().min(1),
  }),
]);
export type Utdragsmottagare = z.infer<typeof Utdragsmottagare>;
