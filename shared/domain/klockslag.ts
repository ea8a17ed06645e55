import { z } from 'zod';

/** A time of the day, "09:05". */
export const Klockslag = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'invalid_time');
export type Klockslag = z.infer<typeof Klockslag>;
