import { ulid } from 'ulid';
import {
  BeslutspunktId,
  ForslagId,
  ParagrafhandlingId,
  PropositionId,
  ReservationId,
  UttalandeId,
  VoteringId,
  YrkandeId,
} from '../../../shared/domain/id.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import { newParagrafData } from './mote.ts';
import type { Mote } from './mote.ts';

/** A § with something in every table: two proposals, a vote, a reservation, a note and one jäv. */
export function fylldParagraf(mote: Mote): ParagrafData {
  const { ledamoter, ersattare, organId } = mote;
  const partier = [...mote.partier];
  const [ordforandeId, andra] = [ledamoter[0]!, ledamoter[1]!];
  const [kontorets, eget] = [ForslagId.parse(ulid()), ForslagId.parse(ulid())];
  const [yttrande, yrkandeId] = [ParagrafhandlingId.parse(ulid()), YrkandeId.parse(ulid())];
  const hela = { forslagId: eget, punkter: [] };
  const blank = { organId: null, partier, datum: null, sats: '', infinitiv: '' };
  const punkter = [{ text: 'Bryggorna rustas.', stycken: ['Till våren.'] }];
  const alternativ = { yrkandeId, punkter: [1] };
  return {
    ...newParagrafData(ordforandeId),
    arendebeskrivning: ['Båtplatserna är slitna.'],
    tidigare: [{ utfall: 'bordlagd', datum: '2026-02-24', paragraf: 3 }],
    handlingar: [
      {
        ...{ id: yttrande, slag: 'yttrande', handlingId: null, datum: null, reviderad: null },
        partier,
      },
    ],
    jav: [{ personId: ersattare[0]!, grund: 'p1', anmaldAv: 'sjalv' }],
    forslag: [
      { ...blank, id: kontorets, slag: 'forvaltningen', personer: [ordforandeId], punkter },
      { ...blank, id: eget, slag: 'eget', personer: [andra], punkter: [] },
    ],
    yrkanden: [
      {
        ...{ id: yrkandeId, framstallare: [andra], hanvisning: yttrande, aterkallat: false },
        steg: [{ hand: 1, hallning: 'bifall', forslag: [hela] }],
      },
    ],
    propositioner: [
      {
        ...{ id: PropositionId.parse(ulid()), slag: 'mot_varandra', enligtYrkandeId: null },
        ...{ forslag: [{ forslagId: kontorets, punkter: [1] }, hela], bifallet: kontorets },
        voteringar: [
          {
            ...{ id: VoteringId.parse(ulid()), typ: 'sak', sluten: null, lott: null },
            ja: { hallning: 'bifall', forslagId: kontorets, ...alternativ },
            nej: { hallning: 'avslag', forslagId: eget, ...alternativ },
            roster: ledamoter.map((personId, nr) => ({ personId, varde: nr < 3 ? 'ja' : 'nej' })),
          },
        ],
      },
    ],
    beslut: [
      {
        grund: { typ: 'forslag', forslag: [{ forslagId: kontorets, punkter: [] }] },
        standard: null,
        punkter: [
          {
            ...{ id: BeslutspunktId.parse(ulid()), nr: 1, typ: 'fri', text: 'Bryggorna rustas.' },
            ...{ sokandeOrganId: organId, harleddFranId: null },
          },
        ],
      },
      { grund: { typ: 'personer', personer: [andra] }, standard: null, punkter: [] },
    ],
    reservationer: [
      {
        ...{ id: ReservationId.parse(ulid()), personer: [andra], partier, tillForman: eget },
        ...{ anmald: '14:10', motivering: '', motiveringInlamnad: null },
      },
    ],
    uttalanden: [
      {
        ...{ id: UttalandeId.parse(ulid()), slag: 'protokollsanteckning', datum: null },
        ...{ personer: [andra], partier, hanvisning: yttrande, text: 'Skynda.' },
      },
    ],
    mottagare: [{ slag: 'utdrag', namn: 'Båtklubben' }],
    andringar: [{ nyckel: 'beslut:1', text: 'Bryggor', underlag: 'Bryggorna' }],
  };
}
