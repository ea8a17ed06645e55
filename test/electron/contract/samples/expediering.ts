import type { Input } from '../../../../shared/contract/contract.ts';
import { caseOf } from './arende.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const list = (made: Made) => ({ sandlistaId: made.answer('sandlista.get').id });
const paragraf = (made: Made) => ({ paragrafId: made.answer('paragraf.open').id });
const firstPost = (made: Made) => made.answer('sandlista.save').poster[0]?.id ?? '';
const stated = (made: Made, version: number) => ({
  ...{ ...list(made), version: made.answer('sandlista.faststall').version + version },
  justerad: '2026-11-21',
});
const sent = (made: Made): Input<'expediering.record'> => ({
  poster: made.answer('sandlista.save').poster.map(({ id }) => id),
  ...{ handelse: 'expedierad', datum: '2026-11-21', notering: 'Med internposten' },
});
const group = (made: Made, data: Partial<Input<'mottagargrupp.save'>['data']> = {}) => ({
  existing: null,
  data: {
    ...{ namn: 'Alltid', organId: made.answer('organ.save').id, standig: true, avslutad: false },
    rader: [
      {
        ...{ organId: null, personId: made.answer('person.save').id, kontaktId: null },
        ...{ mottagare: 'Ada Ek', kanal: 'epost' as const, adress: 'ada@example.com', antal: 1 },
        version: 'utdrag' as const,
      },
    ],
    ...data,
  },
});

export const expedieringSamples: SampleTable<
  | ('sandlista.openOfParagraf' | 'sandlista.getOfParagraf' | 'sandlista.stateApproval')
  | ('sandlista.listMaskable' | 'sandlista.setMasked')
  | ('expediering.get' | 'expediering.listOfArende' | 'expediering.listOfMeeting')
  | ('expediering.override' | 'expediering.finishCases' | 'expediering.record')
  | ('mottagargrupp.save' | 'mottagargrupp.list')
> = {
  'sandlista.openOfParagraf': {
    good: paragraf,
    bad: [refused('of no §', 'NotFound', () => ({ paragrafId: sampleId(404) }))],
  },
  'sandlista.getOfParagraf': {
    good: paragraf,
    bad: [malformed('no §', 'invalid_id', ['paragrafId'], () => ({ paragrafId: '§' }))],
  },
  'sandlista.listMaskable': {
    good: list,
    bad: [malformed('of nothing', 'invalid_id', ['sandlistaId'], () => ({ sandlistaId: '' }))],
  },
  'sandlista.setMasked': {
    good: (made) => ({ postId: firstPost(made), fil: null }),
    bad: [
      broken('a file that is nowhere', 'masked_file_missing', [], (made) => ({
        ...{ postId: firstPost(made), fil: { handlingId: sampleId(404), ordning: 1 } },
      })),
      refused('to nobody', 'NotFound', () => ({ postId: sampleId(404), fil: null })),
    ],
  },
  'expediering.override': {
    good: (made) => ({ ...list(made), skal: 'Bidraget ska betalas ut i dag.' }),
    bad: [
      malformed('for no reason', 'required', ['skal'], (made) => ({ ...list(made), skal: ' ' })),
      broken('twice', 'already_exists', [], (made) => ({ ...list(made), skal: 'Igen.' })),
    ],
  },
  'sandlista.stateApproval': {
    good: (made) => stated(made, 0),
    bad: [
      broken('tomorrow', 'day_in_future', ['justerad'], (made) => ({
        ...{ ...stated(made, 1), justerad: '2026-11-22' },
      })),
      broken('before it was decided', 'approval_before_decision', [], (made) => ({
        ...{ ...stated(made, 1), justerad: '2026-11-20' },
      })),
      refused('changed since it was read', 'Conflict', (made) => stated(made, 0)),
    ],
  },
  'expediering.get': {
    good: list,
    bad: [refused('of no list', 'NotFound', () => ({ sandlistaId: sampleId(404) }))],
  },
  'expediering.listOfArende': {
    good: caseOf,
    bad: [refused('of no case', 'NotFound', () => ({ arendeId: sampleId(404) }))],
  },
  'expediering.listOfMeeting': {
    good: (made) => {
      const held = made.answer('sammantrade.save').tillagda.at(-1);
      return { sammantradeId: held?.id ?? '' };
    },
    bad: [malformed('no meeting', 'invalid_id', ['sammantradeId'], () => ({ sammantradeId: '' }))],
  },
  'expediering.finishCases': {
    good: (made) => ({ arenden: [caseOf(made).arendeId] }),
    bad: [malformed('no case', 'required', ['arenden'], () => ({ arenden: [] }))],
  },
  'expediering.record': {
    good: sent,
    bad: [
      malformed('nobody', 'required', ['poster'], (made) => ({ ...sent(made), poster: [] })),
      broken('tomorrow', 'day_in_future', ['datum'], (made) => ({
        ...{ ...sent(made), datum: '2026-11-22' },
      })),
      broken('what has been sent', 'expediering_order', [], sent),
      broken('before it was sent', 'before_earlier_event', [], (made) => ({
        ...{ ...sent(made), handelse: 'kvitterad', datum: '2026-11-20' },
      })),
    ],
  },
  'mottagargrupp.save': {
    good: (made) => group(made),
    bad: [
      broken('a name in use', 'group_exists', [], (made) => group(made, { namn: 'ALLTID' })),
      malformed('two in one', 'several_recipients', ['data', 'rader', 0, 'mottagare'], (made) => {
        const [rad] = group(made).data.rader;
        return group(made, { rader: [{ ...rad!, organId: made.answer('organ.save').id }] });
      }),
      malformed('for every body', 'standing_of_body', ['data', 'organId'], (made) =>
        group(made, { organId: null }),
      ),
    ],
  },
  'mottagargrupp.list': {
    good: () => ({}),
    bad: [malformed('of something', 'unrecognized_keys', [], () => ({ organId: sampleId(1) }))],
  },
};
