import { z } from 'zod';
import { Dag, Manad } from './datum.ts';
import { ArendeId, DiariumId, SammantradeId } from './id.ts';
import { Protokollsdelstyp } from './protokollsdel.ts';

/** What figures are worked out of: everything that happened during the span. */
export const Statistikurval = z
  .strictObject({
    fran: Dag,
    till: Dag,
    /** Empty means every diarium. */
    diarier: z.array(DiariumId).max(100),
  })
  .refine(({ fran, till }) => fran <= till, { path: ['till'], message: 'span_reversed' });
export type Statistikurval = z.infer<typeof Statistikurval>;

/** How many cases came in, were decided and were closed. */
export const Arendetal = z.strictObject({
  inkomna: z.int(),
  beslutade: z.int(),
  avslutade: z.int(),
});
export type Arendetal = z.infer<typeof Arendetal>;

/** How long something took, in days. */
export const Tidsatgang = z.strictObject({
  antal: z.int(),
  median: z.number().nullable(),
  /** Nine of ten took no longer. */
  nionde: z.number().nullable(),
  /** How many took at most so many days, and more than the group before; the last has no limit. */
  grupper: z.array(z.strictObject({ hogst: z.int().nullable(), antal: z.int() })),
});
export type Tidsatgang = z.infer<typeof Tidsatgang>;

/** Something that was done after its last day, or isn't done though the day has passed. */
export const Forsening = z.strictObject({
  /** The number of a case or a handling, or the body and day of a meeting. */
  vad: z.string(),
  senast: Dag,
  skedde: Dag.nullable(),
  plats: z.discriminatedUnion('typ', [
    z.strictObject({ typ: z.literal('arende'), id: ArendeId }),
    z.strictObject({ typ: z.literal('sammantrade'), id: SammantradeId, del: Protokollsdelstyp }),
  ]),
});
export type Forsening = z.infer<typeof Forsening>;

/** What had a last day, and whether it was kept. */
export const Punktlighet = z.strictObject({
  iTid: z.int(),
  sena: z.int(),
  /** Not done though the last day has passed. */
  ogjorda: z.int(),
  /** The latest of those that weren't in time, at most a hundred. */
  forseningar: z.array(Forsening),
});
export type Punktlighet = z.infer<typeof Punktlighet>;

/** What has a last day by law or by agreement, in the order it is told of. */
export const Punktlighetsslag = z.enum(['registrering', 'remissvar', 'justering', 'anslag']);
export type Punktlighetsslag = z.infer<typeof Punktlighetsslag>;

/** What auditors ask for: how much there was, how long it took, and whether it was in time. */
export const Statistik = z.strictObject({
  arenden: Arendetal,
  /** Neither closed nor void when the span ended. */
  oppna: z.int(),
  manader: z.array(Arendetal.extend({ manad: Manad })),
  /** Most cases first; `klass` is empty for those without one. */
  klasser: z.array(Arendetal.extend({ klass: z.string(), mediandagar: z.number().nullable() })),
  /** From the day a case came in to its first decision, of those decided in the span. */
  beslutstid: Tidsatgang,
  /** From the day a case came in to the day it was closed, of those closed in the span. */
  avslutstid: Tidsatgang,
  punktlighet: z.record(Punktlighetsslag, Punktlighet),
});
export type Statistik = z.infer<typeof Statistik>;
