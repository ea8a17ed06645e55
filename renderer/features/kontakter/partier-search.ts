import { z } from 'zod';

/** What the address of the list of parties holds; anything unreadable in it is left out. */
export const PartierSearch = z.object({
  q: z.string().optional().catch(undefined),
  avslutade: z.boolean().optional().catch(undefined),
  sortera: z.string().optional().catch(undefined),
  fallande: z.boolean().optional().catch(undefined),
  valt: z.string().optional().catch(undefined),
});
export type PartierSearch = z.infer<typeof PartierSearch>;
