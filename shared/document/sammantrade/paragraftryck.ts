import { z } from 'zod';
import { Protokollsblockslag } from '../../domain/protokollsstil.ts';
import { line, prose } from '../../domain/text.ts';
import { Paragrafnummer } from './mote.ts';
import { Rostlista } from './rostlista.ts';

/** A paragraph of a §, numbered where it is a point. */
export const Tryckstycke = z.strictObject({
  typ: z.literal('stycke'),
  nr: z.int().min(1).nullable(),
  text: prose(40_000),
  /** Not as it was in the proof before this one. */
  andrad: z.boolean(),
});
export type Tryckstycke = z.infer<typeof Tryckstycke>;

/** A part of a § under one heading. */
export const Blocktryck = z.strictObject({
  slag: Protokollsblockslag,
  /** Empty for none. */
  rubrik: z.string(),
  delar: z
    .array(
      z.discriminatedUnion('typ', [
        Tryckstycke,
        z.strictObject({ typ: z.literal('rostlista'), lista: Rostlista }),
      ]),
    )
    .max(1000),
});
export type Blocktryck = z.infer<typeof Blocktryck>;

/** A § as it is printed, in minutes and in extracts of them. */
export const Paragraftryck = z.strictObject({
  nr: Paragrafnummer,
  /** Its heading, a line each: its number and what it is about. */
  rubrik: z.array(line(600)).min(1).max(8),
  /** What stands under the heading: a second line of it, and the number of the case. */
  uppgifter: z.array(line(600)).max(8),
  block: z.array(Blocktryck).max(60),
});
export type Paragraftryck = z.infer<typeof Paragraftryck>;
