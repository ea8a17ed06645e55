import { join } from 'node:path';
import type { Input } from '../../../../shared/contract/contract.ts';
import { malformed, refused, sampleId } from './sample.ts';
import type { SampleTable } from './sample.ts';

type UrvalInput = Input<'utlamnande.getReview'>['urval'];

const urval: UrvalInput = {
  fran: '2026-01-01',
  till: '2026-12-31',
  diarier: [],
  innehall: 'arenden_handlingar',
};
const reversed = malformed('a span that ends first', 'span_reversed', ['urval', 'till'], () => ({
  urval: { ...urval, till: '2025-12-31' },
}));

export const utlamnandeSamples: SampleTable<
  'utlamnande.getReview' | 'utlamnande.getCardReview' | 'utlamnande.exportCsv'
> = {
  'utlamnande.getReview': { good: () => ({ urval }), bad: [reversed] },
  'utlamnande.getCardReview': {
    good: (made) => ({ arendeId: made.answer('arende.register').id }),
    bad: [refused('a case that does not exist', 'NotFound', () => ({ arendeId: sampleId(404) }))],
  },
  'utlamnande.exportCsv': {
    prepare: ({ app }) => app.host.answerSaveFile(join(app.folder, 'diarielista.csv')),
    good: () => ({ urval }),
    bad: [reversed],
  },
};
