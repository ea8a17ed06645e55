import { newOrgan } from '../../../../shared/domain/organ.ts';
import { newPerson } from '../../../../shared/domain/person.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const namnden = newOrgan({
  ...{ namn: 'Kulturnämnden', genitiv: 'Kulturnämndens', bestamdForm: 'nämnden' },
  ...{ forkortning: 'KUN', frasstil: { F1: 'budgetmedel' }, externt: true },
});
const person = newPerson({
  ...{ fornamn: 'Olof', efternamn: 'Ådahl', titel: 'Controller', enhet: 'Ekonomi' },
});
const stale = (object: { id: string; version: number }) => ({ id: object.id, version: 0 });
const unexpectedKey = malformed('a key too many', 'unrecognized_keys', [], () => ({ id: 1 }));
const citation = (made: Made) => ({
  organId: made.answer('organ.save').id,
  datum: '2026-09-15',
  paragraf: 41,
});

/** Which of the register's two bodies is the applicant in the samples. */
export const applicant = (made: Made) => made.answer('organ.save').id;

export const grunddataSamples: SampleTable<
  | 'organ.save'
  | 'organ.list'
  | 'person.save'
  | 'person.list'
  | 'diarium.list'
  | 'kallhanvisning.save'
  | 'kallhanvisning.list'
> = {
  'organ.save': {
    good: () => ({ existing: null, data: namnden }),
    bad: [
      malformed('digits in the abbreviation', 'letters_only', ['data', 'forkortning'], () => ({
        existing: null,
        data: { ...namnden, forkortning: 'KUN2' },
      })),
      refused('changed by someone else since', 'Conflict', (made) => ({
        existing: stale(made.answer('organ.save')),
        data: namnden,
      })),
      refused('nobody', 'NotFound', () => ({
        existing: { id: sampleId(404), version: 1 },
        data: namnden,
      })),
      broken('the keeper of the diarium as another authority', 'external_organ', [], (made) => ({
        existing: { id: made.answer('register.create').organId, version: 1 },
        data: namnden,
      })),
    ],
  },
  'organ.list': { good: () => ({}), bad: [unexpectedKey] },
  'person.save': {
    good: () => ({ existing: null, data: person }),
    bad: [
      malformed('a nameless person', 'required', ['data', 'efternamn'], () => ({
        existing: null,
        data: { ...person, efternamn: '' },
      })),
      malformed('a control character', 'control_character', ['data', 'titel'], () => ({
        existing: null,
        data: { ...person, titel: 'Con\u0007troller' },
      })),
      refused('changed by someone else since', 'Conflict', (made) => ({
        existing: stale(made.answer('person.save')),
        data: person,
      })),
    ],
  },
  'person.list': { good: () => ({}), bad: [unexpectedKey] },
  'diarium.list': { good: () => ({}), bad: [unexpectedKey] },
  'kallhanvisning.save': {
    good: (made) => ({ existing: null, data: citation(made) }),
    bad: [
      malformed('a day that does not exist', 'invalid_day', ['data', 'datum'], (made) => ({
        existing: null,
        data: { ...citation(made), datum: '2026-02-30' },
      })),
      broken('a body that does not exist', 'unknown_reference', [], (made) => ({
        existing: null,
        data: { ...citation(made), organId: sampleId(404) },
      })),
    ],
  },
  'kallhanvisning.list': { good: () => ({}), bad: [unexpectedKey] },
};
