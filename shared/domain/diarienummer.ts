import { z } from 'zod';

/** A class of the file plan as it stands in a number: "1.7.1", "316", "01". */
export const Klassdel = z.string().regex(/^[\p{L}\p{Nd}]+(?:\.[\p{L}\p{Nd}]+)*$/u, 'invalid_class');

/** The letters of a body in a number: "KS", "IFN". */
export const Namnddel = z.string().regex(/^\p{L}+$/u, 'invalid_abbreviation');

/** What a diarienummer is made of; the pattern decides which parts are printed and how. */
export const DiarienummerDelar = z.strictObject({
  klass: Klassdel.nullable(),
  namnd: Namnddel.nullable(),
  /** The year of registration, not of decision. */
  ar: z.int().min(1000).max(9999),
  lopnr: z.int().min(1),
  /** Number of one handling within the case; null for the case itself. */
  handlnr: z.int().min(1).nullable(),
});
export type DiarienummerDelar = z.infer<typeof DiarienummerDelar>;

/** Whether the serial of a diarium starts again each year. */
export const Nollstallning = z.enum(['ar', 'aldrig']);
export type Nollstallning = z.infer<typeof Nollstallning>;

export type MonsterToken =
  | { typ: 'text'; text: string }
  | { typ: 'klass' }
  | { typ: 'namnd' }
  /** Four digits of the year, or the last two. */
  | { typ: 'ar'; siffror: 2 | 4 }
  /** Zero-padded to at least `bredd` digits. */
  | { typ: 'lopnr'; bredd: number }
  | { typ: 'handlnr' };

/** A pattern that parseMonster has accepted. */
export type Monster = readonly MonsterToken[];
