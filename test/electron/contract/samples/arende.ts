import { join } from 'node:path';
import type { ArendeData } from '../../../../shared/domain/arende.ts';
import type { Input } from '../../../../shared/contract/contract.ts';
import type { HandlingData } from '../../../../shared/domain/handling.ts';
import { newHandling } from '../../../../shared/rules/ny-handling.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

export const caseOf = (made: Made) => ({ arendeId: made.answer('arende.register').id });
const nowhere = { arendeId: sampleId(404) };
const noCase = refused('a case that does not exist', 'NotFound', () => nowhere);
const noId = malformed('no id', 'invalid_id', ['arendeId'], () => ({ arendeId: 'arende' }));

function subject(made: Made): Input<'arende.register'>['data'] {
  return {
    arendemening: 'Fördelning av medel för läsfrämjande 2027',
    arendemeningOffentlig: '',
    ursprung: 'eget',
    initiativtagare: '',
    handlaggare: [made.answer('person.save').id],
    inkomDatum: '2026-11-20',
    klass: '',
    klassId: null,
    offentlighet: 'ej_bedomd',
    ursprungRef: '',
  };
}

/** A case as the good sample registers it. */
export const newCase = (made: Made): Input<'arende.register'> => ({
  diariumId: diarium(made),
  data: subject(made),
});

const registered = (made: Made, changes: Partial<Record<keyof ArendeData, unknown>> = {}) => ({
  diariumId: diarium(made),
  data: { ...subject(made), ...changes },
});

function diarium(made: Made): string {
  const [first] = made.answer('diarium.list');
  if (!first) throw new Error('the register has no diarium');
  return first.id;
}

const letter: HandlingData = {
  ...newHandling('in', '2026-11-20'),
  rubrik: 'Ansökan från kulturnämnden',
  motpart: { typ: 'namn', namn: 'Kulturnämnden' },
};
const reminder = { datum: '2026-12-01', text: 'Hämta in underlag' };
const all = { text: '', status: [] };

export const arendeSamples: SampleTable<
  | 'arende.register'
  | 'arende.get'
  | 'arende.list'
  | 'arende.listRows'
  | 'arende.search'
  | 'arende.correct'
  | 'handling.register'
  | 'handling.list'
  | 'bevakning.add'
  | 'bevakning.setKlar'
> = {
  'arende.register': {
    good: (made) => ({ diariumId: diarium(made), data: subject(made) }),
    bad: [
      malformed('an empty ärendemening', 'required', ['data', 'arendemening'], (made) =>
        registered(made, { arendemening: ' \t ' }),
      ),
      malformed('a day that does not exist', 'invalid_day', ['data', 'inkomDatum'], (made) =>
        registered(made, { inkomDatum: '2026-02-29' }),
      ),
      malformed('no handläggare', 'required', ['data', 'handlaggare'], (made) =>
        registered(made, { handlaggare: [] }),
      ),
      broken('received tomorrow', 'day_in_future', ['data', 'inkomDatum'], (made) =>
        registered(made, { inkomDatum: '2026-11-22' }),
      ),
      broken('a handläggare who does not exist', 'unknown_reference', [], (made) =>
        registered(made, { handlaggare: [sampleId(404)] }),
      ),
      broken('a year to come', 'year_in_future', ['ar'], (made) => ({
        ...registered(made),
        ar: 2027,
      })),
      broken('a year too long ago', 'year_too_early', ['ar'], (made) => ({
        ...registered(made),
        ar: 1950,
      })),
      refused('a diarium that does not exist', 'NotFound', (made) => ({
        ...registered(made),
        diariumId: sampleId(404),
      })),
    ],
  },
  'arende.get': { good: caseOf, bad: [noId, noCase] },
  'arende.list': {
    good: () => ({ filter: all, sort: { by: 'inkomDatum', descending: true } }),
    bad: [
      malformed('an unknown column', 'invalid_value', ['sort', 'by'], () => ({
        filter: all,
        sort: { by: 'rad; DROP TABLE arende', descending: false },
      })),
    ],
  },
  'arende.listRows': {
    good: (made) => ({ ids: made.answer('arende.list').ids }),
    bad: [malformed('a fraction', 'invalid_type', ['ids', 0], () => ({ ids: [1.5] }))],
  },
  'arende.search': {
    good: () => ({ text: 'läsfräm' }),
    bad: [
      malformed('too long', 'too_big', ['text'], () => ({ text: 'a'.repeat(201) })),
      broken('a letter that the index parts words by', 'unsearchable_letter', [], () => ({
        text: 'a\u{19bd}b',
      })),
    ],
  },
  'arende.correct': {
    good: (made) => ({
      ...caseOf(made),
      version: made.answer('arende.register').version,
      data: { ...subject(made), arendemening: 'Fördelning av medel för läsfrämjande år 2027' },
    }),
    bad: [
      refused('changed since it was read', 'Conflict', (made) => ({
        ...caseOf(made),
        version: 0,
        data: subject(made),
      })),
      broken('received tomorrow', 'day_in_future', ['data', 'inkomDatum'], (made) => ({
        ...caseOf(made),
        version: made.answer('arende.correct').version,
        data: { ...subject(made), inkomDatum: '2026-11-22' },
      })),
    ],
  },
  'handling.register': {
    good: (made) => ({ ...caseOf(made), data: letter }),
    bad: [
      malformed('no heading', 'required', ['data', 'rubrik'], (made) => ({
        ...caseOf(made),
        data: { ...letter, rubrik: '' },
      })),
      broken('received tomorrow', 'day_in_future', ['data', 'inkommenDatum'], (made) => ({
        ...caseOf(made),
        data: { ...letter, inkommenDatum: '2026-11-22' },
      })),
      malformed('in without a day of receipt', 'required', ['data', 'inkommenDatum'], (made) => ({
        ...caseOf(made),
        data: { ...letter, inkommenDatum: null },
      })),
      refused('into a case that does not exist', 'NotFound', () => ({ ...nowhere, data: letter })),
    ],
  },
  'handling.list': { good: caseOf, bad: [noId] },
  'bevakning.add': {
    good: (made) => ({ ...caseOf(made), data: reminder }),
    bad: [
      malformed('nothing to be reminded of', 'required', ['data', 'text'], (made) => ({
        ...caseOf(made),
        data: { ...reminder, text: '' },
      })),
      broken('on a case that does not exist', 'unknown_reference', [], () => ({
        ...nowhere,
        data: reminder,
      })),
    ],
  },
  'bevakning.setKlar': {
    good: (made) => ({ bevakningId: made.answer('bevakning.add').id, klar: true }),
    bad: [
      refused('a reminder that does not exist', 'NotFound', () => ({
        bevakningId: sampleId(404),
        klar: true,
      })),
    ],
  },
};

export const followUpSamples: SampleTable<
  'tidsfrist.list' | 'logg.list' | 'logg.listUsers' | 'logg.export'
> = {
  'tidsfrist.list': {
    good: () => ({ arendeId: null }),
    bad: [malformed('the case left out', 'invalid_type', ['arendeId'], () => ({}))],
  },
  'logg.list': {
    good: (made) => ({ ...caseOf(made), omrade: 'arende', fran: '2026-11-01', antal: 2 }),
    bad: [
      noId,
      malformed('a page without rows', 'too_small', ['antal'], (made) => ({
        ...caseOf(made),
        antal: 0,
      })),
    ],
  },
  'logg.listUsers': {
    good: () => ({}),
    bad: [malformed('a key too many', 'unrecognized_keys', [], () => ({ anvandare: '' }))],
  },
  'logg.export': {
    prepare: ({ app }) => app.host.answerSaveFile(join(app.folder, 'logg.jsonl')),
    good: () => ({ arendeId: null, format: 'jsonl' }),
    bad: [
      malformed('a format nobody reads', 'invalid_value', ['format'], () => ({
        ...{ arendeId: null, format: 'txt' },
      })),
    ],
  },
};
