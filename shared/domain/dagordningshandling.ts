import { z } from 'zod';
import { HandlingId } from './id.ts';

/** A handling of an item's case, as one chooses among them what goes with the call. */
export const Dagordningshandling = z.strictObject({
  handlingId: HandlingId,
  beteckning: z.string(),
  rubrik: z.string(),
  /** Secret in whole or in part. */
  sekretess: z.boolean(),
  /** Files that can be appended to the call, and files that are named only. */
  pdf: z.int().min(0),
  andra: z.int().min(0),
  vald: z.boolean(),
});
export type Dagordningshandling = z.infer<typeof Dagordningshandling>;
