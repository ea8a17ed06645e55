import { paragrafData } from '../../../../shared/domain/paragraf.ts';
import { malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const opened = (made: Made) => {
  const paragraf = made.answer('paragraf.open');
  return { id: paragraf.id, data: paragrafData(paragraf) };
};

/** A § that has been opened, as it is being written. */
export const paragraftextSamples: SampleTable<
  'paragraf.getDraftPreview' | 'paragraf.getFindings' | 'paragraf.getProposed'
> = {
  'paragraf.getDraftPreview': {
    good: opened,
    bad: [
      malformed('without a heading', 'required', ['data', 'rubrik'], (made) => ({
        ...{ id: opened(made).id, data: { ...opened(made).data, rubrik: ' ' } },
      })),
      refused('no §', 'NotFound', (made) => ({ ...opened(made), id: sampleId(404) })),
    ],
  },
  'paragraf.getFindings': {
    good: opened,
    bad: [refused('no §', 'NotFound', () => ({ id: sampleId(404), data: null }))],
  },
  'paragraf.getProposed': {
    good: (made) => ({ id: opened(made).id }),
    bad: [refused('no §', 'NotFound', () => ({ id: sampleId(404) }))],
  },
};
