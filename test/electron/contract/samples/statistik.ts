import { join } from 'node:path';
import type { Input } from '../../../../shared/contract/contract.ts';
import { malformed } from './sample.ts';
import type { SampleTable } from './sample.ts';

const urval: Input<'statistik.get'>['urval'] = {
  ...{ fran: '2026-01-01', till: '2026-12-31', diarier: [] },
};
const reversed = { urval: { ...urval, till: '2025-12-31' } };
const place = ['urval', 'till'];

export const statistikSamples: SampleTable<'statistik.get' | 'statistik.export'> = {
  'statistik.get': {
    good: () => ({ urval }),
    bad: [malformed('a span that ends first', 'span_reversed', place, () => reversed)],
  },
  'statistik.export': {
    prepare: ({ app }) => app.host.answerSaveFile(join(app.folder, 'statistik.csv')),
    good: () => ({ urval, format: 'csv' }),
    bad: [
      malformed('a span that ends first', 'span_reversed', place, () => ({
        ...{ ...reversed, format: 'csv' },
      })),
    ],
  },
};
