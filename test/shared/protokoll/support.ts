import type {
  ForslagId,
  ParagrafhandlingId,
  PartiId,
  PersonId,
  PropositionId,
  ReservationId,
  UttalandeId,
  VoteringId,
  YrkandeId,
} from '../../../shared/domain/id.ts';
import type { Forslag } from '../../../shared/domain/forslag.ts';
import type { Narvaroperiod } from '../../../shared/domain/narvaro.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Proposition } from '../../../shared/domain/proposition.ts';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import type { Reservation, Uttalande } from '../../../shared/domain/uttalande.ts';
import type { Rostalternativ, Rostvarde, Votering } from '../../../shared/domain/votering.ts';
import type { Yrkande, Yrkandesteg } from '../../../shared/domain/yrkande.ts';
import { paragrafblock } from '../../../shared/rules/protokollstext/block.ts';
import { styckestext } from '../../../shared/rules/protokollstext/lage.ts';
import type { Protokollslage, Textperson } from '../../../shared/rules/protokollstext/lage.ts';
import { underlagForst } from '../../../shared/rules/protokollstext/stilar.ts';
import { newId } from '../support-facts.ts';

/** Parties of a town that isn't. */
export const partier = {
  A: newId() as PartiId,
  B: newId() as PartiId,
  C: newId() as PartiId,
};
const partinamn = { A: 'Allmänna', B: 'Byalistan', C: 'Cykelpartiet' };

type Kod = keyof typeof partier;

const MEDLEMMAR = [
  ...([
    ['alm', 'Eva Alm', 'A'],
    ['berg', 'Nils Berg', 'B'],
    ['ceder', 'Ida Ceder', 'C'],
  ] as const),
  ...([
    ['dahl', 'Bo Dahl', 'A'],
    ['ek', 'Stina Ek', 'B'],
    ['fors', 'Max Fors', 'C'],
  ] as const),
  ...([
    ['gran', 'Moa Gran', 'A'],
    ['holm', 'Ulla Holm', 'B'],
    ['is', 'Lars Is', 'A'],
  ] as const),
] as const;

type Medlem = (typeof MEDLEMMAR)[number][0];

/** Persons by their last names: Alm is in the chair, Gran and Holm serve for others, Is doesn't. */
export const person = Object.fromEntries(
  MEDLEMMAR.map(([key]) => [key, newId() as PersonId]),
) as Record<Medlem, PersonId>;

const personer = new Map<PersonId, Textperson>(
  MEDLEMMAR.map(([key, namn, kod]) => [person[key], { namn, partiId: partier[kod] }]),
);

const vakanta = [newId() as PersonId, newId() as PersonId] as const;

export function period(
  personId: PersonId,
  roll: Narvaroperiod['roll'],
  ersatterPersonId: PersonId | null = null,
): Omit<Narvaroperiod, 'id'> {
  const when = { franParagraf: null, tillParagraf: null, distans: false, orsak: null };
  return { personId, roll, ersatterPersonId, ...when };
}

/** Six members and two who serve for others. */
export const narvaro = [
  ...(['alm', 'berg', 'ceder', 'dahl', 'ek', 'fors'] as const).map((key) =>
    period(person[key], 'ledamot'),
  ),
  period(person.gran, 'tjanstgorande_ersattare', vakanta[0]),
  period(person.holm, 'tjanstgorande_ersattare', vakanta[1]),
  period(person.is, 'ersattare'),
];

const ordning = new Map<PersonId, number>(
  [...MEDLEMMAR.map(([key]) => person[key]), ...vakanta].map((id, index) => [id, index]),
);

/** A § with nothing in it but what is given. */
export function paragraf(known: Partial<ParagrafData> = {}): ParagrafData {
  return {
    ...{ rubrik: 'Cykelställ vid torget', underrubrik: '', myndighetsutovning: false },
    ...{ stangdaDorrar: false, overklagande: 'laglighetsprovning', ordforandeId: person.alm },
    ...{ arendebeskrivning: [], tidigare: [], handlingar: [], jav: [], forslag: [], yrkanden: [] },
    ...{ propositioner: [], beslut: [], reservationer: [], uttalanden: [], mottagare: [] },
    andringar: [],
    ...known,
  };
}

export function lage(
  known: Partial<ParagrafData> = {},
  stil: Partial<Protokollsstil> = {},
  rest: Partial<Protokollslage> = {},
): Protokollslage {
  const koder = Object.keys(partier) as Kod[];
  return {
    ...{ stil: { ...underlagForst, ...stil }, data: paragraf(known), nr: 7, dnr: 'TN 2026/12' },
    organ: { namn: 'Torgnämnden', genitiv: 'Torgnämndens', bestamdForm: 'nämnden' },
    ...{ organen: new Map(), personer, narvaro, ordning, omedelbar: false, javsanmalningar: [] },
    partier: new Map(koder.map((kod) => [partier[kod], { kod, namn: partinamn[kod] }])),
    ...rest,
  };
}

/** The paragraphs of every block of a kind. */
export function texter(one: Protokollslage, slag: Protokollsblockslagnamn): string[] {
  return paragrafblock(one)
    .filter((block) => block.slag === slag)
    .flatMap(({ stycken }) => stycken.map(styckestext));
}
type Protokollsblockslagnamn = ReturnType<typeof paragrafblock>[number]['slag'];

export function forslag(slag: Forslag['slag'], known: Partial<Forslag> = {}): Forslag {
  return {
    ...{ id: newId() as ForslagId, slag, organId: null, partier: [], personer: [], datum: null },
    ...{ sats: '', infinitiv: '', punkter: [] },
    ...known,
  };
}

export const hela = (...all: readonly Forslag[]) =>
  all.map(({ id }) => ({ forslagId: id, punkter: [] }));

export function steg(
  hallning: 'bifall' | 'avslag',
  all: readonly Forslag[] | null,
  hand = 1,
): Yrkandesteg {
  return { hand, hallning, forslag: all === null ? null : hela(...all) };
}

export function yrkande(framstallare: PersonId[], ...wishes: Yrkandesteg[]): Yrkande {
  const id = newId() as YrkandeId;
  return { id, framstallare, steg: wishes, hanvisning: null, aterkallat: false };
}

export function proposition(
  slag: Proposition['slag'],
  all: readonly Forslag[],
  bifallet: Forslag | null,
  known: Partial<Proposition> = {},
): Proposition {
  return {
    ...{
      id: newId() as PropositionId,
      slag,
      forslag: hela(...all),
      bifallet: bifallet?.id ?? null,
    },
    ...{ enligtYrkandeId: null, voteringar: [] },
    ...known,
  };
}

export function bifallTill(
  { id }: Forslag,
  yrkandeId: YrkandeId | null = null,
  punkter: number[] = [],
): Rostalternativ {
  return { hallning: 'bifall', forslagId: id, punkter, yrkandeId };
}

export function avslagPa({ id }: Forslag): Rostalternativ {
  return { hallning: 'avslag', forslagId: id, punkter: [], yrkandeId: null };
}

export const I_DAG: Rostalternativ = {
  ...{ hallning: 'avgorande_i_dag', forslagId: null, punkter: [], yrkandeId: null },
};

export function votering(
  ja: Votering['ja'],
  nej: Votering['nej'],
  roster: readonly (readonly [PersonId, Rostvarde])[],
  known: Partial<Votering> = {},
): Votering {
  return {
    ...{ id: newId() as VoteringId, typ: 'sak', ja, nej, sluten: null, lott: null },
    roster: roster.map(([personId, varde]) => ({ personId, varde })),
    ...known,
  };
}

export function reservation(personer: PersonId[], known: Partial<Reservation> = {}): Reservation {
  return {
    ...{ id: newId() as ReservationId, personer, partier: [], tillForman: null, anmald: null },
    ...{ motivering: '', motiveringInlamnad: null },
    ...known,
  };
}

export function uttalande(
  slag: Uttalande['slag'],
  personer: PersonId[],
  known: Partial<Uttalande> = {},
): Uttalande {
  return {
    ...{ id: newId() as UttalandeId, slag, personer, partier: [], datum: null, hanvisning: null },
    text: '',
    ...known,
  };
}

export const handlingId = () => newId() as ParagrafhandlingId;
