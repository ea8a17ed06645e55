import type {
  BeslutspunktId,
  ForslagId,
  ParagrafhandlingId,
  PartiId,
  PersonId,
  PropositionId,
  ReservationId,
  VoteringId,
  YrkandeId,
} from '../../../shared/domain/id.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import type { Protokollslage } from '../../../shared/rules/protokollstext/lage.ts';

// Nothing here is stored, so words serve as ids.
const person = (id: string) => id as PersonId;
const [alm, berg, ceder] = [person('alm'), person('berg'), person('ceder')];
const kontorets = 'kontorets' as ForslagId;
const bergs = 'bergs' as ForslagId;
const [a, b] = ['a' as PartiId, 'b' as PartiId];

const forslag = (id: ForslagId, slag: 'forvaltningen' | 'eget', personer: PersonId[]) => ({
  ...{ id, slag, personer, organId: null, partier: [], datum: null },
  ...{ sats: '', infinitiv: '' },
  punkter: slag === 'eget' ? [{ text: 'Frågan utreds vidare.', stycken: [] }] : [],
});

const yrkande = (id: string, framstallare: PersonId[], forslagId: ForslagId) => ({
  ...{ id: id as YrkandeId, framstallare, hanvisning: null, aterkallat: false },
  steg: [{ hand: 1, hallning: 'bifall' as const, forslag: [{ forslagId, punkter: [] }] }],
});

const alternativ = (forslagId: ForslagId) => ({
  ...{ hallning: 'bifall' as const, forslagId, punkter: [], yrkandeId: null },
});

const data: ParagrafData = {
  ...{ rubrik: 'Cykelställ vid torget', underrubrik: '', myndighetsutovning: false },
  ...{ stangdaDorrar: false, overklagande: 'laglighetsprovning', ordforandeId: alm },
  arendebeskrivning: ['Byalaget har begärt fler cykelställ vid torget.'],
  ...{ tidigare: [], jav: [], uttalanden: [], andringar: [] },
  handlingar: [
    {
      ...{ id: 'skrivelse' as ParagrafhandlingId, slag: 'skrivelse', organId: null },
      ...{ handlingId: null, datum: '2027-03-09', reviderad: null },
    },
  ],
  forslag: [forslag(kontorets, 'forvaltningen', []), forslag(bergs, 'eget', [berg])],
  yrkanden: [yrkande('1', [alm, ceder], kontorets), yrkande('2', [berg], bergs)],
  propositioner: [
    {
      ...{ id: 'fraga' as PropositionId, slag: 'mot_varandra', enligtYrkandeId: null },
      forslag: [
        { forslagId: kontorets, punkter: [] },
        { forslagId: bergs, punkter: [] },
      ],
      bifallet: kontorets,
      voteringar: [
        {
          ...{ id: 'votering' as VoteringId, typ: 'sak', sluten: null, lott: null },
          ...{ ja: alternativ(kontorets), nej: alternativ(bergs) },
          roster: [
            { personId: berg, varde: 'nej' },
            { personId: ceder, varde: 'ja' },
            { personId: alm, varde: 'ja' },
          ],
        },
      ],
    },
  ],
  beslut: [
    {
      ...{ grund: { typ: 'ingen' }, standard: null },
      punkter: [
        {
          ...{ id: 'punkt' as BeslutspunktId, nr: 1, typ: 'fri', sokandeOrganId: null },
          ...{ text: 'Tio cykelställ sätts upp vid torget.', harleddFranId: null },
        },
      ],
    },
  ],
  reservationer: [
    {
      ...{ id: 'reservation' as ReservationId, personer: [berg], partier: [] },
      ...{ tillForman: bergs, anmald: null, motivering: '', motiveringInlamnad: null },
    },
  ],
  mottagare: [{ slag: 'utdrag', namn: 'Byalaget' }],
};

/** A § of a town that isn't, as the body would write it. */
export function exempellage(stil: Protokollsstil, organ: Organ): Protokollslage {
  const narvaro = [alm, berg, ceder].map((personId) => ({
    ...{ personId, roll: 'ledamot' as const, ersatterPersonId: null, distans: false },
    ...{ franParagraf: null, tillParagraf: null, orsak: null },
  }));
  return {
    ...{ stil, data, organ, nr: 12, dnr: '2027/14', organen: new Map(), omedelbar: false },
    personer: new Map([
      [alm, { namn: 'Eva Alm', partiId: a }],
      [berg, { namn: 'Nils Berg', partiId: b }],
      [ceder, { namn: 'Ida Ceder', partiId: a }],
    ]),
    partier: new Map([
      [a, { kod: 'A', namn: 'Allmänna' }],
      [b, { kod: 'B', namn: 'Byalistan' }],
    ]),
    ...{ narvaro, javsanmalningar: [] },
    ordning: new Map([alm, berg, ceder].map((id, index) => [id, index])),
  };
}
