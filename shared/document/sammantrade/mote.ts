import { z } from 'zod';
import { Dag } from '../../domain/datum.ts';
import { Klockslag } from '../../domain/klockslag.ts';
import { Logotyp } from '../../domain/mall.ts';
import { line, optionalLine } from '../../domain/text.ts';

/** How a body's documents look: type, logotype, and its own lines at the head and the foot. */
export const Sidutseende = z.strictObject({
  typsnitt: z.enum(['antikva', 'linjar']),
  logotyp: Logotyp.nullable(),
  sidhuvud: z.array(line(400)).max(12),
  sidfot: z.array(line(400)).max(12),
});
export type Sidutseende = z.infer<typeof Sidutseende>;

/** A sitting that every document of it names. */
export const Moteshuvud = z.strictObject({
  kommun: line(120),
  organ: line(120),
  datum: Dag,
  utseende: Sidutseende,
});
export type Moteshuvud = z.infer<typeof Moteshuvud>;

/** When and where a body met, or is to meet. */
export const Tidochplats = z.strictObject({
  start: Klockslag.nullable(),
  slut: Klockslag.nullable(),
  plats: optionalLine(200),
  /** Pauses in the sitting. */
  ajourneringar: z.array(z.strictObject({ fran: Klockslag, till: Klockslag })).max(50),
});
export type Tidochplats = z.infer<typeof Tidochplats>;

/** A § by its number in its series. */
export const Paragrafnummer = z.int().min(1).max(99_999);
