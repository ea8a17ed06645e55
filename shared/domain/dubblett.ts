import { z } from 'zod';
import { KontaktId, OrganId, PersonId } from './id.ts';

/** What can be merged with another of its kind. */
export const Slag = z.enum(['kontakt', 'person', 'organ']);
export type Slag = z.infer<typeof Slag>;

/** Why two are likely the same. */
export const Dubblettskal = z.enum(['namn', 'epost', 'liknande']);
export type Dubblettskal = z.infer<typeof Dubblettskal>;

/** What two rows are compared by. */
export const Jamford = z.strictObject({ id: z.string(), namn: z.string(), epost: z.string() });
export type Jamford = z.infer<typeof Jamford>;

/** Two that look alike. */
export const Dubblettpar = z.strictObject({ ena: Jamford, andra: Jamford, skal: Dubblettskal });
export type Dubblettpar = z.infer<typeof Dubblettpar>;

const versioned = <Id extends z.ZodType>(id: Id) => z.strictObject({ id, version: z.int() });
const pairOf = <S extends Slag, Id extends z.ZodType>(slag: S, id: Id) =>
  z.strictObject({ slag: z.literal(slag), behall: versioned(id), dubblett: versioned(id) });

/** Which one stays and which is merged into it, as they were read. */
export const Sammanslagning = z.discriminatedUnion('slag', [
  pairOf('kontakt', KontaktId),
  pairOf('person', PersonId),
  pairOf('organ', OrganId),
]);
export type Sammanslagning = z.infer<typeof Sammanslagning>;

/** How many rows of a table point at something. */
export const Pekarantal = z.strictObject({ tabell: z.string(), antal: z.int() });
export type Pekarantal = z.infer<typeof Pekarantal>;
