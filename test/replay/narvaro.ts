import type { PersonId } from '../../shared/domain/id.ts';
import type { Narvaroperiod, Narvaroroll } from '../../shared/domain/narvaro.ts';
import type { LastParagraf } from './las-paragraf.ts';
import type { Register } from './register.ts';
import type { TrycktMote } from './mote.ts';

/** Who was listed, in the order of the list. */
export interface Deltagare {
  readonly personId: PersonId;
  readonly roll: 'ledamot' | 'tjanstgorande_ersattare' | 'ersattare' | 'gast';
}

type Period = Omit<Narvaroperiod, 'id'>;

/** Presence from § to §, and the place of each seat among the members. */
export interface Motesnarvaro {
  readonly perioder: readonly Period[];
  readonly ordning: ReadonlyMap<PersonId, number>;
}

/** Those whom the minutes list as present. */
export function deltagareOf(mote: TrycktMote, register: Register): Deltagare[] {
  return mote.narvarande.map(({ namn, parti, roll }) => {
    const personId = register.person(utanTitel(namn), parti);
    if (/^tjänstgörande/iu.test(roll)) return { personId, roll: 'tjanstgorande_ersattare' };
    if (/ersättare/iu.test(roll)) return { personId, roll: 'ersattare' };
    return { personId, roll: /ledamot|ledamöter|ordförande/iu.test(roll) ? 'ledamot' : 'gast' };
  });
}

/** The name without the chair's title, and without what is noted after it. */
export function utanTitel(namn: string): string {
  return namn
    .replace(/\s*[,(].*$/u, '')
    .replace(/^(?:(?:andre|första|förste|andra) )?(?:vice )?ordföranden? /iu, '');
}

/**
 * Who fills which seat at each §. The folder only lists who came; who served is read where votes
 * are printed, and else deputies fill the seats in the order of the list. Seats whose owner isn't
 * there are put in the order in which their deputies are printed.
 */
export function motesnarvaro(
  deltagare: readonly Deltagare[],
  paragrafer: readonly LastParagraf[],
  platser: number,
  register: Register,
): Motesnarvaro {
  const ordning = new Map<PersonId, number>();
  deltagare.forEach(({ personId }, index) => ordning.set(personId, index));
  const seats = ersattarplatser(paragrafer, register, ordning);
  const perioder = paragrafer.flatMap((one) => narvaroVid(deltagare, one, platser, seats));
  return { perioder: sammanslagna(perioder), ordning };
}

/** For each deputy a seat; those who are printed first have the first seats. */
function ersattarplatser(
  paragrafer: readonly LastParagraf[],
  register: Register,
  ordning: Map<PersonId, number>,
): (deputy: PersonId) => PersonId {
  const seats = new Map<PersonId, PersonId>();
  const lists = paragrafer.flatMap((one) =>
    one.voteringar.map(({ votering }) =>
      votering.roster.map(({ personId }) => personId).filter((id) => one.ersattare.has(id)),
    ),
  );
  const all = [...new Set(lists.flat())];
  const isBefore = (one: PersonId, other: PersonId) =>
    lists.some((list) => list.includes(one) && list.indexOf(one) < list.indexOf(other));
  all.sort((one, other) => (isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0));
  const seatOf = (deputy: PersonId) => {
    const known = seats.get(deputy);
    if (known !== undefined) return known;
    const seat = register.newId() as PersonId;
    seats.set(deputy, seat);
    ordning.set(seat, 1000 + seats.size);
    return seat;
  };
  all.forEach(seatOf);
  return seatOf;
}

function narvaroVid(
  deltagare: readonly Deltagare[],
  paragraf: LastParagraf,
  platser: number,
  seatOf: (deputy: PersonId) => PersonId,
): Period[] {
  const voters = new Set(
    paragraf.data.propositioner.flatMap(({ voteringar }) =>
      voteringar.flatMap(({ roster }) => roster.map(({ personId }) => personId)),
    ),
  );
  const javiga = new Set(paragraf.data.jav.map(({ personId }) => personId));
  const there = deltagare.filter(({ personId }) => !javiga.has(personId));
  const abstaining = paragraf.data.uttalanden.flatMap(({ slag, personer }) =>
    slag === 'deltar_ej' ? personer : [],
  );
  const serving =
    voters.size > 0
      ? new Set([...voters, ...abstaining])
      : tjanstgorande(there, paragraf.ersattare, platser);
  const members = there.filter(({ roll }) => roll === 'ledamot').map(({ personId }) => personId);
  // Nobody is there because of having voted: who isn't listed isn't entitled.
  const inBody = there.filter(({ roll }) => roll !== 'gast').map(({ personId }) => personId);
  return inBody.flatMap((personId): Period[] => {
    const isMember = members.includes(personId) && !paragraf.ersattare.has(personId);
    if (!serving.has(personId)) {
      return isMember ? [] : [period(paragraf, personId, 'ersattare', null)];
    }
    if (isMember) return [period(paragraf, personId, 'ledamot', null)];
    return [period(paragraf, personId, 'tjanstgorande_ersattare', seatOf(personId))];
  });
}

function tjanstgorande(
  there: readonly Deltagare[],
  named: ReadonlySet<PersonId>,
  platser: number,
): Set<PersonId> {
  const ids = (roll: Deltagare['roll']) =>
    there.filter((one) => one.roll === roll).map(({ personId }) => personId);
  const order = [...ids('ledamot'), ...named, ...ids('tjanstgorande_ersattare')];
  return new Set([...new Set(order)].slice(0, platser));
}

function period(
  { tryckt: { nr } }: LastParagraf,
  personId: PersonId,
  roll: Narvaroroll,
  ersatterPersonId: PersonId | null,
): Period {
  const when = { franParagraf: nr, tillParagraf: nr, distans: false, orsak: null };
  return { personId, roll, ersatterPersonId, ...when };
}

/** Periods after each other in one quality become one. */
function sammanslagna(perioder: readonly Period[]): Period[] {
  const runs: Period[] = [];
  for (const one of perioder) {
    const at = runs.findIndex(
      (run) =>
        run.personId === one.personId &&
        run.roll === one.roll &&
        run.ersatterPersonId === one.ersatterPersonId &&
        run.tillParagraf === (one.franParagraf ?? 0) - 1,
    );
    const run = runs[at];
    if (run === undefined) runs.push(one);
    else runs[at] = { ...run, tillParagraf: one.tillParagraf };
  }
  return runs;
}
