import { z } from 'zod';
import { OrganId, SammantradeId, SandlistaId, SandlistepostId } from '../domain/id.ts';
import { Kanal, Kopietyp } from '../domain/sandlista.ts';
import { Kuvertformat, Utskicksregler, UtskicksreglerData } from '../domain/utskick.ts';
import { command, query } from './procedure.ts';

/** What is sent: all decisions of a meeting, or those of one list. */
export const Utskicksurval = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('sammantrade'), id: SammantradeId }),
  z.strictObject({ typ: z.literal('sandlista'), id: SandlistaId }),
]);
export type Utskicksurval = z.infer<typeof Utskicksurval>;

/** Papers of A4 that are printed together, in this order. */
export const Papper = z.enum(['lista', 'blad', 'missiv', 'utdrag']);
export type Papper = z.infer<typeof Papper>;

/** What is printed: each kind takes paper of its own. */
export const Utskriftsval = z.discriminatedUnion('typ', [
  z.strictObject({
    typ: z.literal('papper'),
    delar: z.array(Papper).min(1, 'required').max(4),
    /** In which envelope the letters are to show their address. */
    kuvert: Kuvertformat,
  }),
  z.strictObject({
    typ: z.literal('etiketter'),
    /** The first free label of the first sheet, from 1. */
    start: z.int().min(1, 'too_small').max(200, 'too_large'),
  }),
  z.strictObject({ typ: z.literal('kuvert'), format: Kuvertformat }),
]);
export type Utskriftsval = z.infer<typeof Utskriftsval>;

/** What one recipient is sent, as it is shown before it is. */
export const Utskicksrad = z.strictObject({
  mottagare: z.string(),
  adressrader: z.array(z.string()),
  epost: z.string(),
  kanal: Kanal,
  poster: z.array(
    z.strictObject({
      postId: SandlistepostId,
      nr: z.int().nullable(),
      rubrik: z.string(),
      antal: z.int(),
      version: Kopietyp,
      /** A masked copy that nobody has chosen a file for: it is made by hand. */
      saknarFil: z.boolean(),
    }),
  ),
  /** What hinders: an e-mail address that is missing or none, or a post without an address. */
  hinder: z.enum(['epost_saknas', 'adress_saknas']).nullable(),
});
export type Utskicksrad = z.infer<typeof Utskicksrad>;

/** Who gets what of a meeting or a decision, and what waits. */
export const Utskicksvy = z.strictObject({
  organId: OrganId,
  rader: z.array(Utskicksrad),
  /** Recipients of what isn't approved yet: nothing of it is printed or drafted (K35). */
  ejJusterade: z.int(),
  /** Recipients who have been sent theirs. */
  skickade: z.int(),
  /** Where drafts come from; empty when nobody has said. */
  avsandarepost: z.string(),
});
export type Utskicksvy = z.infer<typeof Utskicksvy>;

const OF = ['sandlista', 'expediering', 'paragraf', 'protokollsdel', 'beslut', 'organ'] as const;
const started = z.strictObject({ jobId: z.string() });
const chosen = z.strictObject({ urval: Utskicksurval, val: Utskriftsval });

/** What goes out after a decision: on paper, and as drafts for the mail program. */
export const utskickProcedures = {
  /** Throws `NotFound`. */
  'utskick.get': query(z.strictObject({ urval: Utskicksurval }), Utskicksvy, [
    ...OF,
    ...(['arende', 'sammantrade', 'utskicksregler', 'mottagargrupp'] as const),
  ]),
  /**
   * Asks where to and starts a job that writes one PDF; null when the dialog was closed. Throws
   * `nothing_to_send`. The job ends with `{ sidor }` or is cancelled.
   */
  'utskick.exportPdf': command(chosen, started.extend({ fileName: z.string() }).nullable(), [
    'logg',
  ]),
  /** Starts a job that ends at the host's printer, with `{ outcome }`. Throws `nothing_to_send`. */
  'utskick.print': command(chosen, started, ['logg']),
  /**
   * Asks for a folder and starts a job that writes a draft there for each recipient by e-mail;
   * null when the dialog was closed. Throws `nothing_to_send`, `sender_missing`. The job ends with
   * `{ utkast, utanAdress }`.
   */
  'utskick.writeDrafts': command(
    z.strictObject({ urval: Utskicksurval }),
    started.extend({ mapp: z.string() }).nullable(),
    ['logg'],
  ),
  'utskicksregler.get': query(z.strictObject({ organId: OrganId }), Utskicksregler, [
    'utskicksregler',
  ]),
  /** Throws `Conflict`, and `unknown_letter_slot` at the text for a slot that no letter fills. */
  'utskicksregler.save': command(
    z.strictObject({ organId: OrganId, version: z.int(), data: UtskicksreglerData }),
    Utskicksregler,
    ['utskicksregler', 'logg'],
  ),
};
