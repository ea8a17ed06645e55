import { z } from 'zod';

/** A table of a damaged register: how much of it was read, and whether to its end. */
export const SalvagedTable = z.strictObject({
  name: z.string(),
  rows: z.int(),
  isWhole: z.boolean(),
});
export type SalvagedTable = z.infer<typeof SalvagedTable>;
