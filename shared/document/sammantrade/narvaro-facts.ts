import { z } from 'zod';
import { line, optionalLine } from '../../domain/text.ts';
import { Moteshuvud, Paragrafnummer, Tidochplats } from './mote.ts';

/** Somebody in the room, as a list of presence names them. */
export const Narvarorad = z.strictObject({
  namn: line(200),
  parti: optionalLine(12),
  /** "Ordförande", or the title of an official. */
  uppdrag: optionalLine(160),
  /** Whose seat a deputy fills. */
  ersatter: optionalLine(200),
  /** The §§ the person was there at; empty for the whole sitting. */
  paragrafer: z.array(Paragrafnummer).max(1000),
  /** By two-way sound and picture (KL 6 kap. 24 §). */
  distans: z.boolean(),
});
export type Narvarorad = z.infer<typeof Narvarorad>;

const Rader = z.array(Narvarorad).max(300);

/** Who was there (KL 5 kap. 66 §): those who decided, deputies who didn't serve, and others. */
export const Narvarogrupper = z.strictObject({
  beslutande: Rader,
  ersattare: Rader,
  ovriga: Rader,
});
export type Narvarogrupper = z.infer<typeof Narvarogrupper>;

export const NarvarolistaFacts = z.strictObject({
  mote: Moteshuvud,
  tid: Tidochplats,
  narvaro: Narvarogrupper,
});
export type NarvarolistaFacts = z.infer<typeof NarvarolistaFacts>;
