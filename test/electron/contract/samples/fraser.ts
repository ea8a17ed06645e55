import type { Input } from '../../../../shared/contract/contract.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';
import { paperOf } from './tjansteskrivelse.ts';

const draft = (made: Made) => ({ ...paperOf(made), data: null });

/** The first finding of the paper, let stand. */
const letStand = (made: Made): Input<'avsteg.add'> => {
  const [first] = made.answer('kontroll.getFindings');
  if (!first) throw new Error('the paper of the samples has no finding');
  const { id: kontroll, ankare, lydelse } = first;
  const plats = { typ: 'tjansteskrivelse' as const, id: paperOf(made).tjansteskrivelseId };
  return { plats, data: { kontroll, ankare, lydelse, skal: 'Rättas vid mötet.' } };
};
const phrase = (known: Partial<Input<'fras.save'>['data']> = {}): Input<'fras.save'>['data'] => ({
  ...{ kod: 'X1', rubrik: 'Tacka', text: '{O} tackar {A} för ansökan.', lagrum: '' },
  ...{ avslutad: false, ...known },
});
const saved = (made: Made) => {
  const { id, version } = made.answer('fras.save');
  return { id, version };
};

export const frasSamples: SampleTable<
  'kontroll.getFindings' | 'avsteg.add' | 'avsteg.remove' | 'fras.save' | 'fras.list'
> = {
  'kontroll.getFindings': {
    good: draft,
    bad: [
      malformed('no id', 'invalid_id', ['tjansteskrivelseId'], () => ({
        ...{ tjansteskrivelseId: 'x', data: null },
      })),
      refused('a paper that does not exist', 'NotFound', () => ({
        ...{ tjansteskrivelseId: sampleId(404), data: null },
      })),
    ],
  },
  'avsteg.add': {
    good: letStand,
    bad: [
      malformed('no reason', 'required', ['data', 'skal'], (made) => ({
        ...letStand(made),
        data: { ...letStand(made).data, skal: ' ' },
      })),
      broken('twice', 'already_exists', [], letStand),
      refused('minutes that do not exist', 'NotFound', (made) => ({
        ...{ ...letStand(made), plats: { typ: 'protokollsdel', id: sampleId(404) } },
      })),
    ],
  },
  'avsteg.remove': {
    good: (made) => ({ typ: 'tjansteskrivelse', avstegId: made.answer('avsteg.add').id }),
    bad: [
      refused('one of another kind', 'NotFound', (made) => ({
        ...{ typ: 'arende', avstegId: made.answer('avsteg.add').id },
      })),
      malformed('no id', 'invalid_id', ['avstegId'], () => ({ typ: 'arende', avstegId: 'x' })),
    ],
  },
  'fras.save': {
    good: () => ({ existing: null, data: phrase() }),
    bad: [
      malformed('an unknown slot', 'unknown_slot', ['data', 'text'], () => ({
        existing: null,
        data: phrase({ text: '{O} tackar {vem}.' }),
      })),
      broken('a code that is taken', 'already_exists', [], () => ({
        existing: null,
        data: phrase({ kod: 'x1' }),
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        existing: { ...saved(made), version: 0 },
        data: phrase(),
      })),
    ],
  },
  'fras.list': {
    good: () => ({}),
    bad: [malformed('something asked', 'unrecognized_keys', [], () => ({ kod: 'X1' }))],
  },
};
