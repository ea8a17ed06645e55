import { join } from 'node:path';
import type { Input } from '../../../../shared/contract/contract.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

type View = Input<'vy.create'>['data'];

const view: View = {
  namn: 'Remisser',
  sokning: {
    lista: 'arenden',
    filter: { ursprung: ['remiss'] },
    sort: { by: 'inkomDatum', descending: true },
  },
  kolumner: ['diarienummer', 'arendemening'],
};
const viewOf = (made: Made) => ({ vyId: made.answer('vy.create').id });
const unexpectedKey = malformed('a key too many', 'unrecognized_keys', [], () => ({ extra: 1 }));
const reminder = { datum: '2026-12-01', text: 'Ring' };
const person = (made: Made) => ({ personId: made.answer('person.save').id });

const printed = (made: Made, changes: Partial<Input<'lista.print'>> = {}) => ({
  sokning: view.sokning,
  rader: made.answer('arende.list').ids,
  kolumner: [{ id: 'diarienummer', titel: 'Diarienr' }],
  rubrik: 'Ärenden',
  ...changes,
});
const exported = (made: Made, changes: Partial<Input<'lista.print'>> = {}) => ({
  ...printed(made, changes),
  format: 'csv' as const,
});

export const listSamples: SampleTable<
  | 'handlingslista.list'
  | 'handlingslista.listRows'
  | 'vy.list'
  | 'vy.listCounts'
  | 'vy.create'
  | 'vy.change'
  | 'vy.order'
  | 'vy.remove'
  | 'anvandare.get'
  | 'anvandare.choose'
  | 'bevakning.addMany'
  | 'lista.export'
  | 'lista.print'
> = {
  'handlingslista.list': {
    good: () => ({
      filter: { text: 'ansök', riktning: ['in'], fil: 'utan' },
      sort: { by: 'datum', descending: true },
    }),
    bad: [
      malformed('an unknown order', 'invalid_value', ['sort', 'by'], () => ({
        filter: {},
        sort: { by: 'rad', descending: true },
      })),
      malformed('an unknown filter', 'unrecognized_keys', ['filter'], () => ({
        filter: { hemlig: true },
        sort: { by: 'datum', descending: true },
      })),
    ],
  },
  'handlingslista.listRows': {
    good: (made) => ({ ids: made.answer('handlingslista.list').ids }),
    bad: [malformed('a fraction', 'invalid_type', ['ids', 0], () => ({ ids: [1.5] }))],
  },
  'vy.create': {
    good: () => ({ data: view }),
    bad: [
      malformed('no name', 'required', ['data', 'namn'], () => ({ data: { ...view, namn: ' ' } })),
      malformed(
        'a list that does not exist',
        'invalid_union',
        ['data', 'sokning', 'lista'],
        () => ({
          data: { ...view, sokning: { lista: 'allt' } },
        }),
      ),
    ],
  },
  'vy.list': { good: () => ({}), bad: [unexpectedKey] },
  'vy.listCounts': { good: () => ({}), bad: [unexpectedKey] },
  'vy.change': {
    good: (made) => ({ ...viewOf(made), version: 1, data: { ...view, namn: 'Remisser in' } }),
    bad: [
      refused('changed since it was read', 'Conflict', (made) => ({
        ...viewOf(made),
        version: 1,
        data: view,
      })),
    ],
  },
  'vy.order': {
    good: (made) => ({
      ids: made
        .answer('vy.list')
        .map(({ id }) => id)
        .toReversed(),
    }),
    bad: [
      broken('one left out', 'not_same_views', ['ids'], (made) => ({ ids: [viewOf(made).vyId] })),
    ],
  },
  'vy.remove': {
    good: viewOf,
    bad: [refused('taken away already', 'NotFound', viewOf)],
  },
  'anvandare.choose': {
    good: person,
    bad: [
      broken('nobody', 'unknown_reference', [], () => ({ personId: sampleId(404) })),
      malformed('no id', 'invalid_id', ['personId'], () => ({ personId: 'jag' })),
    ],
  },
  'anvandare.get': { good: () => ({}), bad: [unexpectedKey] },
  'bevakning.addMany': {
    good: (made) => ({ rader: made.answer('arende.list').ids, data: reminder }),
    bad: [
      malformed('no case', 'too_small', ['rader'], () => ({ rader: [], data: reminder })),
      refused('a case that does not exist', 'NotFound', (made) => ({
        rader: [...made.answer('arende.list').ids, 9999],
        data: reminder,
      })),
    ],
  },
  'lista.export': {
    prepare: ({ app }) => app.host.answerSaveFile(join(app.folder, 'lista.csv')),
    good: (made) => exported(made),
    bad: [
      malformed('no column', 'too_small', ['kolumner'], (made) => exported(made, { kolumner: [] })),
      broken('an unknown column', 'unknown_column', ['kolumner', 0, 'id'], (made) =>
        exported(made, { kolumner: [{ id: 'constructor', titel: 'x' }] }),
      ),
    ],
  },
  'lista.print': {
    good: (made) => printed(made),
    bad: [
      malformed('no heading', 'too_small', ['rubrik'], (made) => printed(made, { rubrik: '' })),
      broken('an unknown column', 'unknown_column', ['kolumner', 0, 'id'], (made) =>
        printed(made, { kolumner: [{ id: 'lon', titel: 'x' }] }),
      ),
    ],
  },
};
