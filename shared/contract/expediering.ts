import { z } from 'zod';
import { Dag } from '../domain/datum.ts';
import { Expedieringshandelse, Expedieringslage, Expedieringsrad } from '../domain/expediering.ts';
import {
  ArendeId,
  MottagargruppId,
  ParagrafId,
  SammantradeId,
  SandlistaId,
  SandlistepostId,
} from '../domain/id.ts';
import { Filval, Maskfil } from '../domain/maskering.ts';
import { Mottagargrupp, MottagargruppData } from '../domain/mottagargrupp.ts';
import { Svarsutfall } from '../domain/remiss.ts';
import { Sandlista } from '../domain/sandlista.ts';
import { line, prose } from '../domain/text.ts';
import { command, query } from './procedure.ts';

const ofList = z.strictObject({ sandlistaId: SandlistaId });
const ofParagraf = z.strictObject({ paragrafId: ParagrafId });

const LIST = ['sandlista', 'mottagargrupp', 'fordelning', 'beslut', 'organ', 'person'] as const;
const DECISION = ['tjansteskrivelse', 'paragraf', 'protokollsdel', 'arende', 'remiss'] as const;
const ROWS = [...LIST, ...DECISION, 'dagordning', 'expediering'] as const;

/** Who gets what was decided, and what has been sent to whom. */
export const expedieringProcedures = {
  /** The list that tells of a §: its own, or that of the paper it decides. Null while it has none. */
  'sandlista.getOfParagraf': query(ofParagraf, Sandlista.nullable(), [...LIST, ...DECISION]),
  /** As above, and made now when there is none. Throws `list_of_paper`. */
  'sandlista.openOfParagraf': command(ofParagraf, Sandlista, ['sandlista', 'arende', 'logg']),
  /**
   * When a decision was approved that no meeting in the register took. Throws
   * `approval_follows_part`, `approval_before_decision`, `post_sent`.
   */
  'sandlista.stateApproval': command(
    ofList.extend({ version: z.int(), justerad: Dag.nullable() }),
    Sandlista,
    ['sandlista', 'expediering', 'logg'],
  ),
  /** The files of a list's case that can be masked copies. */
  'sandlista.listMaskable': query(ofList, z.array(Maskfil), ['handling', 'protokollsdel']),
  /**
   * Chooses the file that a recipient of a masked copy gets, a PDF of the list's case; null for
   * none. Throws `not_masked`, `masked_file_missing`, `unmasked_file`, `post_sent`.
   */
  'sandlista.setMasked': command(
    z.strictObject({ postId: SandlistepostId, fil: Filval.nullable() }),
    Expedieringslage,
    ['sandlista', 'expediering', 'logg'],
  ),
  /** A list with what it tells of and how far it has been sent. */
  'expediering.get': query(ofList, Expedieringsrad, ROWS),
  /** The lists of a case, by what they tell of. */
  'expediering.listOfArende': query(
    z.strictObject({ arendeId: ArendeId }),
    z.array(Expedieringsrad),
    ROWS,
  ),
  /** Every § of a meeting with its list. */
  'expediering.listOfMeeting': query(
    z.strictObject({ sammantradeId: SammantradeId }),
    z.array(Expedieringsrad),
    ROWS,
  ),
  /**
   * Copies were sent, are known to have arrived, or came back; all of those given, or none. A list
   * that is sent is settled. Throws `not_approved` at each list that waits for its approval (K35),
   * `mottagare_saknas`, `not_decided`, `expediering_order`, `before_earlier_event`. Sending a
   * decided answer to the body that asked for it answers its remiss, and `svar` says so or why not;
   * too late only with a note that says why (`late_without_reason`).
   */
  'expediering.record': command(
    z.strictObject({
      poster: z.array(SandlistepostId).min(1, 'required').max(2000),
      handelse: Expedieringshandelse,
      datum: Dag,
      notering: prose(500),
    }),
    z.strictObject({ lagen: z.array(Expedieringslage), svar: z.array(Svarsutfall) }),
    ['expediering', 'sandlista', 'arende', 'remiss', 'logg'],
  ),
  /** A list may be sent before its decision is approved, for a reason that is kept (K35). */
  'expediering.override': command(ofList.extend({ skal: line(500) }), Expedieringslage, [
    'expediering',
    'logg',
  ]),
  /** Moves cases on whose every recipient has got what was decided; answers which they were. */
  'expediering.finishCases': command(
    z.strictObject({ arenden: z.array(ArendeId).min(1, 'required').max(500) }),
    z.strictObject({ klara: z.array(ArendeId) }),
    ['arende', 'logg'],
  ),
  'mottagargrupp.list': query(z.strictObject({}), z.array(Mottagargrupp), ['mottagargrupp']),
  'mottagargrupp.save': command(
    z.strictObject({
      existing: z.strictObject({ id: MottagargruppId, version: z.int() }).nullable(),
      data: MottagargruppData,
    }),
    Mottagargrupp,
    ['mottagargrupp', 'logg'],
  ),
};
