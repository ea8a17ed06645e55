import type { Input } from '../../../../shared/contract/contract.ts';
import { caseOf } from './arende.ts';
import { applicant } from './grunddata.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

type Ledger = Input<'fordelning.save'>['data'];
type Application = Ledger['ansokningar'][number];

export const ansokanId = sampleId(1);
const items = { requested: 400_000, granted: 250_000 };

/** A frame of 600 tkr; one applicant, two items, one of them granted in full. */
export function ledger(made: Made, changes: Partial<Ledger> = {}): Ledger {
  return {
    agareOrganId: made.answer('register.create').organId,
    ar: 2027,
    beloppKr: 600_000,
    visningsenhet: null,
    andamal: 'läsfrämjande',
    kallhanvisningId: null,
    punktval: { avslag: false, rest: true, finansiering: false },
    ansokningar: [application(made)],
    ...changes,
  };
}

export function application(made: Made, granted = items.granted): Application {
  const item = { tillfalle: 1, utfall: 'beviljas_delvis' } as const;
  const amounts = { begartKr: items.requested, beviljatKr: granted };
  return {
    id: ansokanId,
    sokandeOrganId: applicant(made),
    beslutssatt: 'per_post',
    begartKr: null,
    beviljatKr: null,
    visningsenhet: null,
    enlighetstext: 'auto',
    tillfallen: [{ beskrivning: '', kallhanvisningId: made.answer('kallhanvisning.save').id }],
    poster: [
      { id: sampleId(2), rubrik: 'Bokbuss', ...item, ...amounts },
      {
        id: sampleId(3),
        rubrik: 'Sagostund',
        ...item,
        ...amounts,
        utfall: 'omfattas_ej',
        beviljatKr: null,
      },
    ],
    aterrapport: {
      senast: { precision: 'manad', manad: '2028-02' },
      tillOrganId: made.answer('register.create').organId,
    },
  };
}

const saved = (made: Made, data: unknown) => ({
  ...caseOf(made),
  version: made.answer('fordelning.save').version,
  data,
});

export const fordelningSamples: SampleTable<'fordelning.save' | 'fordelning.get'> = {
  'fordelning.save': {
    good: (made) => ({ ...caseOf(made), version: null, data: ledger(made) }),
    bad: [
      malformed('half a krona', 'invalid_amount', ['data', 'beloppKr'], (made) =>
        saved(made, ledger(made, { beloppKr: 0.5 })),
      ),
      malformed('less than nothing', 'negative_amount', ['data', 'beloppKr'], (made) =>
        saved(made, ledger(made, { beloppKr: -1 })),
      ),
      broken(
        'granted above requested',
        'granted_above_requested',
        ['data', 'ansokningar', 0, 'poster', 0, 'beviljatKr'],
        (made) => saved(made, ledger(made, { ansokningar: [application(made, 400_001)] })),
      ),
      broken('granted above the frame', 'granted_above_frame', ['data'], (made) =>
        saved(made, ledger(made, { beloppKr: 249_999 })),
      ),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...saved(made, ledger(made)),
        version: null,
      })),
    ],
  },
  'fordelning.get': {
    good: caseOf,
    bad: [malformed('no id', 'invalid_id', ['arendeId'], () => ({ arendeId: '' }))],
  },
};
