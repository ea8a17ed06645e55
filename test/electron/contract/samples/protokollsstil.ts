import { beslutForst } from '../../../../shared/rules/protokollstext/stilar.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const egna = { rubrik: 'Så överklagar du', text: 'Skriv till förvaltningsrätten.' };
const ofOrgan = (made: Made) => ({ organId: made.answer('organ.save').id });

export const protokollsstilSamples: SampleTable<
  | 'protokollsstil.get'
  | 'protokollsstil.save'
  | 'overklagandehanvisning.list'
  | 'overklagandehanvisning.save'
> = {
  'protokollsstil.get': {
    good: ofOrgan,
    bad: [malformed('no body', 'invalid_id', ['organId'], () => ({ organId: 'nämnden' }))],
  },
  'protokollsstil.save': {
    good: (made) => ({ ...ofOrgan(made), version: 0, stil: beslutForst }),
    bad: [
      malformed('without the decision', 'required', ['stil', 'blockordning'], (made) => ({
        ...{ ...ofOrgan(made), version: 1 },
        stil: {
          ...beslutForst,
          blockordning: beslutForst.blockordning.filter((block) => block !== 'beslut'),
        },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ ...ofOrgan(made), version: 0 },
        stil: beslutForst,
      })),
      broken('of no body', 'unknown_reference', [], () => ({
        ...{ organId: sampleId(404), version: 0 },
        stil: beslutForst,
      })),
    ],
  },
  'overklagandehanvisning.list': {
    good: ofOrgan,
    bad: [malformed('no body', 'invalid_id', ['organId'], () => ({ organId: 'nämnden' }))],
  },
  'overklagandehanvisning.save': {
    good: (made) => ({ ...ofOrgan(made), slag: 'laglighetsprovning', version: 0, data: egna }),
    bad: [
      malformed('without words', 'required', ['data', 'text'], (made) => ({
        ...{ ...ofOrgan(made), slag: 'laglighetsprovning', version: 1 },
        data: { ...egna, text: '' },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ ...ofOrgan(made), slag: 'laglighetsprovning', version: 0, data: egna },
      })),
      broken('of no body', 'unknown_reference', [], () => ({
        ...{ organId: sampleId(404), slag: 'laglighetsprovning', version: 0, data: egna },
      })),
    ],
  },
};
