import { z } from 'zod';
import { Dag } from '../domain/datum.ts';
import {
  DagordningspunktId,
  ParagrafId,
  PersonId,
  ProtokollsdelId,
  SammantradeId,
} from '../domain/id.ts';
import { Paragraf, ParagrafData, Paragrafstatus } from '../domain/paragraf.ts';
import { Protokollsdel, Protokollsdelstyp, Underskrift } from '../domain/protokollsdel.ts';
import { Rattelse, RattelseData } from '../domain/rattelse.ts';
import { line, optionalLine, prose } from '../domain/text.ts';
import { command, query } from './procedure.ts';

const version = z.int();
const ofSammantrade = z.strictObject({ sammantradeId: SammantradeId });
const paragraf = z.strictObject({ id: ParagrafId, version });
const del = z.strictObject({ id: ProtokollsdelId, version });

/** The §§ of a meeting, and the parts in which they are approved and noticed. */
export const protokollProcedures = {
  'paragraf.list': query(ofSammantrade, z.array(Paragraf), ['paragraf']),
  /**
   * Takes up an item of the agenda, or a matter that isn't on it: the next number is given. The §
   * begins with what its paper proposes. Throws `meeting_not_open`, `chair_missing`,
   * `number_missing` when the body's series has no first number yet.
   */
  'paragraf.open': command(
    ofSammantrade.extend({
      dagordningspunktId: DagordningspunktId.nullable(),
      /** For a matter that isn't on the agenda. */
      rubrik: optionalLine(400),
    }),
    Paragraf,
    ['paragraf', 'protokollsdel', 'logg'],
  ),
  /** Stores a § whole. Throws `Conflict`, `part_locked`, and what the law refuses. */
  'paragraf.save': command(paragraf.extend({ data: ParagrafData }), Paragraf, ['paragraf', 'logg']),
  'paragraf.setStatus': command(paragraf.extend({ status: Paragrafstatus }), Paragraf, [
    'paragraf',
    'logg',
  ]),
  /** What number the body's next § gets, and whether it can still be chosen. */
  'paragraf.getNextNumber': query(
    ofSammantrade,
    z.strictObject({ ar: z.int(), nr: z.int(), valbart: z.boolean() }),
    ['paragraf', 'sammantrade'],
  ),
  /** The first number of a year or term of office, before any § has been given one. */
  'paragraf.setFirstNumber': command(
    ofSammantrade.extend({ nr: z.int().min(1).max(99_999) }),
    z.strictObject({ ar: z.int(), nr: z.int() }),
    ['paragraf', 'logg'],
  ),
  'protokollsdel.list': query(ofSammantrade, z.array(Protokollsdel), ['protokollsdel']),
  /**
   * Puts §§ in a part of a kind, which is made when the meeting has none that is still a draft;
   * a part left without §§ goes.
   */
  'protokollsdel.split': command(
    ofSammantrade.extend({
      typ: Protokollsdelstyp,
      paragrafer: z.array(ParagrafId).min(1, 'required').max(500),
    }),
    z.array(Protokollsdel),
    ['protokollsdel', 'paragraf', 'logg'],
  ),
  /** Who approves, where and when it is planned, and what an approver doesn't agree with. */
  'protokollsdel.save': command(
    del.extend({
      data: z.strictObject({
        justerare: z.array(PersonId).max(9),
        plats: optionalLine(120),
        planerad: Dag.nullable(),
        oenighet: prose(4000),
      }),
    }),
    Protokollsdel,
    ['protokollsdel', 'logg'],
  ),
  /** Hands a part over for approval, or takes it back. What approvers are shown is remembered. */
  'protokollsdel.setForApproval': command(
    del.extend({ forJustering: z.boolean() }),
    Protokollsdel,
    ['protokollsdel', 'logg'],
  ),
  /** Somebody has signed; null takes a signature back that was noted by mistake. */
  'protokollsdel.sign': command(
    del.extend({
      personId: PersonId,
      underskrift: Underskrift.omit({ personId: true }).nullable(),
    }),
    Protokollsdel,
    ['protokollsdel', 'logg'],
  ),
  /**
   * Approves: typesets the part, stores the PDF by its hash, and locks it for good. The decisions
   * of its §§ are written in their cases. Throws `signature_missing`, `paragraf_open`,
   * `chair_not_there`, and RuleViolated with what the checks of gate J stop.
   */
  'protokollsdel.approve': command(del, Protokollsdel, [
    ...(['protokollsdel', 'paragraf', 'arende', 'beslut', 'handling', 'logg'] as const),
  ]),
  /** The notice is put up; the last day of appeal is worked out (KL 8 kap. 12 §, 13 kap. 5 §). */
  'protokollsdel.postNotice': command(
    del.extend({ anslaget: Dag, forvaringsplats: line(200) }),
    Protokollsdel,
    ['protokollsdel', 'logg'],
  ),
  /** The notice is taken down. Before the last day of appeal has passed it begins anew. */
  'protokollsdel.takeDownNotice': command(del.extend({ nedtaget: Dag }), Protokollsdel, [
    'protokollsdel',
    'logg',
  ]),
  'rattelse.list': query(z.strictObject({ id: ProtokollsdelId }), z.array(Rattelse), [
    'protokollsdel',
  ]),
  /** Corrects approved minutes in sight: the original stands (JO 581-2013). Throws `part_not_approved`. */
  'rattelse.add': command(z.strictObject({ id: ProtokollsdelId, data: RattelseData }), Rattelse, [
    'protokollsdel',
    'handling',
    'logg',
  ]),
};
