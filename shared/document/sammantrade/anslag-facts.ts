import { z } from 'zod';
import { Dag } from '../../domain/datum.ts';
import { Protokollsdelstyp } from '../../domain/protokollsdel.ts';
import { line, optionalLine, prose } from '../../domain/text.ts';
import { Moteshuvud, Paragrafnummer } from './mote.ts';

/**
 * What a notice of approval says (KL 8 kap. 12 §): the day it went up, where the minutes are, the
 * last day of appeal and so the first day it may come down.
 */
export const Anslagsuppgifter = z.strictObject({
  anslaget: Dag.nullable(),
  klagotidSistaDag: Dag.nullable(),
  nedtasTidigast: Dag.nullable(),
  forvaringsplats: optionalLine(200),
  /** Who puts it up. */
  anslagetAv: optionalLine(200),
});
export type Anslagsuppgifter = z.infer<typeof Anslagsuppgifter>;

/** A heading of the authority's own and what stands under it. */
export const Egentext = z.strictObject({ rubrik: line(200), text: prose(20_000) });
export type Egentext = z.infer<typeof Egentext>;

/** The notice for one part of the minutes. */
export const AnslagFacts = z.strictObject({
  mote: Moteshuvud,
  del: Protokollsdelstyp,
  paragrafer: z.array(Paragrafnummer).max(1000),
  justerad: Dag,
  anslag: Anslagsuppgifter,
  /** How one appeals, in general (KL 8 kap. 10 § 5). */
  overklagande: Egentext.nullable(),
});
export type AnslagFacts = z.infer<typeof AnslagFacts>;
