import { z } from 'zod';
import { Dag, Manad } from './datum.ts';
import {
  AnsokanId,
  AnsokanspostId,
  ArendeId,
  FordelningsomgangId,
  FordelningsramId,
  KallhanvisningId,
  OrganId,
} from './id.ts';
import { Kronor, Visningsenhet } from './pengar.ts';
import { line, optionalLine } from './text.ts';

/** Outcome of one item of an application. */
export const Postutfall = z.enum(['beviljas', 'beviljas_delvis', 'omfattas_ej']);
export type Postutfall = z.infer<typeof Postutfall>;

export const Ansokanspost = z.strictObject({
  id: AnsokanspostId,
  /** Which of the applicant's occasions (1, 2, …) the item was asked for at. */
  tillfalle: z.int().min(1).max(20),
  rubrik: line(200),
  /** Kronor; null when the applicant gave no split. */
  begartKr: Kronor.nullable(),
  beviljatKr: Kronor.nullable(),
  utfall: Postutfall,
});
export type Ansokanspost = z.infer<typeof Ansokanspost>;

/** One time the applicant decided to apply. */
export const Ansokningstillfalle = z.strictObject({
  beskrivning: optionalLine(200),
  kallhanvisningId: KallhanvisningId.nullable(),
});
export type Ansokningstillfalle = z.infer<typeof Ansokningstillfalle>;

/** When the grant must be accounted for, and before whom (compare KL 6 kap. 5 §). */
export const Aterrapport = z.strictObject({
  senast: z.discriminatedUnion('precision', [
    z.strictObject({ precision: z.literal('dag'), dag: Dag }),
    z.strictObject({ precision: z.literal('manad'), manad: Manad }),
  ]),
  tillOrganId: OrganId,
});
export type Aterrapport = z.infer<typeof Aterrapport>;

/** Whether amounts are decided item by item or as one sum for the whole application. */
export const Beslutssatt = z.enum(['per_post', 'klumpsumma']);
export type Beslutssatt = z.infer<typeof Beslutssatt>;

/** What a grant sentence says of the application: `auto` follows the figures. */
export const Enlighetstext = z.enum(['auto', 'enligt_ansokan', 'lagre', 'ingen']);
export type Enlighetstext = z.infer<typeof Enlighetstext>;

export const Ansokan = z.strictObject({
  id: AnsokanId,
  sokandeOrganId: OrganId,
  beslutssatt: Beslutssatt,
  /** Only for `klumpsumma`; otherwise the sum of the items. */
  begartKr: Kronor.nullable(),
  beviljatKr: Kronor.nullable(),
  visningsenhet: Visningsenhet.nullable(),
  enlighetstext: Enlighetstext,
  tillfallen: z.array(Ansokningstillfalle).min(1).max(20),
  poster: z.array(Ansokanspost).max(200),
  aterrapport: Aterrapport.nullable(),
});
export type Ansokan = z.infer<typeof Ansokan>;

/** Which points beside the grants are generated. */
export const Punktval = z.strictObject({
  avslag: z.boolean(),
  rest: z.boolean(),
  finansiering: z.boolean(),
});
export type Punktval = z.infer<typeof Punktval>;

/**
 * The ledger of one round: what is distributed, and what is asked and granted out of it. `beloppKr`
 * is what the round has to distribute; the other facts are those of its frame (KL 11 kap. 5–6 §§).
 */
export const FordelningData = z.strictObject({
  agareOrganId: OrganId,
  ar: z.int().min(1900).max(2200),
  beloppKr: Kronor,
  visningsenhet: Visningsenhet.nullable(),
  andamal: line(200),
  kallhanvisningId: KallhanvisningId.nullable(),
  punktval: Punktval,
  ansokningar: z.array(Ansokan).max(100),
});
export type FordelningData = z.infer<typeof FordelningData>;

export const Fordelning = FordelningData.extend({
  id: FordelningsomgangId,
  ramId: FordelningsramId,
  /** Whether the frame is written in this ledger: it was made here, and nothing else is in it yet. */
  egenRam: z.boolean(),
  /** What was left of the frame, in kronor, when this round's own grants are left out of account. */
  ramKvarKr: z.int(),
  /** Whether the allocation goes with the paper as an appendix. */
  bilaga: z.boolean(),
  arendeId: ArendeId,
  version: z.int(),
  /** True once the allocation is decided; the database then refuses changes. */
  last: z.boolean(),
});
export type Fordelning = z.infer<typeof Fordelning>;
