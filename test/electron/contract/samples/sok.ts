import { broken, malformed } from './sample.ts';
import type { SampleTable } from './sample.ts';

const question = {
  slag: 'arende',
  text: 'läsfrämjande',
  plats: 'sida',
  efter: null,
  antal: 10,
} as const;

export const sokSamples: SampleTable<'sok.search'> = {
  'sok.search': {
    good: () => question,
    bad: [
      malformed('too long', 'too_big', ['text'], () => ({ ...question, text: 'a'.repeat(201) })),
      broken('a letter that the index parts words by', 'unsearchable_letter', [], () => ({
        ...question,
        text: 'a\u{19bd}b',
      })),
      malformed('an unknown kind', 'invalid_value', ['slag'], () => ({ ...question, slag: 'fil' })),
      malformed('too many at once', 'too_big', ['antal'], () => ({ ...question, antal: 51 })),
    ],
  },
};
