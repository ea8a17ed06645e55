import type { PartiId, PersonId } from '../domain/id.ts';
import type { Narvaroperiod } from '../domain/narvaro.ts';
import type { Organtyp } from '../domain/organ.ts';
import type { Paragraf } from '../domain/paragraf.ts';
import type { ProtokollsreglerData } from '../domain/protokollsregler.ts';
import type { Uppdragsroll } from '../domain/uppdrag.ts';
import { beslutsforhet } from './beslutsforhet.ts';
import type { Beslutsforhet } from './beslutsforhet.ts';
import { hinderFor } from './deltagande.ts';
import type { Hinder, Medverkan } from './deltagande.ts';
import type { Inkallelseordning } from './inkallelse.ts';
import { isTjanstgorande, platserAt, presentAt } from './narvaro.ts';
import { rostordning } from './rostordning.ts';

/** Somebody who was elected to the body, on the day of the meeting. */
export interface Mandat {
  readonly personId: PersonId;
  readonly roll: Uppdragsroll;
  readonly partiId: PartiId | null;
}

/** What is the same for the whole meeting: the body, its rules, and who was elected, in order. */
export interface Moteskrets {
  readonly organtyp: Organtyp;
  readonly regler: Pick<
    ProtokollsreglerData,
    'antalLedamoter' | 'ersattareFarAnteckna' | 'distansTillatet'
  >;
  readonly mandat: readonly Mandat[];
  /** Which parties' deputies serve for which party. */
  readonly ordning: Inkallelseordning;
}

/** A § as the room sees it: with who is there. */
export interface Rumsparagraf {
  readonly paragraf: Paragraf;
  readonly narvaro: readonly Narvaroperiod[];
  readonly krets: Moteskrets;
}

/** A seat of the body, who sits on it at a §, and why nobody does. */
export interface Sittplats {
  readonly nr: number;
  readonly innehavare: Mandat;
  /** Who serves: the owner or a deputy; null for an empty seat. */
  readonly tjanstgor: PersonId | null;
  /** The owner may not be there because of jäv. */
  readonly javig: boolean;
  readonly distans: boolean;
}

const LEDAMOTER: readonly Uppdragsroll[] = ['ordf', 'v_ordf_1', 'v_ordf_2', 'ledamot'];

export function isLedamot({ roll }: Pick<Mandat, 'roll'>): boolean {
  return LEDAMOTER.includes(roll);
}

/** The seats in the order of the election, at the § with this number. */
export function sittplatser(
  { mandat }: Moteskrets,
  narvaro: readonly Narvaroperiod[],
  nr: number,
  javiga: readonly PersonId[],
): Sittplats[] {
  const there = presentAt(narvaro, nr);
  const filled = platserAt(there, nr).filter(({ tjanstgor }) => !javiga.includes(tjanstgor));
  return mandat.filter(isLedamot).map((innehavare, index) => {
    const tjanstgor =
      filled.find((plats) => plats.innehavare === innehavare.personId)?.tjanstgor ?? null;
    const distans = there.some((one) => one.personId === tjanstgor && one.distans);
    const javig = javiga.includes(innehavare.personId);
    return { nr: index + 1, innehavare, tjanstgor, javig, distans };
  });
}

/** Those in the room at a § who fill no seat. */
export function utanPlats(
  narvaro: readonly Narvaroperiod[],
  nr: number,
  javiga: readonly PersonId[],
): Narvaroperiod[] {
  return presentAt(narvaro, nr).filter(
    ({ roll, personId }) => !isTjanstgorande(roll) && !javiga.includes(personId),
  );
}

/** Who may neither take part nor be present (KL 6 kap. 30 §). */
export function javigaIn({ jav }: Pick<Paragraf, 'jav'>): PersonId[] {
  return jav.map(({ personId }) => personId);
}

/** Whether enough are there to decide the § with this number (KL 5:45–46, 6:27). */
export function beslutsforhetVid(
  { organtyp, regler }: Moteskrets,
  narvaro: readonly Narvaroperiod[],
  nr: number,
  javiga: readonly PersonId[],
): Beslutsforhet {
  const serving = platserAt(narvaro, nr).filter(({ tjanstgor }) => !javiga.includes(tjanstgor));
  return beslutsforhet({
    ...{ organtyp, antalLedamoter: regler.antalLedamoter },
    ...{ tjanstgorande: serving.length, javiga: javiga.length },
  });
}

/** What stands in the way of somebody taking part in that way at the §; null when nothing does. */
export function hinderIn(
  { paragraf, narvaro, krets }: Rumsparagraf,
  medverkan: Medverkan,
  personId: PersonId,
  ordforandeBehovs = false,
): Hinder | null {
  const roll = presentAt(narvaro, paragraf.nr).find((one) => one.personId === personId)?.roll;
  return hinderSom(roll ?? null, { paragraf, krets }, medverkan, personId, ordforandeBehovs);
}

/** As `hinderIn`, for somebody who is known to be there as this; null for one who isn't there. */
function hinderSom(
  roll: Narvaroperiod['roll'] | null,
  { paragraf, krets }: Pick<Rumsparagraf, 'paragraf' | 'krets'>,
  medverkan: Medverkan,
  personId: PersonId,
  ordforandeBehovs = false,
): Hinder | null {
  const said = (slag: 'deltar_ej') =>
    paragraf.uttalanden.some((one) => one.slag === slag && one.personer.includes(personId));
  return hinderFor(
    medverkan,
    {
      ...{ personId, roll, isOrdforande: personId === paragraf.ordforandeId },
      ...{ javig: javigaIn(paragraf).includes(personId), deltarEj: said('deltar_ej') },
      harReserverat: paragraf.reservationer.some(({ personer }) => personer.includes(personId)),
    },
    {
      ...{ myndighetsutovning: paragraf.myndighetsutovning, ordforandeBehovs },
      // The room is the meeting: what is told there is told in time.
      ...{ sammantradetSlut: false, ersattareFarAnteckna: krets.regler.ersattareFarAnteckna },
    },
  );
}

/** Those who vote at the §, as they are called: by party, largest first, then by seat; chair last. */
export function rostlangd(one: Rumsparagraf): PersonId[] {
  const { paragraf, narvaro, krets } = one;
  const there = presentAt(narvaro, paragraf.nr);
  const roles = new Map(there.toReversed().map(({ personId, roll }) => [personId, roll]));
  return rostordning('parti', {
    platser: platserAt(there, paragraf.nr),
    ordforandeId: paragraf.ordforandeId,
    ordning: new Map(krets.mandat.map(({ personId }, index) => [personId, index])),
    partiordning: personersPartiordning(krets),
  }).filter((id) => hinderSom(roles.get(id) ?? null, one, 'rosta', id) === null);
}

/** Parties by how many seats they have, most first; those with as many as they first come. */
export function partiordning({ mandat }: Moteskrets): (PartiId | null)[] {
  const seats = Map.groupBy(mandat.filter(isLedamot), ({ partiId }) => partiId);
  const parties = [...new Set(mandat.map(({ partiId }) => partiId))];
  const count = (partiId: PartiId | null) => seats.get(partiId)?.length ?? 0;
  return parties.sort((one, other) => count(other) - count(one));
}

function personersPartiordning(krets: Moteskrets): Map<PersonId, number> {
  const order = partiordning(krets);
  return new Map(krets.mandat.map(({ personId, partiId }) => [personId, order.indexOf(partiId)]));
}
