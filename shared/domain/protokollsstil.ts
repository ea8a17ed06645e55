import { z } from 'zod';
import { mallfel, meningskoder } from '../phrases/protokollsmeningar.ts';
import { Forslagsslag } from './forslag.ts';
import { line, optionalLine } from './text.ts';

/** The parts of a § in minutes. A vote stands after the question it is about. */
export const Protokollsblockslag = z.enum([
  ...(['beslut', 'omedelbar_justering', 'tidigare_behandling', 'beslutsunderlag', 'jav'] as const),
  ...(['arendet', 'forslag_till_beslut', 'beslutsordning', 'votering', 'deltar_ej'] as const),
  ...(['protokollsanteckning', 'sarskilt_yttrande', 'ersattaryttrande'] as const),
  ...(['reservation', 'skickas_till'] as const),
]);
export type Protokollsblockslag = z.infer<typeof Protokollsblockslag>;

/** A heading for one and for several; `{O}` is the body. Empty for none. */
const Rubrik = z.strictObject({ en: optionalLine(80), flera: optionalLine(80) });

/** A word for what somebody is, and for several of them; empty where only the name is printed. */
const Titel = z.strictObject({ en: optionalLine(60), flera: optionalLine(60) });

/** "yrkande", "yrkandet", "yrkandena". */
const Ord = z.strictObject({ obestamd: line(60), bestamd: line(60), flera: line(60) });

const Meningar = z
  .partialRecord(z.enum(meningskoder), z.string().max(600))
  .superRefine((meningar, context) => {
    for (const kod of meningskoder) {
      const mall = meningar[kod];
      const fel = mall === undefined ? null : mallfel(kod, mall);
      if (fel !== null) context.addIssue({ code: 'custom', path: [kod], message: fel });
    }
  });

/** Parts that the law wants in every § (KL 5 kap. 67 §). */
export const LAGENS_BLOCK = [
  'forslag_till_beslut',
  'beslutsordning',
  'beslut',
  'reservation',
] as const;

const Falt = z.strictObject({
  /** The lines at the top, with `{nr}`, `{rubrik}`, `{underrubrik}` and `{dnr}`. */
  huvud: z.array(line(120)).min(1).max(8),
  blockordning: z
    .array(Protokollsblockslag.exclude(['votering']))
    .refine((blocks) => new Set(blocks).size === blocks.length, 'duplicate')
    .refine((blocks) => LAGENS_BLOCK.every((block) => blocks.includes(block)), 'required'),
  rubriker: z.record(Protokollsblockslag, Rubrik),
  /** Whose proposal the office's is, in the definite form: "förvaltningen". */
  kontor: line(80),
  personer: z.strictObject({
    ordforande: Titel,
    ledamot: Titel,
    ersattare: Titel,
    /** Persons of one party are followed by it once. */
    partiEnGang: z.boolean(),
    /** From how many a yrkande is named after the first "m.fl."; 0 for never. */
    medFleraFran: z.int().min(0).max(61),
    /** The chair's name: every time, the first time in a block, or never. */
    ordforandensNamn: z.enum(['alltid', 'forst', 'aldrig']),
    /** Names in a vote: by seat with deputies last and then the chair, or as they were called. */
    rostlista: z.enum(['platser', 'upprop']),
  }),
  forslagsord: z.record(Forslagsslag, Ord),
  /** What several questions begin with: the first, those after it, and the last of three or more. */
  ordningsord: z.strictObject({
    forst: optionalLine(30),
    sedan: z.array(line(30)).max(9),
    sist: optionalLine(30),
  }),
  /** "8 april 2026" or "2026-04-08". */
  datumform: z.enum(['text', 'iso']),
  /** What wishes are ranked by: "första", "andra". */
  handord: z.array(line(30)).min(1).max(9),
  pronomen: z.strictObject({ en: line(20), flera: line(20) }),
  /** In which blocks it is told that somebody takes no part. */
  deltarEjI: z
    .array(z.enum(['forslag_till_beslut', 'deltar_ej', 'protokollsanteckning']))
    .min(1, 'required'),
  /** Own wordings of sentences, by code; empty for a sentence that isn't printed. */
  meningar: Meningar,
});
/** How a house writes its minutes: order, headings and words. Nothing of what was decided. */
export const Protokollsstil = Falt.refine(
  // Where it is told that somebody takes no part has to be a part that is printed.
  ({ deltarEjI, blockordning }) => deltarEjI.every((block) => blockordning.includes(block)),
  { error: 'required', path: ['deltarEjI'] },
);
export type Protokollsstil = z.infer<typeof Protokollsstil>;
