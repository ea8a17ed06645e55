import { untilRead } from './inlasning.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const { organId, planned, called } = {
  organId: (made: Made) => made.answer('organ.save').id,
  planned: (made: Made) => meeting(made, 1),
  called: (made: Made) => meeting(made, 0),
};

function meeting(made: Made, index: number) {
  const found = made.answer('sammantrade.save').tillagda[index];
  if (!found) throw new Error('the body has no such meeting');
  return found.id;
}

export const balanslistaSamples: SampleTable<
  'balanslista.get' | 'balanslista.putOnAgenda' | 'balanslista.listOnAgenda'
> = {
  'balanslista.get': {
    good: (made) => ({ organId: organId(made) }),
    bad: [refused('of no body', 'NotFound', () => ({ organId: sampleId(404) }))],
  },
  'balanslista.putOnAgenda': {
    ...untilRead,
    good: (made) => ({ organId: organId(made), sammantradeId: planned(made) }),
    bad: [
      broken('of another body', 'meeting_of_other', ['sammantradeId'], (made) => ({
        organId: made.answer('register.create').organId,
        sammantradeId: planned(made),
      })),
      broken('a meeting that is called', 'meeting_called', ['sammantradeId'], (made) => ({
        organId: organId(made),
        sammantradeId: called(made),
      })),
    ],
  },
  'balanslista.listOnAgenda': {
    good: (made) => ({ sammantradeId: planned(made) }),
    bad: [
      malformed('of no meeting', 'invalid_id', ['sammantradeId'], () => ({ sammantradeId: '' })),
    ],
  },
};
