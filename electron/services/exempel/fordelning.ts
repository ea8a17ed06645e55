import type {
  Ansokan,
  Ansokanspost,
  FordelningData,
  Postutfall,
} from '../../../shared/domain/fordelning.ts';
import { AnsokanId, AnsokanspostId } from '../../../shared/domain/id.ts';
import type { KallhanvisningId, OrganId } from '../../../shared/domain/id.ts';

/** Bodies and sources that the example's ledger names. */
export interface LedgerRefs {
  readonly organ: (forkortning: string) => OrganId;
  readonly kalla: (forkortning: string) => KallhanvisningId;
  readonly newId: () => string;
  readonly ar: number;
}

type Item = readonly [rubrik: string, begartKr: number, beviljatKr: number];

/** An allocation of means for digital participation: one granted in part, one by lump sum, one refused. */
export function exampleLedger(refs: LedgerRefs): FordelningData {
  const items = (rows: readonly Item[]) => rows.map((row) => post(refs, row));
  return {
    agareOrganId: refs.organ('KS'),
    ar: refs.ar,
    beloppKr: 4_000_000,
    visningsenhet: null,
    andamal: 'insatser för digital delaktighet',
    kallhanvisningId: refs.kalla('KF'),
    punktval: { avslag: true, rest: false, finansiering: true },
    ansokningar: [
      {
        ...application(refs, 'BUN'),
        poster: items([
          ['Läxhjälp på distans', 900_000, 900_000],
          ['Lånedatorer till högstadiet', 1_200_000, 1_200_000],
          ['Föräldrakvällar om sociala medier', 150_000, 0],
        ]),
      },
      {
        ...application(refs, 'KFN'),
        poster: items([
          ['Teknikhjälp på biblioteken', 640_000, 640_000],
          ['Digital bokbuss', 1_100_000, 760_000],
        ]),
      },
      {
        ...application(refs, 'ON'),
        beslutssatt: 'klumpsumma',
        begartKr: 1_500_000,
        beviljatKr: 500_000,
      },
      {
        ...application(refs, 'SBN'),
        poster: items([['Besökskarta i mobilen', 380_000, 0]]),
        aterrapport: null,
      },
    ],
  };
}

function application(refs: LedgerRefs, forkortning: string): Ansokan {
  return {
    id: AnsokanId.parse(refs.newId()),
    sokandeOrganId: refs.organ(forkortning),
    beslutssatt: 'per_post',
    begartKr: null,
    beviljatKr: null,
    visningsenhet: null,
    enlighetstext: 'auto',
    tillfallen: [{ beskrivning: '', kallhanvisningId: refs.kalla(forkortning) }],
    poster: [],
    aterrapport: {
      senast: { precision: 'manad', manad: `${String(refs.ar + 1)}-02` },
      tillOrganId: refs.organ('KS'),
    },
  };
}

function post(refs: LedgerRefs, [rubrik, begartKr, beviljatKr]: Item): Ansokanspost {
  return {
    id: AnsokanspostId.parse(refs.newId()),
    tillfalle: 1,
    rubrik,
    begartKr,
    beviljatKr,
    utfall: outcome(begartKr, beviljatKr),
  };
}

function outcome(begartKr: number, beviljatKr: number): Postutfall {
  if (beviljatKr === 0) return 'omfattas_ej';
  return beviljatKr === begartKr ? 'beviljas' : 'beviljas_delvis';
}
