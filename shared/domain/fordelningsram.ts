import { z } from 'zod';
import { Dag } from './datum.ts';
import { Fordelning } from './fordelning.ts';
import {
  AnsokanId,
  AnsokanspostId,
  ArendeId,
  AterrapporteringId,
  BeslutId,
  FordelningsramId,
  KallhanvisningId,
  OrganId,
  RamandringId,
  RedovisningId,
} from './id.ts';
import { Kronor } from './pengar.ts';
import { line, optionalLine } from './text.ts';
import { Uppfoljning } from './uppfoljning.ts';

/** Money for one purpose and year, by the decision that set it aside (KL 11 kap. 5–6 §§). */
export const FordelningsramData = z.strictObject({
  agareOrganId: OrganId,
  ar: z.int().min(1900).max(2200),
  andamal: line(200),
  beloppKr: Kronor,
  kallhanvisningId: KallhanvisningId.nullable(),
});
export type FordelningsramData = z.infer<typeof FordelningsramData>;

export const Fordelningsram = FordelningsramData.extend({
  id: FordelningsramId,
  /** The case whose ledger it was written in; null when it was written by itself. */
  arendeId: ArendeId.nullable(),
  version: z.int(),
  /** True once something is decided out of it or about it; its facts then stand. */
  last: z.boolean(),
});
export type Fordelningsram = z.infer<typeof Fordelningsram>;

/** A frame among the others, with what has become of it; kronor. */
export const Ramrad = Fordelningsram.extend({
  totaltKr: z.int(),
  tilldelatKr: z.int(),
  omgangar: z.int(),
});
export type Ramrad = z.infer<typeof Ramrad>;

const Belopp = Kronor.min(1, 'required');
const beslutad = {
  /** The first day it holds; not before the decision. */
  dag: Dag,
  beloppKr: Belopp,
  kallhanvisningId: KallhanvisningId,
  anteckning: optionalLine(500),
};

/** What has been decided about a frame since; the decision behind it is always told. */
export const RamandringData = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('okning'), ...beslutad }),
  z.strictObject({ typ: z.literal('minskning'), ...beslutad }),
  /** What is left is carried on to another frame, as a rule the next year's. */
  z.strictObject({ typ: z.literal('overforing'), ...beslutad, tillRamId: FordelningsramId }),
  z.strictObject({
    ...{ typ: z.literal('omfordelning'), ...beslutad },
    ...{ franAnsokanId: AnsokanId, tillAnsokanId: AnsokanId },
  }),
  /** What an applicant hands back is the frame's again. */
  z.strictObject({ typ: z.literal('aterbetalning'), ...beslutad, franAnsokanId: AnsokanId }),
]);
export type RamandringData = z.infer<typeof RamandringData>;

/** A change as it is kept; it is never changed itself. */
export const Ramandring = z.strictObject({
  id: RamandringId,
  ramId: FordelningsramId,
  typ: z.enum(['okning', 'minskning', 'overforing', 'omfordelning', 'aterbetalning']),
  ...beslutad,
  franAnsokanId: AnsokanId.nullable(),
  tillAnsokanId: AnsokanId.nullable(),
  tillRamId: FordelningsramId.nullable(),
});
export type Ramandring = z.infer<typeof Ramandring>;

/** What an application, or one of its items, has used so far, as told on a day. */
export const RedovisningData = z.strictObject({
  ansokanId: AnsokanId,
  /** The item; null when the application was decided as one sum. */
  postId: AnsokanspostId.nullable(),
  dag: Dag,
  beloppKr: Kronor,
  kallhanvisningId: KallhanvisningId.nullable(),
  /** The report-back of the same case that it answers. */
  aterrapporteringId: AterrapporteringId.nullable(),
  anteckning: optionalLine(500),
});
export type RedovisningData = z.infer<typeof RedovisningData>;

export const Redovisning = RedovisningData.extend({ id: RedovisningId });
export type Redovisning = z.infer<typeof Redovisning>;

/** One time out of which the frame is distributed: the ledger of a case. */
export const Ramomgang = z.strictObject({
  fordelning: Fordelning,
  diarienummer: z.string(),
  arendemening: z.string(),
  beslut: z
    .strictObject({ id: BeslutId, organId: OrganId, datum: Dag, paragraf: z.int() })
    .nullable(),
  /** What was decided, in kronor; nothing while it isn't. */
  tilldelningar: z.array(z.strictObject({ ansokanId: AnsokanId, beloppKr: Kronor })),
});
export type Ramomgang = z.infer<typeof Ramomgang>;

/** What an application was given out of the same frame before, in kronor. */
export interface TidigareTilldelning {
  readonly diarienummer: string;
  readonly organId: OrganId;
  readonly datum: Dag;
  readonly paragraf: number;
  readonly sokandeOrganId: OrganId;
  readonly begartKr: number;
  readonly beloppKr: number;
}

/** What is to be told in a case that distributes out of a frame. */
export const Ramuppdrag = Uppfoljning.pick({
  ...{ id: true, arendeId: true, text: true, ansvarigOrganId: true, ansvarig: true },
  ...{ senast: true, status: true },
});
export type Ramuppdrag = z.infer<typeof Ramuppdrag>;

/** Everything that is known of a frame, from which its state at any day can be told. */
export const Ramliggare = z.strictObject({
  ram: Fordelningsram,
  /** Oldest first: decided ones by their day, the others after them. */
  omgangar: z.array(Ramomgang),
  /** By day; those of other frames that carry money into this one too. */
  andringar: z.array(Ramandring),
  redovisningar: z.array(Redovisning),
  /** The report-backs of its rounds, the soonest first. */
  uppdrag: z.array(Ramuppdrag),
  /** Frames that money has been carried to or from. */
  grannar: z.array(Fordelningsram.pick({ id: true, ar: true, andamal: true })),
});
export type Ramliggare = z.infer<typeof Ramliggare>;

/** What an applicant has asked for and been given out of a year's frames, in kronor. */
export const Sokandear = z.strictObject({
  sokandeOrganId: OrganId,
  ar: z.int(),
  begartKr: z.int(),
  undantagetKr: z.int(),
  tilldelatKr: z.int(),
  /** Null while nothing is told. */
  anvantKr: z.int().nullable(),
});
export type Sokandear = z.infer<typeof Sokandear>;
