import { describe, expect, test } from 'vitest';
import type { OrganId, PersonId } from '../../../shared/domain/id.ts';
import { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import type { Meningsmall } from '../../../shared/phrases/meningsmall.ts';
import {
  mallfel,
  meningskoder,
  protokollsmeningar,
} from '../../../shared/phrases/protokollsmeningar.ts';
import { medAndringar, utanPlats } from '../../../shared/rules/protokollstext/andringar.ts';
import { paragrafblock, paragrafhuvud } from '../../../shared/rules/protokollstext/block.ts';
import { narvarolista } from '../../../shared/rules/protokollstext/narvarolista.ts';
import { beslutForst, underlagForst } from '../../../shared/rules/protokollstext/stilar.ts';
import { newId } from '../support-facts.ts';
import {
  avslagPa,
  bifallTill,
  forslag,
  handlingId,
  hela,
  lage,
  narvaro,
  partier,
  period,
  person,
  proposition,
  reservation,
  steg,
  texter,
  uttalande,
  votering,
  yrkande,
} from './support.ts';

const { berg, ceder, dahl, ek, gran } = person;
const kontorets = forslag('forvaltningen');
const eget = forslag('eget', { partier: [partier.B, partier.C], datum: '2026-03-02' });

const paper = { id: handlingId(), handlingId: null, reviderad: null };

describe('the papers of a §', () => {
  test.each([
    [
      { slag: 'skrivelse', organId: null, datum: '2026-02-01' },
      'Förvaltningens tjänsteskrivelse den 1 februari 2026.',
    ],
    [
      { slag: 'skrivelse', organId: null, datum: '2026-02-01', reviderad: '2026-02-09' },
      'Förvaltningens tjänsteskrivelse den 1 februari 2026, reviderad den 9 februari 2026.',
    ],
    [
      { slag: 'forslag', forslagId: eget.id, datum: '2026-03-02' },
      'Yrkande från B och C den 2 mars 2026.',
    ],
    [
      { slag: 'yttrande', partier: [partier.A], datum: '2026-03-04' },
      'Yttrande från A den 4 mars 2026.',
    ],
    [
      { slag: 'ovrig', rubrik: 'Karta', datum: '2026-03-05', reviderad: 'utan_dag' },
      'Karta den 5 mars 2026 (reviderad).',
    ],
    [{ slag: 'ovrig', rubrik: 'Karta', datum: null }, 'Karta.'],
  ] as const)('%#', (one, text) => {
    const handlingar = [{ ...paper, ...one }] as never;
    expect(texter(lage({ forslag: [eget], handlingar }), 'beslutsunderlag')).toEqual([text]);
  });

  test('under a heading for one or for several', () => {
    const stil = {
      rubriker: {
        ...underlagForst.rubriker,
        beslutsunderlag: { en: 'Handling', flera: 'Handlingar' },
      },
    };
    const row = { ...paper, slag: 'ovrig', rubrik: 'Karta', datum: null } as const;
    const headingOf = (count: number) =>
      paragrafblock(lage({ handlingar: Array.from({ length: count }, () => row) }, stil))[0]
        ?.rubrik;
    expect([headingOf(1), headingOf(2)]).toEqual(['Handling', 'Handlingar']);
  });
});

test('earlier meetings in one sentence, those of a kind together', () => {
  const tidigare = [
    { utfall: 'aterremitterad', datum: '2025-09-06', paragraf: 5 },
    { utfall: 'bordlagd', datum: '2026-01-10', paragraf: 2 },
    { utfall: 'bordlagd', datum: '2026-02-10', paragraf: 9 },
  ] as const;
  expect(texter(lage({ tidigare: [...tidigare] }), 'tidigare_behandling')).toEqual([
    'Återremitterat den 6 september 2025, § 5 och bordlagt den 10 januari 2026, § 2 och den 10 februari 2026, § 9.',
  ]);
});

describe('the decision', () => {
  const organId = newId() as OrganId;
  const organen = new Map([
    [
      organId,
      { namn: 'Kommunfullmäktige', genitiv: 'Kommunfullmäktiges', bestamdForm: 'fullmäktige' },
    ],
  ]);
  const bordlaggs = { typ: 'bordlaggs', till: '2026-04-01' } as const;
  const tillagg = forslag('tillagg', { partier: [partier.C], datum: '2026-03-03' });

  test.each([
    [{ typ: 'ingen' }, bordlaggs, ['Ärendet bordläggs till sammanträdet den 1 april 2026.']],
    [
      { typ: 'personer', personer: [berg, ek] },
      { typ: 'bordlaggs', till: null },
      [
        'På förslag av Nils Berg (B) och Stina Ek (B):',
        'Ärendet bordläggs till nästa sammanträde.',
      ],
    ],
    [{ typ: 'forslag', forslag: hela(eget) }, null, ['Enligt yrkande från B och C:']],
    [
      { typ: 'till_organ', organId, forslag: [] },
      null,
      ['Torgnämnden föreslår att kommunfullmäktige beslutar:'],
    ],
    [
      { typ: 'till_organ', organId, forslag: hela(kontorets, tillagg) },
      null,
      [
        'Torgnämnden tillstyrker förvaltningens förslag med tillägg enligt yrkande från C den 3 mars 2026 och föreslår att kommunfullmäktige beslutar:',
      ],
    ],
    [
      { typ: 'ingen' },
      { typ: 'avslas', forslagId: eget.id, hanvisning: null },
      ['Yrkandet från B och C avslås.'],
    ],
    [{ typ: 'ingen' }, { typ: 'antecknas' }, ['Informationen antecknas.']],
    [{ typ: 'ingen' }, { typ: 'javsanmalan' }, ['Ingen anmäler jäv.']],
  ] as const)('%#', (grund, standard, texts) => {
    const beslut = [{ grund, standard, punkter: [] }] as never;
    const one = lage({ forslag: [kontorets, eget, tillagg], beslut }, {}, { organen });
    expect(texter(one, 'beslut')).toEqual(texts);
  });

  test('who has declared jäv, and where', () => {
    const beslut = [
      { grund: { typ: 'ingen' }, standard: { typ: 'javsanmalan' }, punkter: [] },
    ] as never;
    const javsanmalningar = [
      { personId: berg, paragraf: 9, rubrik: 'Lekplats' },
      { personId: ceder, paragraf: 8, rubrik: 'Båtplats' },
      { personId: ek, paragraf: 9, rubrik: 'Lekplats' },
    ];
    expect(texter(lage({ beslut }, {}, { javsanmalningar }), 'beslut')).toEqual([
      'Nils Berg (B) och Stina Ek (B) anmäler jäv i § 9, Lekplats.',
      'Ida Ceder (C) anmäler jäv i § 8, Båtplats.',
    ]);
  });
});

describe('those who do not go along', () => {
  test.each([
    [reservation([berg]), 'Nils Berg (B) reserverar sig mot beslutet.'],
    [
      reservation([berg, ceder], { tillForman: eget.id }),
      'Nils Berg (B) och Ida Ceder (C) reserverar sig mot beslutet till förmån för det egna yrkandet.',
    ],
    [
      reservation([dahl], { tillForman: eget.id }),
      'Bo Dahl (A) reserverar sig mot beslutet till förmån för yrkandet från B och C.',
    ],
    [
      reservation([berg, ek], { partier: [partier.B] }),
      'Samtliga ledamöter för Byalistan reserverar sig mot beslutet.',
    ],
  ])('reservation %#', (one, text) => {
    const block = lage({ forslag: [eget], reservationer: [one] });
    expect(texter(block, 'reservation')).toEqual([text]);
  });

  test('the reasons stand after it, and do not make it several', () => {
    const reservationer = [reservation([berg], { motivering: 'Det är fel.\nMycket fel.' })];
    const [block] = paragrafblock(lage({ reservationer }));
    expect(block?.rubrik).toBe('Reservation');
    expect(block?.stycken.map(({ meningar }) => meningar.join(' '))).toEqual([
      'Nils Berg (B) reserverar sig mot beslutet enligt följande:',
      'Det är fel.',
      'Mycket fel.',
    ]);
  });

  test('a note, in a writing or in full', () => {
    const uttalanden = [
      uttalande('protokollsanteckning', [berg], { datum: '2026-03-09' }),
      uttalande('protokollsanteckning', [ek], { text: 'Det är halt.' }),
    ];
    expect(texter(lage({ uttalanden }), 'protokollsanteckning')).toEqual([
      'Nils Berg (B) lämnar en protokollsanteckning den 9 mars 2026.',
      'Stina Ek (B) lämnar en protokollsanteckning:',
      'Det är halt.',
    ]);
  });

  test('jäv', () => {
    const jav = [{ personId: gran, grund: 'p2', anmaldAv: 'sjalv' } as const];
    const one = lage({ jav }, {}, { narvaro: [] });
    expect(texter(one, 'jav')).toEqual([
      'På grund av jäv deltar Moa Gran (A) inte i handläggningen.',
    ]);
  });
});

test('the head leaves out a line that nothing fills', () => {
  expect(paragrafhuvud(lage())).toEqual(['§ 7', 'Cykelställ vid torget', 'Dnr TN 2026/12']);
  expect(paragrafhuvud(lage({ underrubrik: 'Svar på remiss' }))).toHaveLength(4);
});

test('the list of presence tells whose seat, and the §§ where it was not all of them', () => {
  const [member] = narvaro;
  const some = [
    ...(member ? [{ ...member, tillParagraf: 8 }] : []),
    { ...period(gran, 'tjanstgorande_ersattare', dahl), franParagraf: 9, distans: true },
  ];
  const one = lage({}, {}, { narvaro: some });
  expect(narvarolista(one, 'ledamot', [7, 8, 9])).toEqual(['Eva Alm (A) §§\u00a07–8']);
  expect(narvarolista(one, 'tjanstgorande_ersattare', [7, 8, 9])).toEqual([
    'Moa Gran (A) ersätter Bo Dahl (A) §\u00a09, på distans',
  ]);
});

test('what points at something that is gone stops nothing', () => {
  const gone = forslag('eget', { partier: [partier.B] });
  const stranger = newId() as PersonId;
  const vote = votering(bifallTill(gone), avslagPa(gone), [[stranger, 'ja']]);
  const one = lage({
    ordforandeId: stranger,
    yrkanden: [yrkande([stranger], steg('bifall', [gone]), steg('avslag', [gone], 2))],
    propositioner: [
      proposition('fraga', [gone], gone),
      proposition('mot_varandra', [gone], gone, { voteringar: [vote] }),
      proposition('bifall_avslag', [gone], gone),
      proposition('nar', [gone], gone),
    ],
    beslut: [{ grund: { typ: 'forslag', forslag: hela(gone) }, standard: null, punkter: [] }],
    reservationer: [reservation([stranger], { tillForman: gone.id })],
    uttalanden: [uttalande('deltar_ej', [stranger], { hanvisning: handlingId() })],
    jav: [{ personId: stranger, grund: 'p1', anmaldAv: 'annan' }],
  });
  for (const stil of [underlagForst, beslutForst]) {
    expect(paragrafblock({ ...one, stil }).length).toBeGreaterThan(5);
  }
});

test('days are written as the house writes them', () => {
  const uttalanden = [uttalande('protokollsanteckning', [berg], { datum: '2026-03-09' })];
  expect(texter(lage({ uttalanden }, { datumform: 'iso' }), 'protokollsanteckning')).toEqual([
    'Nils Berg (B) lämnar en protokollsanteckning den 2026-03-09.',
  ]);
});

describe('own words of the secretary', () => {
  const reservationer = [reservation([berg])];
  const blocks = paragrafblock(lage({ reservationer }));
  const [first] = blocks[0]?.stycken ?? [];
  const andring = {
    nyckel: first?.nyckel ?? '',
    text: 'Nils Berg reserverar sig.',
    underlag: 'Nils Berg (B) reserverar sig mot beslutet.',
  };

  test('stand in place of what the data gives, which is kept beside', () => {
    expect(medAndringar(blocks, [andring])[0]?.stycken[0]).toMatchObject({
      ...{ meningar: ['Nils Berg reserverar sig.'], inaktuell: false },
      ersatter: 'Nils Berg (B) reserverar sig mot beslutet.',
    });
  });

  test('are never overwritten, but told of when the data has changed', () => {
    const changed = [{ ...(reservationer[0] ?? reservation([berg])), personer: [berg, ek] }];
    const later = paragrafblock(lage({ reservationer: changed }));
    expect(medAndringar(later, [andring])[0]?.stycken[0]).toMatchObject({
      ...{ meningar: ['Nils Berg reserverar sig.'], inaktuell: true },
    });
    expect(utanPlats(paragrafblock(lage()), [andring])).toEqual([andring]);
    expect(utanPlats(later, [andring])).toEqual([]);
  });
});

describe('the style of a house', () => {
  test('those that are shipped are sound', () => {
    for (const stil of [underlagForst, beslutForst]) {
      expect(Protokollsstil.parse(stil)).toEqual(stil);
    }
  });

  test('every standard wording has what its sentence must tell, and nothing unknown', () => {
    for (const kod of meningskoder) {
      const { mall }: Meningsmall = protokollsmeningar[kod];
      expect([kod, mallfel(kod, mall)]).toEqual([kod, null]);
    }
  });

  test.each([
    ['{personer} röstar Ja ({summa}).', 'unknown_place'],
    ['De röstar Ja ({antal}).', 'place_missing'],
    ['', 'required'],
  ])('a wording may not be %j', (mall, message) => {
    const read = Protokollsstil.safeParse({ ...underlagForst, meningar: { rost_ja: mall } });
    expect(read.error?.issues).toMatchObject([{ path: ['meningar', 'rost_ja'], message }]);
  });

  test('a sentence may be left out, and a kind of sentence must be known', () => {
    const parse = (meningar: object) =>
      Protokollsstil.safeParse({ ...underlagForst, meningar }).success;
    expect(parse({ rost_resultat: '' })).toBe(true);
    expect(parse({ rost_kanske: 'x' })).toBe(false);
  });

  test('no part may stand twice, and none that the law wants be left out', () => {
    const { blockordning } = underlagForst;
    const parse = (order: readonly string[]) =>
      Protokollsstil.safeParse({ ...underlagForst, blockordning: order }).success;
    expect(parse(blockordning.filter((block) => block !== 'arendet'))).toBe(true);
    expect(parse([...blockordning, 'beslut'])).toBe(false);
    for (const block of ['reservation', 'beslutsordning', 'forslag_till_beslut', 'deltar_ej']) {
      expect([block, parse(blockordning.filter((one) => one !== block))]).toEqual([block, false]);
    }
  });
});
