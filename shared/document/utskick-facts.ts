import { z } from 'zod';
import { Dag } from '../domain/datum.ts';
import { Kanal, Kopietyp, Sandskal } from '../domain/sandlista.ts';
import { line, optionalLine } from '../domain/text.ts';
import { Paragrafnummer, Sidutseende } from './sammantrade/mote.ts';

/** A decision that is sent to somebody. */
export const UtskickBeslut = z.strictObject({
  nyckel: line(60),
  organ: line(120),
  datum: Dag,
  /** Null for a decision without one, such as one made on delegation. */
  paragraf: Paragrafnummer.nullable(),
  diarienummer: optionalLine(60),
  rubrik: line(500),
  /** How it was decided, in a sentence. */
  utfall: optionalLine(200),
  /** The day its part of the minutes was approved; null when it isn't yet. */
  justerad: Dag.nullable(),
});
export type UtskickBeslut = z.infer<typeof UtskickBeslut>;

/** One row of a sändlista: who gets a decision, how, and how many. */
export const Utskickspost = z.strictObject({
  nyckel: line(60),
  beslutNyckel: line(60),
  mottagare: line(200),
  /** Lines under the name, as on an envelope; none where the way it is sent needs none. */
  adressrader: z.array(line(100)).max(6),
  /** Empty when it isn't known. */
  epost: optionalLine(200),
  kanal: Kanal,
  antal: z.int().min(1).max(999),
  kopietyp: Kopietyp,
  skal: Sandskal,
  /** The day it was sent; null while it waits. */
  expedierad: Dag.nullable(),
  expedieradAv: optionalLine(200),
});
export type Utskickspost = z.infer<typeof Utskickspost>;

/** Who sends, as letters, envelopes and drafts say it. */
export const Utskicksavsandare = z.strictObject({
  organ: line(120),
  namn: optionalLine(120),
  titel: optionalLine(120),
  adressrader: z.array(line(100)).max(6),
  epost: optionalLine(200),
});
export type Utskicksavsandare = z.infer<typeof Utskicksavsandare>;

/** All that is sent of a meeting or a decision: what every paper of it is printed from. */
export const UtskickFacts = z.strictObject({
  kommun: line(120),
  avsandare: Utskicksavsandare,
  utseende: Sidutseende,
  /** The day on letters and lists. */
  dag: Dag,
  beslut: z.array(UtskickBeslut).max(2000),
  poster: z.array(Utskickspost).max(20_000),
});
export type UtskickFacts = z.infer<typeof UtskickFacts>;
