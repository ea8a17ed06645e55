import { z } from 'zod';
import { line, optionalLine } from '../../domain/text.ts';
import { Rostvarde } from '../../domain/votering.ts';
import { Moteshuvud, Paragrafnummer } from './mote.ts';

const Summor = z.strictObject({ ja: z.int().min(0), nej: z.int().min(0), avstar: z.int().min(0) });

/** A vote as it is printed: the seats in the order they were called, and the sums. */
export const Rostlista = z.strictObject({
  /** What Ja and Nej stand for, as the minutes say it; empty where they don't. */
  fraga: optionalLine(4000),
  roster: z
    .array(z.strictObject({ namn: line(200), parti: optionalLine(12), varde: Rostvarde }))
    .max(101),
  /** A closed vote has nothing but these. */
  summor: Summor,
});
export type Rostlista = z.infer<typeof Rostlista>;

/** The votes of a §, for a list of them beside the minutes. */
export const Paragrafroster = z.strictObject({
  paragraf: Paragrafnummer,
  rubrik: line(400),
  listor: z.array(Rostlista).max(40),
});
export type Paragrafroster = z.infer<typeof Paragrafroster>;

/** Every vote of a sitting. */
export const RostlistaFacts = z.strictObject({
  mote: Moteshuvud,
  roster: z.array(Paragrafroster).max(1000),
});
export type RostlistaFacts = z.infer<typeof RostlistaFacts>;
