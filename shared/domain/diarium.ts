import { z } from 'zod';
import { Nollstallning } from './diarienummer.ts';
import { DiariumId, OrganId } from './id.ts';
import { line } from './text.ts';

/** Whether handlingar are numbered within their case, or in one series of the diarium a year. */
export const Handlingsnumrering = z.enum(['i_arendet', 'egen_serie']);
export type Handlingsnumrering = z.infer<typeof Handlingsnumrering>;

/** A named series of cases that one authority keeps (OSL 5 kap. 1 §). */
export const DiariumData = z.strictObject({
  namn: line(80),
  /** Pattern of the printed number, e.g. `{NAMND} {AR}/{LOPNR:4}`. */
  monster: line(80),
  nollstalls: Nollstallning,
  handlingsnummer: Handlingsnumrering,
});
export type DiariumData = z.infer<typeof DiariumData>;

/** The last serial given in a year. */
export const Diarieserie = z.strictObject({ ar: z.int(), senasteLopnr: z.int() });
export type Diarieserie = z.infer<typeof Diarieserie>;

export const Diarium = DiariumData.extend({
  id: DiariumId,
  organId: OrganId,
  /** The abbreviation that {NAMND} prints. */
  forkortning: z.string(),
  /** No new cases are registered in it; what is registered stays. */
  stangt: z.boolean(),
  version: z.int(),
  /** The years that numbers have been given in, latest first. */
  serier: z.array(Diarieserie),
  /** True when the pattern prints the class, so that a case must have one. */
  kraverKlass: z.boolean(),
  /** What the next case registered this year would be called; not reserved. */
  nastaNummer: z.string(),
});
export type Diarium = z.infer<typeof Diarium>;

/** A pattern that numbers are printed by, or were before it was changed. */
export const MonsterIBruk = z.strictObject({
  diariumId: DiariumId,
  /** Name of the diarium. */
  namn: z.string(),
  monster: z.string(),
  forkortning: z.string(),
  handlingsnummer: Handlingsnumrering,
  tidigare: z.boolean(),
});
export type MonsterIBruk = z.infer<typeof MonsterIBruk>;

/** How a year's serials stand. */
export const Seriekontroll = z.strictObject({
  serier: z.array(Diarieserie.extend({ antal: z.int(), makulerade: z.int() })),
  /** Serials that were given and that no case has; `ar` is null when the years share one series. */
  luckor: z.array(z.strictObject({ ar: z.int().nullable(), fran: z.int(), till: z.int() })),
});
export type Seriekontroll = z.infer<typeof Seriekontroll>;
