import { z } from 'zod';
import { KontaktId, OrganId, PersonId } from './id.ts';
import { line } from './text.ts';

/** Who in the register a sender or recipient is. */
export const Motpartsref = z.discriminatedUnion('slag', [
  z.strictObject({ slag: z.literal('kontakt'), id: KontaktId }),
  z.strictObject({ slag: z.literal('organ'), id: OrganId }),
  z.strictObject({ slag: z.literal('person'), id: PersonId }),
]);
export type Motpartsref = z.infer<typeof Motpartsref>;

/**
 * Sender or recipient of a handling (OSL 5 kap. 2 §): a contact, a name as text, a name that the
 * public register leaves out (of a contact or not), or an explicit statement that there is none.
 * `namn` is the name as it was when the handling was registered.
 */
export const Motpart = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('kontakt'), ref: Motpartsref, namn: line(200) }),
  z.strictObject({ typ: z.literal('namn'), namn: line(200) }),
  z.strictObject({ typ: z.literal('dold'), namn: line(200), ref: Motpartsref.optional() }),
  z.strictObject({ typ: z.literal('saknas') }),
]);
export type Motpart = z.infer<typeof Motpart>;
