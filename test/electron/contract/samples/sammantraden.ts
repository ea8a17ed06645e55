import type { Input } from '../../../../shared/contract/contract.ts';
import type { Dagordningspunkt } from '../../../../shared/domain/dagordning.ts';
import { newProtokollsregler } from '../../../../shared/domain/protokollsregler.ts';
import { caseOf } from './arende.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const ofOrgan = (made: Made) => ({ organId: made.answer('organ.save').id });
const meetingOf = (made: Made) => {
  const [first] = made.answer('sammantrade.save').tillagda;
  if (!first) throw new Error('the body has no meetings');
  return first.id;
};
const ofMeeting = (made: Made) => ({ sammantradeId: meetingOf(made) });
const regler = { ...newProtokollsregler(), antalLedamoter: 9, forvaringsplats: 'Kansliet' };

const uppgifter = (made: Made): Input<'sammantrade.saveUppgifter'>['data'] => ({
  ...{ tidStart: '13:00', tidSlut: '15:40', plats: 'Tingssalen', lage: 'fysiskt' },
  ordforandeId: made.answer('person.save').id,
  sekreterareId: made.answer('person.save').id,
  ajourneringar: [{ fran: '14:00', till: '14:15' }],
});

export const motesSamples: SampleTable<
  | 'protokollsregler.get'
  | 'protokollsregler.save'
  | 'inkallelseordning.get'
  | 'inkallelseordning.save'
  | 'sammantrade.listOverview'
  | 'sammantrade.get'
  | 'sammantrade.saveUppgifter'
> = {
  'protokollsregler.get': {
    good: ofOrgan,
    bad: [malformed('no body', 'invalid_id', ['organId'], () => ({ organId: 'nämnden' }))],
  },
  'protokollsregler.save': {
    good: (made) => ({ ...ofOrgan(made), version: 0, data: regler }),
    bad: [
      malformed('a body without members', 'too_small', ['data', 'antalLedamoter'], (made) => ({
        ...{ ...ofOrgan(made), version: 1 },
        data: { ...regler, antalLedamoter: 0 },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ ...ofOrgan(made), version: 0 },
        data: regler,
      })),
      broken('of no body', 'unknown_reference', [], () => ({
        ...{ organId: sampleId(404), version: 0 },
        data: regler,
      })),
    ],
  },
  'inkallelseordning.get': {
    good: ofOrgan,
    bad: [malformed('no body', 'invalid_id', ['organId'], () => ({ organId: 'nämnden' }))],
  },
  'inkallelseordning.save': {
    good: (made) => ({ ...ofOrgan(made), version: 0, rader: [] }),
    bad: [
      malformed('a party for nobody', 'required', ['rader', 0, 'ersatts'], (made) => ({
        ...{ ...ofOrgan(made), version: 1, rader: [{ partiId: sampleId(1), ersatts: [] }] },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ ...ofOrgan(made), version: 0, rader: [] },
      })),
      broken('of no body', 'unknown_reference', [], () => ({
        ...{ organId: sampleId(404), version: 0, rader: [] },
      })),
    ],
  },
  'sammantrade.listOverview': {
    good: () => ({ organId: null, ar: 2027 }),
    bad: [malformed('no year', 'invalid_type', ['ar'], () => ({ organId: null, ar: '2027' }))],
  },
  'sammantrade.get': {
    good: (made) => ({ id: meetingOf(made) }),
    bad: [refused('of no meeting', 'NotFound', () => ({ id: sampleId(404) }))],
  },
  'sammantrade.saveUppgifter': {
    good: (made) => ({ id: meetingOf(made), version: 1, data: uppgifter(made) }),
    bad: [
      malformed('an hour there is not', 'invalid_time', ['data', 'tidStart'], (made) => ({
        ...{ id: meetingOf(made), version: 2 },
        data: { ...uppgifter(made), tidStart: '24:00' },
      })),
      malformed(
        'a break that ends before it begins',
        'break_backwards',
        ['data', 'ajourneringar', 0, 'till'],
        (made) => ({
          ...{ id: meetingOf(made), version: 2 },
          data: { ...uppgifter(made), ajourneringar: [{ fran: '14:00', till: '13:45' }] },
        }),
      ),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ id: meetingOf(made), version: 1 },
        data: uppgifter(made),
      })),
    ],
  },
};

const item = (made: Made, rubrik: string): Input<'dagordning.save'> => ({
  existing: null,
  data: {
    ...{ ...ofMeeting(made), ...caseOf(made), tjansteskrivelseId: null, grupp: 'beslut' },
    ...{ rubrik, foredragande: 'Moa Ås', omedelbarJustering: false },
  },
  tillkommandeSkal: '',
});
const itemOf = (made: Made) => made.answer('dagordning.save');
const read = (items: readonly Dagordningspunkt[]) => {
  const [first] = items;
  if (!first) throw new Error('the agenda is empty');
  return { id: first.id, version: first.version };
};
const chosen = (made: Made, version: number): Input<'dagordning.setHandlingar'> => ({
  ...{ id: itemOf(made).id, version, medSekretess: true },
  handlingar: made.answer('dagordning.listHandlingar').map(({ handlingId }) => handlingId),
});
const nobody = { id: sampleId(404), version: 1 };

export const dagordningSamples: SampleTable<
  | 'dagordning.save'
  | 'dagordning.listReady'
  | 'dagordning.move'
  | 'dagordning.remove'
  | 'dagordning.listHandlingar'
  | 'dagordning.setHandlingar'
  | 'dagordning.call'
  | 'dagordning.list'
  | 'dagordning.strike'
> = {
  'dagordning.save': {
    good: (made) => item(made, 'Belysning i Granparken'),
    bad: [
      malformed('without a heading', 'required', ['data', 'rubrik'], (made) => item(made, ' ')),
      broken('of no case', 'unknown_reference', [], (made) => ({
        ...item(made, 'Belysning'),
        data: { ...item(made, 'Belysning').data, arendeId: sampleId(404) },
      })),
      refused('of no meeting', 'NotFound', (made) => ({
        ...item(made, 'Belysning'),
        data: { ...item(made, 'Belysning').data, sammantradeId: sampleId(404) },
      })),
    ],
  },
  'dagordning.listReady': {
    good: ofMeeting,
    bad: [refused('of no meeting', 'NotFound', () => ({ sammantradeId: sampleId(404) }))],
  },
  'dagordning.move': {
    prepare: async (made) => {
      const opening = item(made, 'Upprop');
      const data = { ...opening.data, arendeId: null, grupp: 'formalia' as const };
      await made.app.call('dagordning.save', { ...opening, data });
    },
    // What was put before it has moved it once.
    good: (made) => ({ id: itemOf(made).id, version: 2, grupp: 'formalia', foreId: null }),
    bad: [
      malformed('to no group', 'invalid_value', ['grupp'], (made) => ({
        ...{ id: itemOf(made).id, version: 3, grupp: 'fika', foreId: null },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ id: itemOf(made).id, version: 2, grupp: 'beslut', foreId: null },
      })),
    ],
  },
  'dagordning.remove': {
    good: (made) => read(made.answer('dagordning.move')),
    bad: [refused('gone already', 'NotFound', (made) => read(made.answer('dagordning.move')))],
  },
  'dagordning.listHandlingar': {
    good: (made) => ({ id: itemOf(made).id }),
    bad: [refused('of no item', 'NotFound', () => ({ id: sampleId(404) }))],
  },
  'dagordning.setHandlingar': {
    good: (made) => chosen(made, 4),
    bad: [
      malformed('no handling', 'invalid_id', ['handlingar', 0], (made) => ({
        ...{ ...chosen(made, 5), handlingar: [''] },
      })),
      refused('changed since it was read', 'Conflict', (made) => chosen(made, 4)),
    ],
  },
  'dagordning.call': {
    good: (made) => ({ id: meetingOf(made), version: 2, datum: '2027-01-07' }),
    bad: [
      malformed('on no day', 'invalid_day', ['datum'], (made) => ({
        ...{ id: meetingOf(made), version: 3, datum: 'snart' },
      })),
      broken('twice', 'motessteg_missing', [], (made) => ({
        ...{ id: meetingOf(made), version: 3, datum: '2027-01-08' },
      })),
    ],
  },
  'dagordning.list': {
    good: ofMeeting,
    bad: [malformed('no meeting', 'invalid_id', ['sammantradeId'], () => ({ sammantradeId: '' }))],
  },
  'dagordning.strike': {
    good: (made) => ({ ...read(made.answer('dagordning.list')), utgar: true }),
    bad: [refused('of no item', 'NotFound', () => ({ ...nobody, utgar: true }))],
  },
};

const narvarande = (made: Made): Input<'narvaro.save'> => ({
  ...{ ...ofMeeting(made), existing: null },
  data: {
    ...{ personId: made.answer('person.save').id, roll: 'ledamot', ersatterPersonId: null },
    ...{ franParagraf: null, tillParagraf: null, distans: false, orsak: null },
  },
});

export const narvaroSamples: SampleTable<
  'sammantrade.setStatus' | 'narvaro.save' | 'narvaro.list' | 'narvaro.remove'
> = {
  'sammantrade.setStatus': {
    good: (made) => ({ id: meetingOf(made), version: 3, status: 'pagaende', skal: '' }),
    bad: [
      malformed('to a state there is not', 'invalid_value', ['status'], (made) => ({
        ...{ id: meetingOf(made), version: 4, status: 'kallat', skal: '' },
      })),
      broken('cancelled when it has begun', 'motessteg_missing', [], (made) => ({
        ...{ id: meetingOf(made), version: 4, status: 'installt', skal: 'Snö' },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ id: meetingOf(made), version: 3, status: 'hallet', skal: '' },
      })),
    ],
  },
  'narvaro.save': {
    good: narvarande,
    bad: [
      broken('twice in the room', 'person_twice', [], narvarande),
      broken('by sound and picture', 'remote_not_allowed', ['data', 'distans'], (made) => ({
        ...narvarande(made),
        data: { ...narvarande(made).data, distans: true },
      })),
      malformed('from no §', 'too_small', ['data', 'franParagraf'], (made) => ({
        ...narvarande(made),
        data: { ...narvarande(made).data, franParagraf: 0 },
      })),
      refused('a period there is not', 'NotFound', (made) => ({
        ...narvarande(made),
        existing: sampleId(404),
      })),
    ],
  },
  'narvaro.list': {
    good: ofMeeting,
    bad: [malformed('no meeting', 'invalid_id', ['sammantradeId'], () => ({ sammantradeId: '' }))],
  },
  'narvaro.remove': {
    good: (made) => ({ id: made.answer('narvaro.save').id }),
    bad: [refused('gone already', 'NotFound', (made) => ({ id: made.answer('narvaro.save').id }))],
  },
};
