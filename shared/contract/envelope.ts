import { z } from 'zod';
import { CallFailure } from './errors.ts';

/** The answer to every call, as JSON text: a value, or a failure as a value. */
export const Envelope = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: CallFailure }),
]);
export type Envelope = z.infer<typeof Envelope>;
