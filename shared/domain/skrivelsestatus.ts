import { z } from 'zod';

/** How far a paper has come; a paper under review is locked, one handed in is not edited. */
export const Skrivelsestatus = z.enum(['utkast', 'granskning', 'godkand', 'lamnad_till_namnd']);
export type Skrivelsestatus = z.infer<typeof Skrivelsestatus>;
