import type { FordelningData } from '../../../shared/domain/fordelning.ts';
import {
  AnsokanId,
  BeslutspunktId,
  OrganId,
  TjansteskrivelseId,
} from '../../../shared/domain/id.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { emptyPaper } from '../../../shared/rules/ny-tjansteskrivelse.ts';
import { generatedPunkter } from '../../../shared/rules/punkttexter.ts';
import type { BeslutUnderlag } from '../../../renderer/features/beslut/beslut-values.ts';

const ulid = (tail: string) => tail.padStart(26, '0');

export const tjansteskrivelseId = TjansteskrivelseId.parse(ulid('1'));
export const board = OrganId.parse(ulid('A'));
export const school = OrganId.parse(ulid('B'));
export const park = OrganId.parse(ulid('C'));
export const schoolAsks = AnsokanId.parse(ulid('2'));
export const parkAsks = AnsokanId.parse(ulid('3'));

function organ(id: OrganId, namn: string): Organ {
  const forms = { namn, genitiv: `${namn}s`, bestamdForm: 'nämnden' };
  const forkortning = namn.slice(0, 3).toUpperCase();
  const data = newOrgan({ ...forms, forkortning, ekonomifunktion: 'Ekonomienheten' });
  return { ...data, id, version: 1, sammanslagenMed: null };
}

/** The school board gets 600 of 800 kr, the park board nothing of 300, out of a frame of 1 000. */
const fordelning: FordelningData = {
  agareOrganId: board,
  ar: 2026,
  beloppKr: 1000,
  visningsenhet: 'kr',
  andamal: 'utflykter',
  kallhanvisningId: null,
  punktval: { avslag: true, rest: false, finansiering: false },
  ansokningar: [
    lumpSum(schoolAsks, school, 800, 600),
    { ...lumpSum(parkAsks, park, 300, 0), aterrapport: null },
  ],
};

function lumpSum(id: AnsokanId, sokandeOrganId: OrganId, begartKr: number, beviljatKr: number) {
  return {
    id,
    sokandeOrganId,
    beslutssatt: 'klumpsumma' as const,
    begartKr,
    beviljatKr,
    visningsenhet: null,
    enlighetstext: 'auto' as const,
    tillfallen: [{ beskrivning: '', kallhanvisningId: null }],
    poster: [],
    aterrapport: {
      senast: { precision: 'manad' as const, manad: '2027-02' },
      tillOrganId: board,
    },
  };
}

/** A paper on that ledger with every generated point, except those the test leaves out. */
export function underlagWith(leftOut: (nyckel: string) => boolean = () => false): BeslutUnderlag {
  const organList = [
    organ(board, 'Kommunstyrelsen'),
    organ(school, 'Skolnämnden'),
    organ(park, 'Parknämnden'),
  ];
  const paper = { beslutsnivaOrganId: board };
  const punkter = generatedPunkter({ fordelning, organ: organList, paper }).map(
    ({ nyckel }, index) => ({
      id: BeslutspunktId.parse(ulid(`P${String(index)}`)),
      nyckel,
      egenText: null,
      delpunkter: [],
      utgar: leftOut(nyckel),
    }),
  );
  return { organ: organList, fordelning, paper: { ...emptyPaper(board), punkter } };
}
