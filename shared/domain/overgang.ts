import { z } from 'zod';
import { Arendestatus } from './arende.ts';
import { Makulering } from './makulering.ts';

/** Why a case can't be moved on yet; each is something the user can see to. */
export const Hinderkod = z.enum([
  /** There is no officer's report in the case. */
  'skrivelse_saknas',
  /** The report has findings that stop it; `antal` of them. */
  'skrivelse_har_fel',
  /** No decision is recorded, and no handling holds one. */
  'beslut_saknas',
  /** `antal` sändlistor of the decision are not settled. */
  'sandlista_ej_faststalld',
  /** `antal` recipients of the decision have not been sent it. */
  'mottagare_ej_expedierad',
  /** The register has no archive to hand the case over to. */
  'arkiv_saknas',
]);
export type Hinderkod = z.infer<typeof Hinderkod>;

export const Hinder = z.strictObject({ kod: Hinderkod, antal: z.int() });
export type Hinder = z.infer<typeof Hinder>;

/** What the user must state for a change of state. */
export const Overgangskrav = z.enum(['orsak', 'mottagare']);
export type Overgangskrav = z.infer<typeof Overgangskrav>;

/** A state that a case can be moved to, what stands in the way, and what must be stated. */
export const Overgang = z.strictObject({
  till: Arendestatus,
  hinder: z.array(Hinder),
  krav: z.array(Overgangskrav),
});
export type Overgang = z.infer<typeof Overgang>;

/** The latest change of a case's state: who, when, why, and to whom it was handed over. */
export const Statusbyte = Makulering.extend({ mottagare: z.string() });
export type Statusbyte = z.infer<typeof Statusbyte>;
