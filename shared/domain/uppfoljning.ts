import { z } from 'zod';
import { Dag, Manad } from './datum.ts';
import {
  ArendeId,
  AterrapporteringId,
  BeslutId,
  FordelningsramId,
  HandlingId,
  OrganId,
  ParagrafId,
  SammantradeId,
} from './id.ts';
import { line, optionalLine } from './text.ts';

/** Whether the last day is a day, a month, or whenever a meeting is. */
export const Fristprecision = z.enum(['dag', 'manad', 'sammantrade']);
export type Fristprecision = z.infer<typeof Fristprecision>;

export const Uppfoljningsstatus = z.enum(['oppen', 'paminn', 'redovisad', 'godkand', 'utgar']);
export type Uppfoljningsstatus = z.infer<typeof Uppfoljningsstatus>;

/** By when: of a meeting its day follows the meeting. */
export const Uppfoljningsfrist = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('dag'), dag: Dag }),
  z.strictObject({ precision: z.literal('manad'), manad: Manad }),
  z.strictObject({ precision: z.literal('sammantrade'), sammantradeId: SammantradeId }),
]);
export type Uppfoljningsfrist = z.infer<typeof Uppfoljningsfrist>;

/** An assignment: what is to be told of, by whom, to whom and when. */
export const UppfoljningData = z
  .strictObject({
    text: line(400),
    /** The § that gave it; null for what is noted by hand. */
    paragrafId: ParagrafId.nullable(),
    ansvarigOrganId: OrganId.nullable(),
    /** Who owes it when it is no body of the register: a unit, a person. */
    ansvarig: optionalLine(200),
    tillOrganId: OrganId,
    frist: Uppfoljningsfrist,
  })
  .refine(({ ansvarigOrganId, ansvarig }) => (ansvarigOrganId === null) === (ansvarig !== ''), {
    error: 'ansvarig_missing',
    path: ['ansvarig'],
  });
export type UppfoljningData = z.infer<typeof UppfoljningData>;

/** A handling that an assignment is told of in. */
export const Redovisning = z.strictObject({
  id: HandlingId,
  beteckning: z.string(),
  rubrik: z.string(),
});

const Given = z.strictObject({ organ: z.string(), datum: Dag, nr: z.int() });

/** A § that an assignment can have been given in. */
export const Uppfoljningsgrund = Given.extend({ paragrafId: ParagrafId });
export type Uppfoljningsgrund = z.infer<typeof Uppfoljningsgrund>;

/** An assignment as it is followed. */
export const Uppfoljning = z.strictObject({
  id: AterrapporteringId,
  version: z.int(),
  arendeId: ArendeId,
  diarienummer: z.string(),
  arendemening: z.string(),
  /** The user handles the case. */
  mitt: z.boolean(),
  /** Given by a decision: what it says stands. */
  beslutId: BeslutId.nullable(),
  paragrafId: ParagrafId.nullable(),
  /** The § it was given in, where it was given in one. */
  given: Given.nullable(),
  text: z.string(),
  ansvarigOrganId: OrganId.nullable(),
  /** The name of who owes it, of a body too. */
  ansvarig: z.string(),
  tillOrganId: OrganId,
  till: z.string(),
  /** `YYYY-MM-DD`, or `YYYY-MM` when only the month is decided. */
  senast: z.string(),
  precision: Fristprecision,
  sammantradeId: SammantradeId.nullable(),
  status: Uppfoljningsstatus,
  pamind: Dag.nullable(),
  redovisadDatum: Dag.nullable(),
  redovisning: Redovisning.nullable(),
  skal: z.string(),
  /** What has been told in it of how granted money was used, in kronor, and out of which frame. */
  anvant: z.strictObject({ ramId: FordelningsramId, beloppKr: z.int() }).nullable(),
  /** A report that has been registered in the case since, and that none is told of in. */
  forslag: Redovisning.nullable(),
});
export type Uppfoljning = z.infer<typeof Uppfoljning>;

/** A step on the way to being told of and approved. */
export const Uppfoljningssteg = z.discriminatedUnion('status', [
  z.strictObject({ status: z.enum(['paminn', 'godkand', 'oppen']) }),
  z.strictObject({
    status: z.literal('redovisad'),
    datum: Dag,
    handlingId: HandlingId.nullable(),
  }),
  z.strictObject({ status: z.literal('utgar'), skal: line(400) }),
]);
export type Uppfoljningssteg = z.infer<typeof Uppfoljningssteg>;
