import type { PersonId } from '../../domain/id.ts';
import type { MallData } from '../../domain/mall.ts';
import type { Paragraf } from '../../domain/paragraf.ts';
import { fullName } from '../../domain/person.ts';
import type { Protokollsdel } from '../../domain/protokollsdel.ts';
import type { Sammantradesgang } from '../../domain/sammantradets-gang.ts';
import type { Uppdragsroll } from '../../domain/uppdrag.ts';
import { platsordning, protokollslage } from '../../rules/protokollstext/lage-av-register.ts';
import type { Protokollsregister } from '../../rules/protokollstext/lage-av-register.ts';
import { nedtagTidigast } from '../../rules/klockor.ts';
import { lastsOn } from '../../rules/uppdrag.ts';
import type { Anslagsuppgifter } from './anslag-facts.ts';
import type { Moteshuvud, Tidochplats } from './mote.ts';
import type { Narvarogrupper } from './narvaro-facts.ts';
import { narvarogrupper } from './narvaro-av-perioder.ts';
import { paragraftryck } from './paragraf-av-lage.ts';
import type { ProtokollFacts, Undertecknare } from './protokoll-facts.ts';
import { sidutseende } from './utseende.ts';

/** What a part of the minutes is printed from. */
export interface Protokollskalla extends Protokollsregister {
  readonly kommun: string;
  readonly sammantrade: Sammantradesgang;
  readonly del: Protokollsdel;
  /** What the pages look like. */
  readonly mall: MallData;
  /** Where the body keeps its minutes; empty when it hasn't been said. */
  readonly forvaringsplats: string;
}

/** What is printed after a name; members have nothing there. */
const UPPDRAG: Readonly<Partial<Record<Uppdragsroll, string>>> = {
  ordf: 'Ordförande',
  v_ordf_1: 'Vice ordförande',
  v_ordf_2: 'Andre vice ordförande',
};

/** What the notice says; room for its days in minutes that are printed before it goes up. */
export function anslagsbevis({
  del: { anslag },
  forvaringsplats,
}: Protokollskalla): Anslagsuppgifter {
  return {
    anslaget: anslag?.anslaget ?? null,
    klagotidSistaDag: anslag?.klagotidSistaDag ?? null,
    nedtasTidigast: anslag === null ? null : nedtagTidigast(anslag.anslaget),
    ...{ forvaringsplats: anslag?.forvaringsplats ?? forvaringsplats, anslagetAv: '' },
  };
}

/** A part of the minutes as it is printed. */
export function protokollFacts(kalla: Protokollskalla, justerad: boolean): ProtokollFacts {
  const { sammantrade, del } = kalla;
  const { plats, justerare, planerad, oenighet, underskrifter } = del.justering;
  const draft = del.status === 'utkast' ? 'utkast' : 'for_justering';
  const lageOf = protokollslage(kalla);
  return {
    ...{ mote: moteshuvud(kalla), del: del.typ, status: justerad ? 'justerad' : draft },
    ...{ tid: tidochplats(sammantrade), narvaro: narvarande(kalla) },
    justering: {
      justerare: justerare.map((id) => namn(kalla, id)),
      // Approved minutes tell the day of the last signature.
      ...{ plats, oenighet, dag: (justerad ? lastDay(underskrifter) : null) ?? planerad },
    },
    undertecknare: undertecknare(kalla),
    paragrafer: ownParagrafer(kalla).map((one) => paragraftryck(lageOf(one), true)),
    ...{ roster: [], anslag: anslagsbevis(kalla), nySida: false },
  };
}

function lastDay(signed: Protokollsdel['justering']['underskrifter']): string | null {
  return (
    signed
      .map(({ datum }) => datum)
      .sort()
      .at(-1) ?? null
  );
}

/** When and where the body met, or is to meet. */
export function tidochplats(sammantrade: Sammantradesgang): Tidochplats {
  const { tidStart: start, tidSlut: slut, plats, ajourneringar } = sammantrade;
  return { start, slut, plats, ajourneringar };
}

/** Who was at the meeting, by how they were there. */
export function narvarande(kalla: Protokollskalla): Narvarogrupper {
  return narvarogrupper({
    ...{ narvaro: kalla.narvaro, paragrafer: kalla.paragrafer, uppdrag: uppdragsord(kalla) },
    ...namnen(kalla),
    ordning: platsordning(kalla),
  });
}

/** The sitting, as every document of it names it. */
export function moteshuvud({ kommun, organ, organId, datum, mall }: Protokollskalla): Moteshuvud {
  const own = organ.find(({ id }) => id === organId)?.namn ?? '';
  return { kommun, organ: own, datum, utseende: sidutseende(mall) };
}

/** The §§ of the part, by number. */
export function ownParagrafer({ paragrafer, del }: Protokollskalla): Paragraf[] {
  return paragrafer.filter(({ protokollsdelId }) => protokollsdelId === del.id);
}

function namnen(kalla: Protokollskalla) {
  const [first] = kalla.paragrafer;
  if (first === undefined) return { personer: new Map(), partier: new Map() };
  const { personer, partier } = protokollslage(kalla)(first);
  return { personer, partier };
}

function uppdragsord({ uppdrag, personer, datum }: Protokollskalla): Map<PersonId, string> {
  const titles = personer.map(({ id, titel }) => [id, titel] as const);
  const elected = uppdrag
    .filter((one) => lastsOn(one, datum))
    .map(({ personId, roll }) => [personId, UPPDRAG[roll] ?? ''] as const);
  return new Map([...titles, ...elected.toReversed()]);
}

function namn({ personer }: Protokollskalla, personId: PersonId): string {
  const person = personer.find(({ id }) => id === personId);
  return person === undefined ? '' : fullName(person);
}

/** Who signs: the secretary, everybody who has chaired a §, and the approvers (KL 5 kap. 69 §). */
function undertecknare(kalla: Protokollskalla): Undertecknare[] {
  const { sammantrade, del } = kalla;
  const { justerare, underskrifter } = del.justering;
  const own = ownParagrafer(kalla);
  const rad = (personId: PersonId, roll: Undertecknare['roll'], paragrafer: number[] = []) => {
    const signed = underskrifter.find((one) => one.personId === personId);
    const digitalt = signed?.satt === 'digitalt' ? signed.datum : null;
    return { namn: namn(kalla, personId), roll, paragrafer, digitalt };
  };
  const chairs = [...Map.groupBy(own, ({ ordforandeId }) => ordforandeId)];
  const { sekreterareId } = sammantrade;
  return [
    ...(sekreterareId === null ? [] : [rad(sekreterareId, 'sekreterare')]),
    ...chairs.map(([id, led]) =>
      rad(id, 'ordforande', chairs.length === 1 ? [] : led.map(({ nr }) => nr)),
    ),
    ...justerare.map((id) => rad(id, 'justerare')),
  ];
}
