import { z } from 'zod';
import { Dag } from '../domain/datum.ts';
import { ArendeId, MallId, OrganId, RemissId, RemissvarId } from '../domain/id.ts';
import { Dokumenttyp } from '../domain/mall.ts';
import { Remissokning } from '../domain/listfilter.ts';
import { Organtyp } from '../domain/organ.ts';
import { Remissrad } from '../domain/remissrad.ts';
import { Remiss, RemissData, Remissriktning, Remissvar } from '../domain/remiss.ts';
import { Remissvarstatus, Standpunkt, SvarsplanData } from '../domain/remiss.ts';
import { line, prose } from '../domain/text.ts';
import { Tjansteskrivelse } from '../domain/tjansteskrivelse.ts';
import { command, query } from './procedure.ts';
import type { Subject } from './subjects.ts';
import { Skrivelseval } from './tjansteskrivelse.ts';

/** An answer as it is compared with the others. */
export const Remissvarsvy = Remissvar.extend({
  organNamn: z.string(),
  diarienummer: z.string().nullable(),
  skrivelserubrik: z.string().nullable(),
  /** The points that are proposed in the paper that carries it. */
  forslag: z.array(z.string()),
  sammantradesdag: Dag.nullable(),
});
export type Remissvarsvy = z.infer<typeof Remissvarsvy>;

/** A remiss with what its ids are called. */
export const Remissvy = Remiss.extend({
  avsandareNamn: z.string(),
  avsandareTyp: Organtyp,
  diarienummer: z.string(),
  arendemening: z.string(),
  svar: z.array(Remissvarsvy),
});
export type Remissvy = z.infer<typeof Remissvy>;

export const Remissfilter = z.strictObject({
  /** Received or sent; null for both. */
  riktning: Remissriktning.nullable(),
  /** Only those that somebody still waits for an answer to. */
  obesvarade: z.boolean(),
});
export type Remissfilter = z.infer<typeof Remissfilter>;

const ofRemiss = z.strictObject({ remissId: RemissId });
const ofSvar = z.strictObject({ svarId: RemissvarId, version: z.int() });
const READS: readonly Subject[] = [
  ...(['remiss', 'arende', 'organ', 'tjansteskrivelse', 'fordelning', 'sammantrade'] as const),
];

/** Who is asked, and the case it is answered in when that is in the register. */
export const Remissinstans = z.strictObject({ organId: OrganId, arendeId: ArendeId.nullable() });

/** A step of an answer, with the day it was sent and why it is late or left out. */
export const Svarsstatusbyte = ofSvar.extend({
  till: Remissvarstatus,
  datum: Dag.nullable(),
  skal: prose(1000),
});

/** What may be put right about an answer that was sent, and why it is. */
export const Svarsrattelse = ofSvar.extend({
  data: z.strictObject({
    standpunkt: Standpunkt,
    sammanfattning: prose(2000),
    besvaradDatum: Dag,
    skal: prose(1000),
  }),
  orsak: line(300),
});

/** What the paper of an answer follows; a letter that something is sent with carries no answer. */
const Svarsskrivelseval = Skrivelseval.extend({
  dokumenttyp: Dokumenttyp.extract(['tjansteutlatande', 'tjansteskrivelse', 'yttrande']),
});

/** Requests for an opinion, sent and received, and each body's answer. */
export const remissProcedures = {
  /** Those waited for first, by their last day; then the rest, latest first. */
  'remiss.list': query(z.strictObject({ filter: Remissfilter }), z.array(Remissvy), READS),
  /** Those registered in a case, and those answered in it; oldest first. */
  'remiss.listOfArende': query(z.strictObject({ arendeId: ArendeId }), z.array(Remissvy), READS),
  /** The rows of the list of remisser that pass a filter, in the order asked for. */
  'remisslista.list': query(
    Remissokning.omit({ lista: true }),
    z.strictObject({ ids: z.array(z.int()) }),
    ['remiss', 'arende', 'organ'],
  ),
  'remisslista.listRows': query(
    z.strictObject({ ids: z.array(z.int().min(1)).max(200) }),
    z.array(Remissrad),
    ['remiss', 'arende', 'organ'],
  ),
  'remiss.get': query(ofRemiss, Remissvy, READS),
  /** Registers a remiss in a case, with who is asked, and a reminder of the last day when worded. */
  'remiss.register': command(
    z.strictObject({
      arendeId: ArendeId,
      data: RemissData,
      instanser: z.array(Remissinstans).min(1, 'required').max(200),
      bevakning: line(200).nullable(),
    }),
    Remiss,
    ['remiss', 'bevakning', 'logg'],
  ),
  'remiss.save': command(ofRemiss.extend({ version: z.int(), data: RemissData }), Remiss, [
    'remiss',
    'bevakning',
    'logg',
  ]),
  /** A delay asked for, or granted; the reminder moves with it. */
  'remiss.saveAnstand': command(
    ofRemiss.extend({ version: z.int(), begart: Dag.nullable(), till: Dag.nullable() }),
    Remiss,
    ['remiss', 'bevakning', 'logg'],
  ),
  /** One more body is asked; also how a case comes to answer a remiss that is there already. */
  'remiss.addSvar': command(ofRemiss.extend({ instans: Remissinstans }), Remissvar, [
    'remiss',
    'logg',
  ]),
  'remiss.saveSvar': command(ofSvar.extend({ data: SvarsplanData }), Remissvar, [
    ...(['remiss', 'tjansteskrivelse', 'logg'] as const),
  ]),
  'remiss.removeSvar': command(ofSvar, Remissvar, ['remiss', 'logg']),
  'remiss.changeStatus': command(Svarsstatusbyte, Remissvar, ['remiss', 'bevakning', 'logg']),
  'remiss.correctSvar': command(Svarsrattelse, Remissvar, ['remiss', 'logg']),
  /** Notes that a body was reminded on a day. */
  'remiss.remind': command(ofSvar.extend({ datum: Dag }), Remissvar, ['remiss', 'logg']),
  /**
   * Starts the paper that is to carry an answer, from the remiss. Without a choice it follows the
   * answering body's usual template of the kind that the answer is planned to be given in.
   */
  'remiss.startPaper': command(
    ofSvar.extend({ val: Svarsskrivelseval.optional() }),
    Tjansteskrivelse,
    [...(['remiss', 'tjansteskrivelse', 'arende', 'logg'] as const)],
  ),
  /** Starts the letter that a remiss is sent with or, for an answer, the one that it is sent with. */
  'remiss.startMissiv': command(
    ofRemiss.extend({ svarId: RemissvarId.nullable(), mallId: MallId.nullable().optional() }),
    Tjansteskrivelse,
    ['tjansteskrivelse', 'arende', 'logg'],
  ),
};
