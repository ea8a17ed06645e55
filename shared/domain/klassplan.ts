import { z } from 'zod';
import { Dag } from './datum.ts';
import { Klassdel } from './diarienummer.ts';
import { KlassId, KlassplanId, OrganId } from './id.ts';
import { line, optionalLine } from './text.ts';

/** Classes a plan may hold; the largest in use have some thousands. */
export const MAX_KLASSER = 20_000;

/** A class of a file plan, as the plan states it. */
export const KlassData = z.strictObject({
  kod: Klassdel.max(40, 'too_long'),
  rubrik: line(200),
  /** The disposal rule in the plan's own words: "Bevaras", "Gallras efter 10 år". */
  gallringsregel: optionalLine(400),
  /** What the rule says, where it says it: kept for ever, or culled after so many years. */
  bevaras: z.boolean(),
  gallringsfristAr: z.int().min(0).max(999).nullable(),
});
export type KlassData = z.infer<typeof KlassData>;

export const Klass = KlassData.extend({
  id: KlassId,
  klassplanId: KlassplanId,
  foralderId: KlassId.nullable(),
  /** The last day that cases are classed by it, when it ends before its plan. */
  giltigTill: Dag.nullable(),
  version: z.int(),
});
export type Klass = z.infer<typeof Klass>;

/** What can be put right in a class that is stored; its code is printed in numbers and stands. */
export const KlassRattning = Klass.pick({ rubrik: true, gallringsregel: true, giltigTill: true });
export type KlassRattning = z.infer<typeof KlassRattning>;

const daysInOrder = (plan: { giltigFran: string; giltigTill: string | null }) =>
  plan.giltigTill === null || plan.giltigTill >= plan.giltigFran;

/** A version of a body's file plan and the days it applies. */
const KlassplanFields = z.strictObject({
  namn: line(120),
  giltigFran: Dag,
  /** The last day it applies; null while it is the one in use. */
  giltigTill: Dag.nullable(),
});
export const KlassplanData = KlassplanFields.refine(daysInOrder, {
  path: ['giltigTill'],
  error: 'klassplan_days',
});
export type KlassplanData = z.infer<typeof KlassplanData>;

export const Klassplan = KlassplanFields.extend({
  id: KlassplanId,
  organId: OrganId,
  version: z.int(),
  antalKlasser: z.int(),
});
export type Klassplan = z.infer<typeof Klassplan>;

/** A plan to be stored whole. */
export const NyKlassplan = KlassplanFields.omit({ giltigTill: true }).extend({
  organId: OrganId,
  klasser: z.array(KlassData).min(1, 'required').max(MAX_KLASSER),
});
export type NyKlassplan = z.infer<typeof NyKlassplan>;

/** What is wrong with a row of a file: its line in the file, counted from 1. */
export const KlassradFel = z.strictObject({
  rad: z.int(),
  regel: z.enum([
    'kolumn_saknas',
    'otolkbar',
    'kod_saknas',
    'kod_ogiltig',
    'kod_upprepad',
    'rubrik_saknas',
    'for_lang',
    'ogiltigt_tecken',
    'for_manga',
    'inga_klasser',
  ]),
  /** The text that is wrong, or the column that is missing. */
  varde: z.string(),
});
export type KlassradFel = z.infer<typeof KlassradFel>;
