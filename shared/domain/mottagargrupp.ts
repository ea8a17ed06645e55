import { z } from 'zod';
import { MottagargruppId, OrganId } from './id.ts';
import { Leverans, Mottagare } from './sandlista.ts';
import { line } from './text.ts';

/** One of a group, with how it gets what is sent. */
export const Mottagargrupprad = Mottagare.safeExtend(Leverans.shape);
export type Mottagargrupprad = z.infer<typeof Mottagargrupprad>;

/** Recipients that are often chosen together. */
export const MottagargruppData = z
  .strictObject({
    namn: line(120),
    /** The body whose group it is; null for one that all bodies share. */
    organId: OrganId.nullable(),
    /** Suggested for every decision of the body. */
    standig: z.boolean(),
    /** Out of use: no longer offered. */
    avslutad: z.boolean(),
    rader: z.array(Mottagargrupprad).max(200),
  })
  .superRefine(({ standig, organId }, context) => {
    if (!standig || organId !== null) return;
    context.addIssue({ code: 'custom', message: 'standing_of_body', path: ['organId'] });
  });
export type MottagargruppData = z.infer<typeof MottagargruppData>;

export const Mottagargrupp = z.strictObject({
  ...MottagargruppData.shape,
  id: MottagargruppId,
  version: z.int(),
});
export type Mottagargrupp = z.infer<typeof Mottagargrupp>;
