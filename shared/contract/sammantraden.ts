import { z } from 'zod';
import { Dagordningsgrupp, Dagordningspunkt, DagordningspunktData } from '../domain/dagordning.ts';
import { Dagordningshandling } from '../domain/dagordningshandling.ts';
import { Dag } from '../domain/datum.ts';
import {
  ArendeId,
  DagordningspunktId,
  HandlingId,
  NarvaroperiodId,
  OrganId,
  SammantradeId,
  TjansteskrivelseId,
} from '../domain/id.ts';
import { Inkallelseordning, InkallelseordningData } from '../domain/inkallelseordning.ts';
import { Narvaroperiod } from '../domain/narvaro.ts';
import { Paragrafstatus } from '../domain/paragraf.ts';
import { Protokollsregler, ProtokollsreglerData } from '../domain/protokollsregler.ts';
import {
  Sammantradesgang,
  Sammantradesrad,
  Sammantradesstatus,
  Sammantradesuppgifter,
} from '../domain/sammantradets-gang.ts';
import { optionalLine } from '../domain/text.ts';
import { command, query } from './procedure.ts';

const version = z.int();
const ofOrgan = z.strictObject({ organId: OrganId });
const ofSammantrade = z.strictObject({ sammantradeId: SammantradeId });
const sammantrade = z.strictObject({ id: SammantradeId, version });
const punkt = z.strictObject({ id: DagordningspunktId, version });

/** A paper, or a § that was put off or sent back without one, that stands on no agenda. */
const Klart = z.strictObject({
  arendeId: ArendeId.nullable(),
  tjansteskrivelseId: TjansteskrivelseId.nullable(),
  rubrik: z.string(),
  diarienummer: z.string(),
  omedelbarJustering: z.boolean(),
  uppskjuten: z
    .strictObject({
      ...{ nr: z.number().int(), datum: Dag },
      status: Paragrafstatus.extract(['bordlagd', 'aterremitterad']),
    })
    .nullable(),
});

/** How bodies meet: their rules, the meeting, its agenda, and who is there. */
export const sammantradeProcedures = {
  'protokollsregler.get': query(ofOrgan, Protokollsregler, ['organ', 'sammantrade']),
  /** Version 0 for a body that has none yet. */
  'protokollsregler.save': command(
    ofOrgan.extend({ version, data: ProtokollsreglerData }),
    Protokollsregler,
    ['sammantrade', 'logg'],
  ),
  'inkallelseordning.get': query(ofOrgan, Inkallelseordning, ['sammantrade', 'organ']),
  /** Version 0 for a body that has none yet. */
  'inkallelseordning.save': command(
    ofOrgan.extend({ version, rader: InkallelseordningData }),
    Inkallelseordning,
    ['sammantrade', 'logg'],
  ),
  /** Meetings of a year with how far they have come, soonest first; null for every body. */
  'sammantrade.listOverview': query(
    z.strictObject({ organId: OrganId.nullable(), ar: z.int().min(1900).max(2999) }),
    z.array(Sammantradesrad),
    ['sammantrade', 'dagordning', 'paragraf', 'protokollsdel'],
  ),
  'sammantrade.get': query(z.strictObject({ id: SammantradeId }), Sammantradesgang, [
    'sammantrade',
  ]),
  'sammantrade.saveUppgifter': command(
    sammantrade.extend({ data: Sammantradesuppgifter }),
    Sammantradesgang,
    ['sammantrade', 'logg'],
  ),
  /**
   * Opens, closes, opens again, cancels with a reason, or takes a cancelled one up again. A meeting
   * opens with its chair and secretary; members and deputies are present from the beginning only
   * when they have been noted. To send the agenda is `dagordning.call`.
   */
  'sammantrade.setStatus': command(
    sammantrade.extend({ status: Sammantradesstatus.exclude(['kallat']), skal: optionalLine(400) }),
    Sammantradesgang,
    ['sammantrade', 'logg'],
  ),
  'dagordning.list': query(ofSammantrade, z.array(Dagordningspunkt), ['dagordning']),
  /**
   * Papers handed over for the meeting, or for the body's next one, and §§ that were put off or sent
   * back without a paper, that stand on no agenda.
   */
  'dagordning.listReady': query(ofSammantrade, z.array(Klart), [
    ...(['dagordning', 'tjansteskrivelse', 'arende', 'paragraf', 'sammantrade'] as const),
  ]),
  /** An item that comes when the agenda has been sent is late, and says who decided and why (K70). */
  'dagordning.save': command(
    z.strictObject({
      existing: punkt.nullable(),
      data: DagordningspunktData,
      tillkommandeSkal: optionalLine(400),
    }),
    Dagordningspunkt,
    ['dagordning', 'logg'],
  ),
  /** Puts an item in a group, before another one there; null to put it last in it. */
  'dagordning.move': command(
    punkt.extend({ grupp: Dagordningsgrupp, foreId: DagordningspunktId.nullable() }),
    z.array(Dagordningspunkt),
    ['dagordning', 'logg'],
  ),
  /** Takes an item away that was never called. */
  'dagordning.remove': command(punkt, z.strictObject({}), ['dagordning', 'logg']),
  /** Strikes a called item in sight, or takes it up again. */
  'dagordning.strike': command(punkt.extend({ utgar: z.boolean() }), Dagordningspunkt, [
    'dagordning',
    'logg',
  ]),
  /** The handlingar of an item's case that can go with the call, and which of them do. */
  'dagordning.listHandlingar': query(
    z.strictObject({ id: DagordningspunktId }),
    z.array(Dagordningshandling),
    ['dagordning', 'handling'],
  ),
  /**
   * Chooses them, in this order, until the call is sent; a late item gets its own. `medSekretess`
   * says that one knows that some of them are secret: without it none of those is taken.
   */
  'dagordning.setHandlingar': command(
    punkt.extend({ handlingar: z.array(HandlingId).max(200), medSekretess: z.boolean() }),
    Dagordningspunkt,
    ['dagordning', 'logg'],
  ),
  /** Sends the agenda: items get their numbers, and what comes later is late. */
  'dagordning.call': command(sammantrade.extend({ datum: Dag }), Sammantradesgang, [
    'sammantrade',
    'dagordning',
    'logg',
  ]),
  'narvaro.list': query(ofSammantrade, z.array(Narvaroperiod), ['narvaro']),
  /**
   * Notes that somebody is in the room from § to §, or corrects it. Throws `person_twice`,
   * `seat_taken`, `presence_needed`, `part_locked`.
   */
  'narvaro.save': command(
    ofSammantrade.extend({
      existing: NarvaroperiodId.nullable(),
      data: Narvaroperiod.omit({ id: true }),
    }),
    Narvaroperiod,
    ['narvaro', 'logg'],
  ),
  /** Takes a mistake away. Throws `presence_needed` for one who has voted, and `part_locked`. */
  'narvaro.remove': command(z.strictObject({ id: NarvaroperiodId }), z.strictObject({}), [
    'narvaro',
    'logg',
  ]),
};
