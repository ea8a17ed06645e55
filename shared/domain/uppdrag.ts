import { z } from 'zod';
import { Dag } from './datum.ts';
import { OrganId, PartiId, PersonId, UppdragId } from './id.ts';

/** What somebody is in a body (KL 6 kap. 16–18 §§), in the order they are listed. */
export const Uppdragsroll = z.enum([
  ...(['ordf', 'v_ordf_1', 'v_ordf_2', 'ledamot', 'ersattare'] as const),
  ...(['insynsplats', 'personalforetradare', 'sekreterare', 'handlaggare'] as const),
]);
export type Uppdragsroll = z.infer<typeof Uppdragsroll>;

const UppdragFields = z.strictObject({
  personId: PersonId,
  organId: OrganId,
  roll: Uppdragsroll,
  fran: Dag,
  /** The last day; null as long as it lasts. */
  till: Dag.nullable(),
  /** Place among those with the same role, for example the order in which deputies serve. */
  ordning: z.int().min(0).max(999),
  /** The party whose seat it is, when it is another than the person's own. */
  forPartiId: PartiId.nullable(),
});

/** Somebody's task in a body for a time. */
export const UppdragData = UppdragFields.refine(({ fran, till }) => till === null || fran <= till, {
  error: 'period_backwards',
  path: ['till'],
});
export type UppdragData = z.infer<typeof UppdragData>;

export const Uppdrag = UppdragFields.extend({ id: UppdragId, version: z.int() });
export type Uppdrag = z.infer<typeof Uppdrag>;

/** What a form changes of a task. */
export function uppdragData({ id: _, version: __, ...data }: Uppdrag): UppdragData {
  return data;
}
