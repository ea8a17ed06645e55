import { malformed, sampleId } from './sample.ts';
import type { SampleTable } from './sample.ts';
import { paperOf } from './tjansteskrivelse.ts';

export const kontrollSamples: SampleTable<'kontroll.listObjekt' | 'kontroll.listFynd'> = {
  'kontroll.listObjekt': {
    good: () => ({}),
    bad: [malformed('anything', 'unrecognized_keys', [], () => ({ id: 'x' }))],
  },
  'kontroll.listFynd': {
    good: (made) => ({
      objekt: [
        { typ: 'tjansteskrivelse', id: paperOf(made).tjansteskrivelseId },
        { typ: 'inkorg' },
        { typ: 'diarium', id: sampleId(404) },
      ],
    }),
    bad: [malformed('nothing', 'too_small', ['objekt'], () => ({ objekt: [] }))],
  },
};
