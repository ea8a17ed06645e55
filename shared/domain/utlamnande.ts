import { z } from 'zod';
import type { Arendestatus, Ursprung } from './arende.ts';
import { Dag } from './datum.ts';
import type { Handlingstyp, Riktning } from './handling.ts';
import { ArendeId, DiariumId, HandlingId } from './id.ts';
import type { Offentlighet } from './offentlighet.ts';

/** Cases alone, cases with their handlingar under them, or handlingar by day (a list of the post). */
export const Utlamnandeinnehall = z.enum(['arenden', 'arenden_handlingar', 'handlingar']);
export type Utlamnandeinnehall = z.infer<typeof Utlamnandeinnehall>;

/** What a list made for the public is to hold. Cases are chosen by the day they came in. */
export const Utlamnandeurval = z
  .strictObject({
    fran: Dag,
    till: Dag,
    /** Empty means every diarium. */
    diarier: z.array(DiariumId).max(100),
    innehall: Utlamnandeinnehall,
  })
  .refine(({ fran, till }) => fran <= till, { path: ['till'], message: 'span_reversed' });
export type Utlamnandeurval = z.infer<typeof Utlamnandeurval>;

/** The public side of a case (OSL 5 kap. 2 §); `arendemening` is empty where it is left out. */
export interface OffentligtArende {
  readonly id: ArendeId;
  readonly diariumId: DiariumId;
  readonly diarienummer: string;
  readonly inkomDatum: string;
  readonly arendemening: string;
  readonly handlaggare: string;
  readonly status: Arendestatus;
  readonly ursprung: Ursprung;
  readonly ursprungRef: string;
  readonly klass: string;
  readonly offentlighet: Offentlighet;
}

/** The public side of a handling; `rubrik` and `motpart` are empty where they are left out. */
export interface OffentligHandling {
  readonly id: HandlingId;
  readonly arendeId: ArendeId;
  readonly diariumId: DiariumId;
  readonly diarienummer: string;
  readonly beteckning: string;
  readonly datum: string;
  readonly riktning: Riktning;
  readonly handlingstyp: Handlingstyp;
  readonly rubrik: string;
  readonly motpart: string;
  readonly motpartDold: boolean;
  readonly makulerad: boolean;
}

/** A case with the handlingar that stand under it in the list. */
export interface OffentligtArendeMedHandlingar extends OffentligtArende {
  readonly handlingar: readonly OffentligHandling[];
}

export const Utlamnandefalt = z.enum([
  'arendemening',
  'ursprungRef',
  'handlaggare',
  'rubrik',
  'motpart',
]);
export type Utlamnandefalt = z.infer<typeof Utlamnandefalt>;

/** A place in a public list that gives away too much. */
export const Utlamnandetraff = z.strictObject({
  /** A personnummer stops the list; a name that is hidden elsewhere in the case is a warning. */
  slag: z.enum(['personnummer', 'dolt_namn']),
  arendeId: ArendeId,
  diarienummer: z.string(),
  /** The handling it stands on; null for the case itself. */
  handling: z.strictObject({ id: HandlingId, beteckning: z.string() }).nullable(),
  falt: Utlamnandefalt,
  text: z.string(),
});
export type Utlamnandetraff = z.infer<typeof Utlamnandetraff>;
