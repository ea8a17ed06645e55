import { z } from 'zod';
import { Dag, Manad } from './datum.ts';
import { ArendeId, RemissId, SammantradeId, SandlistaId, TjansteskrivelseId } from './id.ts';
import { Protokollsdelstyp } from './protokollsdel.ts';
import { Sammantradesstatus } from './sammantradets-gang.ts';

/**
 * What a day of a secretary is made of, the heaviest duty first: what the law gives a day for, then
 * what a decision or another authority asks for, then the body's own days, and last one's own notes.
 */
export const Atgardsslag = z.enum([
  ...(['justering', 'anslag', 'avsluta', 'kallelse', 'stopp'] as const),
  ...(['post', 'remissvar', 'omedelbar', 'expediering', 'delegation'] as const),
  ...(['arsfrist', 'sammantrade'] as const),
  ...(['aterrapportering', 'yttrande', 'nedtagning', 'inlamning', 'bevakning'] as const),
]);
export type Atgardsslag = z.infer<typeof Atgardsslag>;

/** How soon: past its last day, today, before the week is out, or after that. */
export const Bradska = z.enum(['forsenad', 'i_dag', 'veckan', 'senare']);
export type Bradska = z.infer<typeof Bradska>;

/** Where a duty is done. */
export const Atgardsmal = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('arende'), id: ArendeId }),
  z.strictObject({ typ: z.literal('skrivelse'), id: TjansteskrivelseId, arendeId: ArendeId }),
  z.strictObject({ typ: z.literal('remiss'), id: RemissId }),
  z.strictObject({ typ: z.literal('sammantrade'), id: SammantradeId }),
  z.strictObject({ typ: z.enum(['protokoll', 'expediering']), id: SammantradeId }),
  z.strictObject({ typ: z.literal('sandlista'), id: SandlistaId }),
  z.strictObject({ typ: z.enum(['inkorg', 'delegation']) }),
]);
export type Atgardsmal = z.infer<typeof Atgardsmal>;

/** Something with a last day, before it is judged how soon that is. */
export const Frist = z.strictObject({
  /** What tells it from every other. */
  nyckel: z.string(),
  slag: Atgardsslag,
  /** A month where no day is decided. */
  senast: z.union([Dag, Manad]),
  /** What it is about: a case, or the body that meets. */
  vad: z.string(),
  /** Its diarienummer, or the day of the meeting. */
  nummer: z.string(),
  /** The note of a reminder, or who owes the report; often empty. */
  text: z.string(),
  /** How many things it is about. */
  antal: z.int(),
  mal: Atgardsmal,
});
export type Frist = z.infer<typeof Frist>;

export const Atgard = Frist.extend({ bradska: Bradska });
export type Atgard = z.infer<typeof Atgard>;

/** A time that runs between two days in the life of a part of minutes. */
export const Klockspann = z.strictObject({
  nyckel: z.string(),
  slag: z.enum(['justering', 'klagotid']),
  organ: z.string(),
  typ: Protokollsdelstyp,
  fran: Dag,
  till: Dag,
  sammantradeId: SammantradeId,
});
export type Klockspann = z.infer<typeof Klockspann>;

/** A meeting as the overview tells of it. */
export const Oversiktsmote = z.strictObject({
  id: SammantradeId,
  organ: z.string(),
  datum: Dag,
  status: Sammantradesstatus,
  /** Items of its agenda that aren't struck. */
  punkter: z.int(),
  /** Papers meant for it that haven't been handed over. */
  olamnade: z.int(),
  inlamning: Dag,
  kallelse: Dag,
});
export type Oversiktsmote = z.infer<typeof Oversiktsmote>;

/** Everything a day begins with. */
export const Oversikt = z.strictObject({
  idag: Dag,
  /** The heaviest and soonest first. */
  atgarder: z.array(Atgard),
  /** Kinds with more that are late than are told one by one, and how many; 1 001 is more than 1 000. */
  fler: z.array(z.strictObject({ slag: Atgardsslag, antal: z.int() })),
  moten: z.array(Oversiktsmote),
  spann: z.array(Klockspann),
});
export type Oversikt = z.infer<typeof Oversikt>;
