import { z } from 'zod';

/** What is known of the publicity of a case or a handling; "not yet judged" is an answer too. */
export const Offentlighet = z.enum(['ej_bedomd', 'offentligt', 'delvis', 'sekretess']);
export type Offentlighet = z.infer<typeof Offentlighet>;
