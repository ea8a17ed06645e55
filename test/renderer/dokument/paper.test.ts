import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { emptyPaper } from '../../../shared/rules/ny-tjansteskrivelse.ts';
import { describe, expect, it } from 'vitest';
import {
  addedAfter,
  reworded,
  takenAway,
} from '../../../renderer/features/dokument/punkter-edits.ts';
import {
  figureChoices,
  figureSource,
  ledgerFigures,
} from '../../../renderer/features/dokument/ledger-figures.ts';
import { storedValues, writtenOf } from '../../../renderer/features/dokument/paper-values.ts';
import type { PaperValues } from '../../../renderer/features/dokument/paper-values.ts';
import { inserted, moved, without } from '../../../renderer/lib/lists.ts';
import { findingText } from '../../../renderer/text/kontroller.ts';
import { checkCatalogue } from '../../../shared/checks/checks.ts';
import { fotnotsref, paragraph, richText, text } from '../../../shared/document/build.ts';
import type { PunktData } from '../../../shared/domain/beslutspunkt.ts';
import type { FordelningData } from '../../../shared/domain/fordelning.ts';
import {
  AnsokanId,
  AnsokanspostId,
  BeslutspunktId,
  FotnotId,
  HandlingsradId,
  OrganId,
  PersonId,
} from '../../../shared/domain/id.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import type { Organ } from '../../../shared/domain/organ.ts';

let serial = 0;
function id(): string {
  serial += 1;
  return `01J0000000000000000000${String(serial).padStart(4, '0')}`;
}

const KULTUR = OrganId.parse(id());
const organ: Organ = {
  ...newOrgan({ namn: 'Kulturnämnden', genitiv: 'Kulturnämndens', bestamdForm: 'nämnden' }),
  ...{ forkortning: 'KUN', id: KULTUR, version: 1, sammanslagenMed: null },
};

function punkt(change: Partial<PunktData> = {}): PunktData {
  const data: PunktData = {
    id: BeslutspunktId.parse(id()),
    nyckel: 'rest',
    egenText: null,
    delpunkter: [],
    utgar: false,
  };
  return { ...data, ...change };
}

describe('points', () => {
  it('are detached by a new wording and follow again when they read as the ledger has them', () => {
    expect(reworded(punkt(), 'Eget.', 'Genererat.').egenText).toBe('Eget.');
    expect(reworded(punkt({ egenText: 'Eget.' }), 'Genererat.', 'Genererat.').egenText).toBeNull();
    expect(reworded(punkt({ nyckel: null }), 'Fri.', null).egenText).toBe('Fri.');
  });

  it('are left out when the ledger gives them, and go away when they are free', () => {
    const [generated, free] = [punkt(), punkt({ nyckel: null, egenText: 'Fri.' })];
    expect(takenAway([generated, free], 0)).toEqual([{ ...generated, utgar: true }, free]);
    expect(takenAway([generated, free], 1)).toEqual([generated]);
  });

  it('are added after the one that has the caret', () => {
    const list = addedAfter([punkt(), punkt()], 0);
    expect(list.map(({ nyckel }) => nyckel)).toEqual(['rest', null, 'rest']);
  });
});

describe('lists', () => {
  it('move, take and put in items', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(without(['a', 'b'], 0)).toEqual(['b']);
    expect(inserted(['a'], 1, 'b')).toEqual(['a', 'b']);
  });
});

describe('figures of the ledger', () => {
  const post = {
    id: AnsokanspostId.parse(id()),
    tillfalle: 1,
    rubrik: 'Sommarkonserter',
    begartKr: 200_000,
    beviljatKr: 150_000,
    utfall: 'beviljas_delvis',
  } as const;
  const fordelning: FordelningData = {
    agareOrganId: KULTUR,
    ar: 2026,
    beloppKr: 500_000,
    visningsenhet: null,
    andamal: 'kultur',
    kallhanvisningId: null,
    punktval: { avslag: false, rest: false, finansiering: false },
    ansokningar: [
      {
        id: AnsokanId.parse(id()),
        sokandeOrganId: KULTUR,
        beslutssatt: 'per_post',
        begartKr: null,
        beviljatKr: null,
        visningsenhet: null,
        enlighetstext: 'auto',
        tillfallen: [{ beskrivning: '', kallhanvisningId: null }],
        poster: [post],
        aterrapport: null,
      },
    ],
  };

  it('are the sums, each applicant and each item', () => {
    expect(ledgerFigures(fordelning).map(({ kalla }) => kalla)).toEqual([
      ...['ram', 'begart', 'tilldelat', 'kvar'],
      ...['ansokan_begart', 'ansokan_tilldelat', 'post_begart', 'post_beviljat'],
    ]);
  });

  it('are offered by what they are', () => {
    const labels = figureChoices(fordelning, [organ]).map(({ label }) => label);
    expect(labels[0]).toBe('Ramen');
    expect(labels.at(-1)).toBe('Tilldelat för Sommarkonserter');
  });

  it('have no name when the ledger has lost them', () => {
    expect(figureSource({ kalla: 'post_begart', ref: 'borta' }, fordelning, [organ])).toBeNull();
    expect(figureSource({ kalla: 'ram', ref: null }, null, [organ])).toBeNull();
  });
});

describe('what is stored of the form', () => {
  const kept = FotnotId.parse(id());
  const values: PaperValues = {
    ...emptyPaper(KULTUR),
    samrad: [],
    rubrik: 'Fördelning',
    handlaggare: [PersonId.parse(id())],
    punkter: [punkt(), punkt({ nyckel: null, egenText: '' })],
    avsnitt: [
      writtenOf(
        newAvsnitt(id(), 'bakgrund', {
          innehall: richText([paragraph(text('a'), fotnotsref(kept))]),
        }),
      ),
    ],
    fotnoter: [
      { id: FotnotId.parse(id()), typ: 'forklaring', text: 'Utan siffra.' },
      { id: kept, typ: 'forklaring', text: 'Med siffra.' },
    ],
    handlingsrader: [
      {
        id: HandlingsradId.parse(id()),
        rubrik: ' ',
        datum: null,
        kallhanvisningId: null,
        bilaggs: true,
      },
    ],
    underskrifter: [
      { namn: '', titel: '' },
      { namn: 'Ida Ek', titel: '' },
    ],
  };

  it('is without footnotes that have lost their reference and rows without words', () => {
    const stored = storedValues(values);
    expect(stored.fotnoter.map((fotnot) => fotnot.id)).toEqual([kept]);
    expect(stored.punkter).toHaveLength(1);
    expect(stored.handlingsrader).toEqual([]);
    expect(stored.underskrifter).toEqual([{ namn: 'Ida Ek', titel: '' }]);
  });
});

describe('words for findings', () => {
  it('there are for every check of a paper', () => {
    // Those of the list and of the closing guide are told in words of their own.
    const elsewhere = ['K32', 'K33', 'K34', 'K69'];
    const missing = Object.keys(checkCatalogue)
      .filter((check) => !elsewhere.includes(check))
      .filter((check) => findingText(check, {}).startsWith('Kontroll '));
    expect(missing).toEqual([]);
  });
});
