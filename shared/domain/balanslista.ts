import { z } from 'zod';
import { Dag } from './datum.ts';
import { OrganId, SammantradeId } from './id.ts';
import { Atgardsmal } from './oversikt.ts';

/** What a body waits for or owes, in the order a balanslista tells of it. */
export const Balansslag = z.enum([
  ...(['uppdrag', 'bordlagd', 'motion', 'remissvar', 'yttrande', 'arende'] as const),
]);
export type Balansslag = z.infer<typeof Balansslag>;

/** Something that isn't done: what, who is to do it, since when and by when. */
export const Balansrad = z.strictObject({
  nyckel: z.string(),
  slag: Balansslag,
  mal: Atgardsmal,
  diarienummer: z.string(),
  arendemening: z.string(),
  /** What the public may read of the case; empty where nothing of it is public. */
  offentlig: z.string(),
  hemlig: z.boolean(),
  /** What it is besides its case: the words of an assignment, who asks; may be empty. */
  vad: z.string(),
  /** A word on how far it has come: a status, the § that put it off, the day it was told of. */
  lage: z.string(),
  /** Who is to do it; empty when nobody is named. */
  vem: z.string(),
  /** The day it was given or came in. */
  sedan: Dag,
  /** A day, a month, or null when no last day is set. */
  senast: z.string().nullable(),
});
export type Balansrad = z.infer<typeof Balansrad>;

/** What a body has outstanding on a day. */
export const Balanslista = z.strictObject({
  organId: OrganId,
  organ: z.string(),
  idag: Dag,
  rader: z.array(Balansrad),
  /** Open cases beside those told of, which are the oldest. */
  fler: z.int(),
  /** The next meeting that isn't called, and whether a list stands on its agenda already. */
  mote: z.strictObject({ id: SammantradeId, datum: Dag, harLista: z.boolean() }).nullable(),
});
export type Balanslista = z.infer<typeof Balanslista>;
