import { malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';
import { paperOf } from './tjansteskrivelse.ts';

const inUse = (made: Made) => {
  const [first] = made.answer('ordlista.add');
  if (!first) throw new Error('the samples have added no word');
  return { id: first.id, version: first.version };
};

export const ordlistaSamples: SampleTable<
  'ordlista.list' | 'ordlista.getNames' | 'ordlista.add' | 'ordlista.remove'
> = {
  'ordlista.add': {
    good: () => ({ ord: ['attsats', 'Skogsbackavik'], tjansteskrivelseId: null }),
    bad: [
      malformed('figures', 'not_a_word', ['ord', 0], () => ({
        ...{ ord: ['2026/4'], tjansteskrivelseId: null },
      })),
      refused('for a paper that does not exist', 'NotFound', () => ({
        ...{ ord: ['attsats'], tjansteskrivelseId: sampleId(404) },
      })),
    ],
  },
  'ordlista.list': {
    good: paperOf,
    bad: [
      malformed('no id', 'invalid_id', ['tjansteskrivelseId'], () => ({ tjansteskrivelseId: 'x' })),
    ],
  },
  'ordlista.getNames': {
    good: () => ({}),
    bad: [malformed('something asked', 'unrecognized_keys', [], () => ({ ord: 'x' }))],
  },
  'ordlista.remove': {
    good: inUse,
    bad: [
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ id: made.answer('ordlista.remove').id, version: 0 },
      })),
      refused('one that does not exist', 'NotFound', () => ({ id: sampleId(404), version: 1 })),
    ],
  },
};
