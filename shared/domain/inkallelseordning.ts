import { z } from 'zod';
import { OrganId, PartiId } from './id.ts';

/** Which parties' deputies serve when a member of a party is away, the first one first. */
export const Inkallelserad = z.strictObject({
  partiId: PartiId,
  ersatts: z
    .array(PartiId)
    .min(1, 'required')
    .max(40)
    .refine((all) => new Set(all).size === all.length, 'party_twice'),
});
export type Inkallelserad = z.infer<typeof Inkallelserad>;

/** The order in which deputies serve, as the body's rules have it (KL 5 kap. 17 §, 6 kap. 16 §). */
export const InkallelseordningData = z
  .array(Inkallelserad)
  .max(40)
  .refine((all) => new Set(all.map(({ partiId }) => partiId)).size === all.length, 'party_twice');

/** Version 0 while no order is stated: then a seat goes to its own party's deputies. */
export const Inkallelseordning = z.strictObject({
  organId: OrganId,
  version: z.int(),
  rader: InkallelseordningData,
});
export type Inkallelseordning = z.infer<typeof Inkallelseordning>;
