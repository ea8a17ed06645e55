import { malformed } from './sample.ts';
import type { SampleTable } from './sample.ts';

export const oversiktSamples: SampleTable<'oversikt.get' | 'oversikt.listStopp'> = {
  'oversikt.get': {
    good: () => ({ mina: false }),
    bad: [malformed('no word on whose', 'invalid_type', ['mina'], () => ({ mina: 'alla' }))],
  },
  'oversikt.listStopp': {
    good: () => ({}),
    bad: [malformed('an unknown field', 'unrecognized_keys', [], () => ({ dag: 1 }))],
  },
};
