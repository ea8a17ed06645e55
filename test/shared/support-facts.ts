import type { PaperFacts } from '../../shared/document/paper-facts.ts';
import type { Ansokan, Ansokanspost, FordelningData } from '../../shared/domain/fordelning.ts';
import type {
  AnsokanId,
  AnsokanspostId,
  BeslutspunktId,
  FotnotId,
  KallhanvisningId,
  OrganId,
} from '../../shared/domain/id.ts';
import { newOrgan } from '../../shared/domain/organ.ts';
import type { Organ } from '../../shared/domain/organ.ts';
import { standardmall } from '../../shared/rules/mall.ts';
import { newPaper } from '../../shared/rules/ny-tjansteskrivelse.ts';
import { bestamdForm, genitiv } from '../../shared/rules/sprak.ts';

let counter = 0;

/** A new ULID-shaped id; later ones sort after earlier ones. */
export function newId(): string {
  counter += 1;
  return `01K${String(counter).padStart(23, '0')}`;
}

export function organ(namn: string, forkortning: string, extra: Partial<Organ> = {}): Organ {
  const forms = { namn, genitiv: genitiv(namn), bestamdForm: bestamdForm(namn), forkortning };
  const made = { id: newId() as OrganId, version: 1, sammanslagenMed: null };
  return { ...newOrgan(forms), ...made, ...extra };
}

export function post(rubrik: string, begartKr: number, beviljatKr: number): Ansokanspost {
  return {
    id: newId() as AnsokanspostId,
    tillfalle: 1,
    rubrik,
    begartKr,
    beviljatKr,
    utfall: beviljatKr === 0 ? 'omfattas_ej' : 'beviljas_delvis',
  };
}

export function ansokan(sokandeOrganId: OrganId, extra: Partial<Ansokan> = {}): Ansokan {
  return {
    id: newId() as AnsokanId,
    sokandeOrganId,
    beslutssatt: 'per_post',
    begartKr: null,
    beviljatKr: null,
    visningsenhet: null,
    enlighetstext: 'auto',
    tillfallen: [{ beskrivning: '', kallhanvisningId: null }],
    poster: [],
    aterrapport: null,
    ...extra,
  };
}

export const styrelsen = organ('Kommunstyrelsen', 'KS', { ekonomifunktion: 'Ekonomienheten' });
export const kultur = organ('Kulturnämnden', 'KUN');
export const teknik = organ('Tekniska nämnden', 'TEN');

/** A frame of 1 000 tkr: culture gets 600 of 800 tkr in two items, technology nothing of 300. */
export function ledger(): FordelningData {
  return {
    agareOrganId: styrelsen.id,
    ar: 2026,
    beloppKr: 1_000_000,
    visningsenhet: null,
    andamal: 'lek och rörelse',
    kallhanvisningId: null,
    punktval: { avslag: true, rest: false, finansiering: false },
    ansokningar: [
      ansokan(kultur.id, {
        tillfallen: [{ beskrivning: '', kallhanvisningId: source.id }],
        poster: [post('Dansgolv', 600_000, 600_000), post('Scen', 200_000, 0)],
        aterrapport: {
          senast: { precision: 'manad', manad: '2027-02' },
          tillOrganId: styrelsen.id,
        },
      }),
      ansokan(teknik.id, { poster: [post('Lekplats', 300_000, 0)] }),
    ],
  };
}

const source = {
  id: newId() as KallhanvisningId,
  version: 1,
  organId: kultur.id,
  datum: '2026-02-05',
  paragraf: 7,
};

/** A paper just started on that ledger. */
export function paperFacts(fordelning: FordelningData | null = ledger()): PaperFacts {
  const organ = [styrelsen, kultur, teknik];
  return {
    kommun: 'Granbergs kommun',
    diarienummer: 'KS 2026/1',
    relateradeNummer: [],
    mall: standardmall('tjansteskrivelse'),
    remiss: null,
    sammantradesdag: null,
    registreradDag: '2026-01-15',
    fordelning,
    organ,
    personer: [],
    kallhanvisningar: [source],
    sandlista: { poster: [], avsteg: [] },
    paper: newPaper({
      arende: { arendemening: 'Fördelning för lek och rörelse', handlaggare: [] },
      fordelning,
      organ,
      dokumenttyp: 'tjansteskrivelse',
      mall: standardmall('tjansteskrivelse'),
      mallId: null,
      adressatOrganId: styrelsen.id,
      today: '2026-03-01',
      newId,
    }),
  };
}

export const asPunktId = (id: string) => id as BeslutspunktId;
export const asFotnotId = (id: string) => id as FotnotId;
