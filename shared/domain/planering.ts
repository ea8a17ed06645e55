import { z } from 'zod';
import { Dag } from './datum.ts';
import { ArendeId, OrganId, PlanId, SammantradeId } from './id.ts';
import { Samradstyp } from './samrad.ts';
import { line, optionalLine } from './text.ts';

const days = (max: number) => z.int().min(0, 'days_range').max(max, 'days_range');

/** A council or partner that is heard before the body meets. */
export const Horande = z.strictObject({
  typ: Samradstyp,
  /** As it is written in running text, "samverkansgruppen". */
  namn: line(120),
  /** How many days before the meeting it must have met, at the latest. */
  dagarFore: days(180),
});
export type Horande = z.infer<typeof Horande>;

/** What a body asks for before its meetings; the days are those of its own rules (KL 6:44). */
export const PlaneringsreglerData = z.strictObject({
  /** Days before the meeting that papers must be handed in. */
  inlamningDagar: days(90),
  /** Days before the meeting that the summons goes out. */
  kallelseDagar: days(60),
  samrad: z
    .array(Horande)
    .max(12)
    .refine((all) => new Set(all.map(({ namn }) => namn)).size === all.length, 'samrad_twice'),
});
export type PlaneringsreglerData = z.infer<typeof PlaneringsreglerData>;

export const Planeringsregler = PlaneringsreglerData.extend({
  organId: OrganId,
  /** 0 while the body goes by the usual days. */
  version: z.int(),
});
export type Planeringsregler = z.infer<typeof Planeringsregler>;

/** What a body goes by until something else is stated: two weeks for papers, one for the summons. */
export const VANLIGA_REGLER: PlaneringsreglerData = {
  inlamningDagar: 14,
  kallelseDagar: 7,
  samrad: [],
};

/** A date that leads to an answer, besides the meeting and the last day. */
export const Plandagsslag = z.enum(['samrad', 'inlamning', 'kallelse', 'justering', 'expediering']);
export type Plandagsslag = z.infer<typeof Plandagsslag>;

export const Plandag = z.strictObject({
  slag: Plandagsslag,
  /** Who is heard; empty for the other kinds, of which there is one each. */
  namn: optionalLine(120),
  datum: Dag,
  /** Moved by hand: it stays where it is when the meeting is another. */
  egen: z.boolean(),
});
export type Plandag = z.infer<typeof Plandag>;

/** How a case is to be decided and answered by a last day. */
export const PlanData = z.strictObject({
  /** The last day for the answer. */
  sistaDag: Dag,
  sammantradeId: SammantradeId.nullable(),
  /** The point is approved at the meeting itself, not within 14 days of it (KL 5:69). */
  omedelbarJustering: z.boolean(),
  dagar: z
    .array(Plandag)
    .max(20)
    .refine((all) => new Set(all.map(plandagKey)).size === all.length, 'plandag_twice'),
});
export type PlanData = z.infer<typeof PlanData>;

/** Whatever in a plan a reminder can be of. */
export const Planpunkt = z.enum([...Plandagsslag.options, 'sammantrade', 'sista_dag']);
export type Planpunkt = z.infer<typeof Planpunkt>;

/** A reminder made from a plan. */
export const Planbevakning = z.strictObject({
  slag: Planpunkt,
  namn: z.string(),
  datum: Dag,
  klar: z.boolean(),
});
export type Planbevakning = z.infer<typeof Planbevakning>;

export const Plan = PlanData.extend({
  id: PlanId,
  arendeId: ArendeId,
  organId: OrganId,
  bevakade: z.array(Planbevakning),
  version: z.int(),
});
export type Plan = z.infer<typeof Plan>;

/** What tells the dates of a plan apart. */
export function plandagKey({ slag, namn }: { slag: Planpunkt; namn: string }): string {
  return `${slag} ${namn}`;
}
