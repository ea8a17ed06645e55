import { addDays, daysBetween, lastDayOfManad, weekday } from '../domain/datum.ts';
import type { Dag } from '../domain/datum.ts';
import type { SammantradeId } from '../domain/id.ts';
import { Atgardsslag } from '../domain/oversikt.ts';
import type { Atgard, Bradska, Frist, Klockspann } from '../domain/oversikt.ts';
import type { Organtyp } from '../domain/organ.ts';
import type { Protokollsdel } from '../domain/protokollsdel.ts';
import type { Sammantradesstatus } from '../domain/sammantradets-gang.ts';
import { delklockor } from './delklockor.ts';
import type { Delklocka } from './delklockor.ts';
import { arbetsdagSenast, arbetsdagTidigast, justeringSenast } from './planering-dagar.ts';

/** The quarter that the overview looks ahead: thirteen whole weeks. */
export const KVARTAL_DAGAR = 91;
/** KF is called at least a week before (KL 5 kap. 13 §). */
const KALLELSE_KF = 7;

/** FL 33 § says as soon as possible; after a week it is told of as late. */
const EXPEDIERING_DAGAR = 7;

/** The last day that a decision is sent, from the day it was approved. */
export function expedieringSenast(justerad: Dag): Dag {
  return arbetsdagTidigast(addDays(justerad, EXPEDIERING_DAGAR));
}

/** A part of minutes whose clocks still go. */
export type Oversiktsdel = Pick<Protokollsdel, 'id' | 'typ' | 'justerad' | 'anslag'> & {
  readonly sammantradeId: SammantradeId;
  readonly organ: string;
  readonly datum: Dag;
};

/** A meeting with the days its body asks for. */
export interface Motesfakta {
  readonly id: SammantradeId;
  readonly organ: string;
  readonly organtyp: Organtyp;
  readonly datum: Dag;
  readonly status: Sammantradesstatus;
  readonly punkter: number;
  readonly olamnade: number;
  readonly inlamningDagar: number;
  readonly kallelseDagar: number;
}

/** What the register knows that has a last day. */
export interface Oversiktsfakta {
  readonly delar: readonly Oversiktsdel[];
  readonly moten: readonly Motesfakta[];
  /** What waits to be registered, and the day the oldest of it came in. */
  readonly post: { readonly antal: number; readonly aldst: Dag } | null;
  /** What already stands with its own last day. */
  readonly frister: readonly Frist[];
}

/** The last day that papers are handed in and the call is sent, by the days of the body. */
export function motesdagar(mote: Motesfakta): { inlamning: Dag; kallelse: Dag } {
  const { datum, organtyp, inlamningDagar, kallelseDagar } = mote;
  const call = organtyp === 'kf' ? Math.max(kallelseDagar, KALLELSE_KF) : kallelseDagar;
  return {
    inlamning: arbetsdagSenast(addDays(datum, -inlamningDagar)),
    kallelse: arbetsdagSenast(addDays(datum, -call)),
  };
}

/** Everything with a last day within the quarter, in the order of {@link byUrgency}. */
export function atgarder(fakta: Oversiktsfakta, idag: Dag): Atgard[] {
  const tom = addDays(idag, KVARTAL_DAGAR);
  return [
    ...fakta.delar.flatMap((del) => delfrister(del, idag)),
    ...fakta.moten.flatMap((mote) => motesfrister(mote, idag)),
    ...postfrist(fakta.post),
    ...fakta.frister,
  ]
    .filter(({ senast }) => sistaDag(senast) <= tom)
    .map((frist) => ({ ...frist, bradska: bradskaOf(frist, idag) }))
    .sort(byUrgency);
}

/** A month counts until its last day. */
export function sistaDag(senast: string): Dag {
  return senast.length === 7 ? lastDayOfManad(senast) : senast;
}

const BRADSKOR: readonly Bradska[] = ['forsenad', 'i_dag', 'veckan', 'senare'];
const weightOf = ({ slag }: Frist) => Atgardsslag.options.indexOf(slag);

/**
 * What is late first, then today, by the weight of the duty; what is left of the week and what comes
 * after by its day, and by weight on the same day.
 */
export function byUrgency(one: Atgard, other: Atgard): number {
  const soon = BRADSKOR.indexOf(one.bradska) - BRADSKOR.indexOf(other.bradska);
  if (soon !== 0) return soon;
  const weight = weightOf(one) - weightOf(other);
  const day = daysBetween(sistaDag(other.senast), sistaDag(one.senast));
  const isPressing = one.bradska === 'forsenad' || one.bradska === 'i_dag';
  return (isPressing ? weight || day : day || weight) || (one.nyckel < other.nyckel ? -1 : 1);
}

/** The week goes to its Sunday. A notice may be taken down from its day on, and is never late. */
export function bradskaOf({ slag, senast }: Pick<Frist, 'slag' | 'senast'>, idag: Dag): Bradska {
  const dag = sistaDag(senast);
  if (dag < idag) return slag === 'nedtagning' ? 'i_dag' : 'forsenad';
  if (dag === idag) return 'i_dag';
  return dag <= addDays(idag, 7 - weekday(idag)) ? 'veckan' : 'senare';
}

const DELSLAG = { justering: 'justering', anslag: 'anslag', nedtagning: 'nedtagning' } as const;

/** The next thing to do with a part: what follows it has no day of its own yet. */
function delfrister(del: Oversiktsdel, idag: Dag): Frist[] {
  const { id, organ, datum, sammantradeId } = del;
  const next = delklockor(del, datum, idag).find(
    (klocka): klocka is Delklocka & { slag: keyof typeof DELSLAG } =>
      klocka.slag !== 'klagotid' && klocka.skedde === null,
  );
  if (!next) return [];
  return [
    {
      ...{ nyckel: `del.${id}`, slag: DELSLAG[next.slag], senast: next.grans, vad: organ },
      ...{ nummer: datum, text: del.typ, antal: 1, mal: { typ: 'protokoll', id: sammantradeId } },
    },
  ];
}

function motesfrister(mote: Motesfakta, idag: Dag): Frist[] {
  const { id, organ, datum, status, olamnade } = mote;
  if (status === 'hallet' || status === 'installt') return [];
  const { inlamning, kallelse } = motesdagar(mote);
  const frist = (slag: Atgardsslag, senast: Dag, antal = 1): Frist => ({
    ...{ nyckel: `${slag}.${id}`, slag, senast, vad: organ, nummer: datum, text: '', antal },
    mal: { typ: 'sammantrade', id },
  });
  if (datum < idag) return [frist('avsluta', datum)];
  return [
    ...(olamnade > 0 ? [frist('inlamning', inlamning, olamnade)] : []),
    ...(status === 'planerat' ? [frist('kallelse', kallelse)] : []),
    frist('sammantrade', datum),
  ];
}

/** K05: what has come in is registered the next working day at the latest (OSL 5 kap. 1 §). */
function postfrist(post: Oversiktsfakta['post']): Frist[] {
  if (post === null) return [];
  const senast = arbetsdagTidigast(addDays(post.aldst, 1));
  return [
    {
      ...{ nyckel: 'post', slag: 'post', senast, vad: '', nummer: '', text: '' },
      ...{ antal: post.antal, mal: { typ: 'inkorg' } },
    },
  ];
}

/**
 * The times that run for a part: until it must be approved (KL 5 kap. 69 §), and the three weeks of
 * appeal from the day the notice went up (KL 13 kap. 5 §).
 */
export function klockspann(del: Oversiktsdel): Klockspann[] {
  const { id, organ, typ, datum, sammantradeId, anslag, justerad } = del;
  const span = (slag: Klockspann['slag'], fran: Dag, till: Dag): Klockspann => ({
    ...{ nyckel: `${slag}.${id}`, slag, organ, typ, fran, till, sammantradeId },
  });
  if (anslag !== null) return [span('klagotid', anslag.anslaget, anslag.klagotidSistaDag)];
  if (justerad !== null || typ === 'omedelbar') return [];
  return [span('justering', datum, justeringSenast(datum))];
}
