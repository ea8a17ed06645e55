import { z } from 'zod';
import { Dag } from './datum.ts';
import { Klassdel } from './diarienummer.ts';
import { ArendeId, DiariumId, KlassId, PersonId } from './id.ts';
import { Makulering } from './makulering.ts';
import { Offentlighet } from './offentlighet.ts';
import { line, optionalLine, printable } from './text.ts';

export const Arendestatus = z.enum([
  'registrerat',
  'under_beredning',
  'vilande',
  'namndklart',
  'beslutat',
  'expedierat',
  'overlamnat',
  'avslutat',
  'arkiverat',
  'makulerat',
]);
export type Arendestatus = z.infer<typeof Arendestatus>;

/** Where the case came from. */
export const Ursprung = z.enum([
  'ansokan',
  'remiss',
  'motion',
  'medborgarforslag',
  'initiativ',
  'granskning',
  'overklagande',
  'eget',
  'ovrigt',
]);
export type Ursprung = z.infer<typeof Ursprung>;

/** What stands about a case, some of it perhaps from before {@link ArendeData} asked for more. */
export const Arendeuppgifter = z.strictObject({
  arendemening: line(400),
  /** Wording without names or secrets, for the public register; empty = the same. */
  arendemeningOffentlig: optionalLine(400),
  offentlighet: Offentlighet,
  ursprung: Ursprung,
  /** The origin's own number, "2016:114" of a motion. */
  ursprungRef: optionalLine(80),
  initiativtagare: optionalLine(200),
  handlaggare: z.array(PersonId).min(1, 'required').max(12),
  inkomDatum: Dag,
  /** Class of the file plan; empty when the diarium doesn't print it. */
  klass: z.union([z.literal(''), Klassdel]),
  /** The same class in the file plan, where the body keeps one here. */
  klassId: KlassId.nullable(),
});

/** What a secretary may state and later correct about a case (OSL 5 kap. 2 §). */
export const ArendeData = Arendeuppgifter.extend({
  arendemening: printable(line(400)),
  arendemeningOffentlig: printable(optionalLine(400)),
});
export type ArendeData = z.infer<typeof ArendeData>;
/** As a form holds it, before it is checked. */
export type ArendeInput = z.input<typeof ArendeData>;

export const Arende = Arendeuppgifter.extend({
  id: ArendeId,
  diariumId: DiariumId,
  ar: z.int(),
  lopnr: z.int(),
  /** The number as printed at registration; never changed afterwards. */
  diarienummer: z.string(),
  status: Arendestatus,
  avslutadDatum: Dag.nullable(),
  makulering: Makulering.nullable(),
  registreradTid: z.iso.datetime(),
  registreradAv: z.string(),
  version: z.int(),
});
export type Arende = z.infer<typeof Arende>;

/** One line of the case list. */
export const Arenderad = z.strictObject({
  rad: z.int(),
  id: ArendeId,
  diarienummer: z.string(),
  arendemening: z.string(),
  handlaggare: z.string(),
  status: Arendestatus,
  inkomDatum: Dag,
  /** Name of the diarium it is numbered in. */
  diarium: z.string(),
  klass: z.string(),
  ursprung: Ursprung,
  ursprungRef: z.string(),
  initiativtagare: z.string(),
  offentlighet: Offentlighet,
  registreradTid: z.string(),
  avslutadDatum: z.string().nullable(),
  /** The nearest open deadline, if there is one. */
  tidsfrist: z.string().nullable(),
  /** When the log last told of it; null for a case whose log row lies elsewhere. */
  senasteHandelseTid: z.string().nullable(),
  antalHandlingar: z.int(),
});
export type Arenderad = z.infer<typeof Arenderad>;
