import { z } from 'zod';
import { Dagordningsgrupp } from '../../domain/dagordning.ts';
import { line, optionalLine, prose } from '../../domain/text.ts';
import { Moteshuvud, Tidochplats } from './mote.ts';

/** A paper of an item: appended to the call, or sent in another way. */
export const Kallelsehandling = z.strictObject({
  rubrik: line(400),
  /** Its place among those that are appended, from 1; null where it isn't. */
  bilaga: z.int().min(1).nullable(),
});
export type Kallelsehandling = z.infer<typeof Kallelsehandling>;

export const Kallelsepunkt = z.strictObject({
  /** "6", or "6 A" for one that came late. */
  nr: optionalLine(12),
  grupp: Dagordningsgrupp,
  rubrik: line(400),
  dnr: optionalLine(60),
  foredragande: optionalLine(200),
  omedelbarJustering: z.boolean(),
  tillkommande: z.boolean(),
  utgar: z.boolean(),
  handlingar: z.array(Kallelsehandling).max(200),
});
export type Kallelsepunkt = z.infer<typeof Kallelsepunkt>;

/** What members are called to a sitting by, with what it is to deal with (KL 6 kap. 44 §). */
export const KallelseFacts = z.strictObject({
  mote: Moteshuvud,
  tid: Tidochplats,
  ordforande: optionalLine(200),
  sekreterare: optionalLine(200),
  /** How whoever can't come says so. */
  forhinder: prose(2000),
  /** Anything else: how to take part from afar, that the sitting is open. */
  upplysningar: prose(8000),
  punkter: z.array(Kallelsepunkt).max(500),
  /** How many pages each appended paper has, in their order; empty where none is. */
  bilagesidor: z.array(z.int().min(1)).max(2000),
});
export type KallelseFacts = z.infer<typeof KallelseFacts>;
