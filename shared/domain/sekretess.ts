import { z } from 'zod';
import { Dag } from './datum.ts';
import { HandlingId, SekretessmarkeringId } from './id.ts';
import { Offentlighet } from './offentlighet.ts';
import { line, optionalLine } from './text.ts';

/** How much of a handling a secrecy marking covers. */
export const Omfattning = Offentlighet.extract(['delvis', 'sekretess']);
export type Omfattning = z.infer<typeof Omfattning>;

/**
 * An annotation that something may be secret, with the provision, the day and the authority
 * (OSL 5 kap. 5 §, K02). It is no decision: each request is tried anew.
 */
export const SekretessData = z.strictObject({
  /** The provision, "26 kap. 1 § OSL". */
  lagrum: line(120),
  datum: Dag,
  /** The authority that made the annotation. */
  myndighet: line(200),
  anmarkning: optionalLine(300),
});
export type SekretessData = z.infer<typeof SekretessData>;
/** As a form holds it, before it is checked. */
export type SekretessInput = z.input<typeof SekretessData>;

export const Sekretessmarkering = SekretessData.extend({
  id: SekretessmarkeringId,
  handlingId: HandlingId,
  /** The day it was lifted; a marking that is lifted is still seen. */
  havdDatum: Dag.nullable(),
  skapad: z.iso.datetime(),
  skapadAv: z.string(),
});
export type Sekretessmarkering = z.infer<typeof Sekretessmarkering>;
