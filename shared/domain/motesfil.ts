import { z } from 'zod';
import { SammantradeId } from './id.ts';

/** A file that was typeset for a meeting: approved minutes, a correction, or a list it was given. */
export const Motesfil = z.strictObject({
  sammantradeId: SammantradeId,
  slag: z.enum(['protokoll', 'rattelse', 'lista']),
});
export type Motesfil = z.infer<typeof Motesfil>;
