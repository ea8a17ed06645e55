import { z } from 'zod';

/** A visible cancellation: registered data is never deleted (JO 4639-2007). */
export const Makulering = z.strictObject({
  orsak: z.string(),
  av: z.string(),
  tid: z.iso.datetime(),
});
export type Makulering = z.infer<typeof Makulering>;
