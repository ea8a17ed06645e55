import type { z } from 'zod';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';

/** What the form of a style holds while it is written. */
export type StilInput = z.input<typeof Protokollsstil>;
