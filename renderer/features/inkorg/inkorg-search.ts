import { z } from 'zod';
import { Inkorgsurval } from '../../../shared/contract/post.ts';

/** The address of the inbox: what is shown, and the row that is chosen. */
export const InkorgSearch = z.object({
  visa: Inkorgsurval.optional().catch(undefined),
  valt: z.int().optional().catch(undefined),
});
export type InkorgSearch = z.infer<typeof InkorgSearch>;
