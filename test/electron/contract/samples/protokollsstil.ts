import { beslutForst } from '../../../../shared/rules/protokollstext/stilar.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const ofOrgan = (made: Made) => ({ organId: made.answer('organ.save').id });

export const protokollsstilSamples: SampleTable<'protokollsstil.get' | 'protokollsstil.save'> = {
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
};
