import type { UppfoljningData } from '../../../../shared/domain/uppfoljning.ts';
import { caseOf } from './arende.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const data = (made: Made, more: Partial<UppfoljningData> = {}): UppfoljningData => ({
  ...{ text: 'Redovisa hur medlen har använts', paragrafId: null, ansvarigOrganId: null },
  ...{ ansvarig: 'Kulturförvaltningen', tillOrganId: made.answer('register.create').organId },
  ...{ frist: { precision: 'manad', manad: '2027-02' }, ...more },
});
const ny = (made: Made, more: Partial<UppfoljningData> = {}) => ({
  ...{ existing: null, ...caseOf(made), data: data(made, more) },
});
const asRead = (made: Made) => {
  const { id, version } = made.answer('uppfoljning.save');
  return { id, version };
};

export const uppfoljningSamples: SampleTable<
  'uppfoljning.list' | 'uppfoljning.listGrund' | 'uppfoljning.save' | 'uppfoljning.setStatus'
> = {
  'uppfoljning.save': {
    good: (made) => ny(made),
    bad: [
      malformed('nobody owes it', 'ansvarig_missing', ['data', 'ansvarig'], (made) =>
        ny(made, { ansvarig: '' }),
      ),
      malformed(
        'a month that does not exist',
        'invalid_month',
        ['data', 'frist', 'manad'],
        (made) => ny(made, { frist: { precision: 'manad', manad: '2027-13' } }),
      ),
      refused('at a meeting that does not exist', 'NotFound', (made) =>
        ny(made, { frist: { precision: 'sammantrade', sammantradeId: sampleId(404) as never } }),
      ),
    ],
  },
  'uppfoljning.setStatus': {
    good: (made) => ({ ...asRead(made), steg: { status: 'paminn' } }),
    bad: [
      malformed('no reason', 'required', ['steg', 'skal'], (made) => ({
        ...asRead(made),
        steg: { status: 'utgar', skal: '' },
      })),
      broken('approved before it was told of', 'uppfoljningssteg_missing', [], (made) => ({
        ...asRead(made),
        version: 2,
        steg: { status: 'godkand' },
      })),
      broken('told of tomorrow', 'day_in_future', ['steg', 'datum'], (made) => ({
        ...asRead(made),
        steg: { status: 'redovisad', datum: '2027-11-22', handlingId: null },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...asRead(made),
        steg: { status: 'paminn' },
      })),
    ],
  },
  'uppfoljning.listGrund': {
    good: caseOf,
    bad: [malformed('no case', 'invalid_id', ['arendeId'], () => ({ arendeId: '1' }))],
  },
  'uppfoljning.list': {
    good: () => ({ arendeId: null, oppna: true }),
    bad: [malformed('no word on which', 'invalid_type', ['oppna'], () => ({ arendeId: null }))],
  },
};
