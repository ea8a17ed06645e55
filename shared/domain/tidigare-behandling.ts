import { z } from 'zod';
import { Dag } from './datum.ts';

/** An earlier meeting that put the matter off or sent it back. */
export const TidigareBehandling = z.strictObject({
  utfall: z.enum(['bordlagd', 'aterremitterad']),
  datum: Dag,
  paragraf: z.int().min(1),
});
export type TidigareBehandling = z.infer<typeof TidigareBehandling>;
