import { z } from 'zod';
import { Dag } from './datum.ts';
import { OrganId, SammantradeId } from './id.ts';

/** A day a body meets. */
export const SammantradeData = z.strictObject({ organId: OrganId, datum: Dag });
export type SammantradeData = z.infer<typeof SammantradeData>;

export const Sammantrade = SammantradeData.extend({ id: SammantradeId, version: z.int() });
export type Sammantrade = z.infer<typeof Sammantrade>;
