import { malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';
import { paperOf } from './tjansteskrivelse.ts';

const deviation = {
  kontroll: 'K58',
  ankare: 'del:narvaro',
  lydelse: '0123456789abcdef',
  skal: 'Nämnden är ny.',
};
const delOf = (made: Made) => made.answer('paragraf.open').protokollsdelId;

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

/** Before the parts are divided, which leaves the first one without any §. */
export const protokollsavstegSamples: SampleTable<
  'protokollsavsteg.add' | 'protokollsavsteg.remove'
> = {
  'protokollsavsteg.add': {
    good: (made) => ({ id: delOf(made), data: deviation }),
    bad: [
      refused('a part that does not exist', 'NotFound', () => ({
        ...{ id: sampleId(404), data: deviation },
      })),
      malformed('no reason', 'required', ['data', 'skal'], (made) => ({
        ...{ id: delOf(made), data: { ...deviation, skal: '' } },
      })),
    ],
  },
  'protokollsavsteg.remove': {
    good: (made) => ({ avstegId: made.answer('protokollsavsteg.add').id }),
    bad: [refused('one that does not exist', 'NotFound', () => ({ avstegId: sampleId(404) }))],
  },
};
