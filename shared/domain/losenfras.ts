import { z } from 'zod';

/** Spaces at the ends count; shorter ones are guessed. */
export const Passphrase = z.string().min(12, 'passphrase_short').max(200, 'too_long');
