import { malformed, sampleId } from './sample.ts';
import type { SampleTable } from './sample.ts';
import { paperOf } from './tjansteskrivelse.ts';

export const kontrollSamples: SampleTable<'kontroll.listObjekt' | 'kontroll.listFynd'> = {
  'kontroll.listObjekt': {
    good: (made) => ({
      inom: { typ: 'arende', id: made.answer('arende.register').id },
    }),
    bad: [
      malformed('what has no page', 'invalid_union', ['inom', 'typ'], () => ({
        inom: { typ: 'inkorg' },
      })),
    ],
  },
  'kontroll.listFynd': {
    good: (made) => ({
      objekt: [
        { typ: 'tjansteskrivelse', id: paperOf(made).tjansteskrivelseId },
        { typ: 'arende', id: made.answer('arende.register').id },
        { typ: 'sammantrade', id: sampleId(404) },
        { typ: 'inkorg' },
        { typ: 'diarium', id: sampleId(404) },
      ],
    }),
    bad: [malformed('nothing', 'too_small', ['objekt'], () => ({ objekt: [] }))],
  },
};
