import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Fras, FrasVariant } from '../../../shared/phrases/fras.ts';
import { chosenVariant, fraser, renderFras } from '../../../shared/phrases/fraser.ts';
import type { FrasKod, FrasSlots } from '../../../shared/phrases/fraser.ts';
import { renderMall } from '../../../shared/phrases/mall.ts';

const O = { namn: 'Fritidsnämnden', genitiv: 'Fritidsnämndens', bestamdForm: 'nämnden' };
const ramagare = { namn: 'Kommunstyrelsen', genitiv: 'Kommunstyrelsens', bestamdForm: 'styrelsen' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const library = Object.entries(fraser as Record<string, Fras>);

describe('F1', () => {
  const grant: FrasSlots<'F1'> = {
    ...{ O, ramagare, andamal: 'lovaktiviteter' },
    belopp: { kronor: 350_000, enhet: 'tkr' },
    skillnad: { kronor: 1_500_000, enhet: 'mnkr' },
  };

  test.each([
    [
      'standard',
      'enlighet',
      'Fritidsnämnden tilldelas 350 tkr ur kommunstyrelsens medel för lovaktiviteter, i enlighet med ansökan.',
    ],
    [
      'standard',
      'lagre',
      'Fritidsnämnden tilldelas 350 tkr ur kommunstyrelsens medel för lovaktiviteter, vilket är 1,5 mnkr lägre än ansökan.',
    ],
    [
      'budgetmedel',
      'enlighet',
      'Fritidsnämnden tilldelas 350 tkr av kommunstyrelsens budgetmedel för lovaktiviteter i enlighet med inkommen ansökan.',
    ],
    [
      'budgetmedel',
      'ingen',
      'Fritidsnämnden tilldelas 350 tkr av kommunstyrelsens budgetmedel för lovaktiviteter.',
    ],
  ])('%s, %s', (variant, tillagg, expected) => {
    expect(plain(renderFras('F1', variant, { ...grant, tillagg }))).toBe(expected);
  });
});

test.each([
  ['standard', { tid: 'dag', dag: '2027-02-28' }, 'senast den 28 februari 2027 redovisa hur'],
  [
    'standard',
    { tid: 'manad', manad: '2027-02' },
    'senast vid kommunstyrelsens sammanträde i februari 2027 redovisa hur',
  ],
  [
    'till_sammantrade',
    { tid: 'manad', manad: '2027-02' },
    'till kommunstyrelsens sammanträde senast i februari 2027 redovisa användningen',
  ],
  [
    'till_sammantrade',
    { tid: 'dag', dag: '2027-02-28' },
    'till kommunstyrelsens sammanträde senast den 28 februari 2027 redovisa användningen',
  ],
])('F2 %s %j', (variant, slots, expected) => {
  const text = renderFras('F2', variant, { O, A: ramagare, ...slots });
  expect(text).toContain(`Fritidsnämnden ska ${expected}`);
});

test('F3 begins with a capital and tells one project from several', () => {
  const projektlista = 'läger samt turné';
  expect(renderFras('F3', 'standard', { projektlista })).toBe(
    'Läger samt turné omfattas inte av tilldelningen.',
  );
  expect(renderFras('F3', 'tilldelas_inte', { projektlista, ramagare, antal: 'flera' })).toBe(
    'Medel för projekten läger samt turné tilldelas inte medel från kommunstyrelsen.',
  );
  expect(
    renderFras('F3', 'tilldelas_inte', { projektlista: 'läger', ramagare, antal: 'ett' }),
  ).toContain('projektet läger');
});

test('the other phrases', () => {
  const belopp = { kronor: 40_000, enhet: 'kr' } as const;
  const lines = [
    renderFras('F4', 'standard', { O, belopp }),
    renderFras('F5', 'standard', { O, belopp }),
    renderFras('F6', 'standard', { belopp }),
    renderFras('F7', 'standard', { ramagare, ar: '2027' }),
    renderFras('G1', 'standard', { sak: 'rapporten' }),
    renderFras('G6', 'standard', {}),
    renderFras('K1', 'standard', { omrade: 'miljön' }),
  ];
  expect(lines.map(plain)).toEqual([
    'Fritidsnämndens ansökan om 40 000 kr avslås.',
    'Fritidsnämndens ansökan bifalls till 40 000 kr och avslås i övrigt.',
    'Kvarvarande medel, 40 000 kr, fördelas inte i detta beslut.',
    'Tilldelningen finansieras inom kommunstyrelsens budget för 2027.',
    'Rapporten godkänns.',
    'Ärendet avskrivs.',
    'Ärendet har inga konsekvenser för miljön.',
  ]);
});

describe('mistakes in our own code', () => {
  it('throw', () => {
    const belopp = { kronor: 1, enhet: 'kr' } as const;
    expect(() => renderFras('F6', 'fin', { belopp })).toThrow(/no variant/u);
    expect(() => renderFras('F6', 'standard', {})).toThrow(/missing/u);
    // @ts-expect-error the phrase has no such slot
    expect(() => renderFras('F6', 'standard', { belopp, O })).toThrow(/unknown slot/u);
    // @ts-expect-error the slot holds an amount
    expect(() => renderFras('F6', 'standard', { belopp: 'mycket' })).toThrow(/can't be filled/u);
    expect(() => renderFras('F2', 'standard', { O, tid: 'snart' })).toThrow(/choice/u);
    expect(() => renderFras('F2', 'standard', { O, tid: 'dag', dag: '31/2' })).toThrow(RangeError);
  });

  it('throw in a template too', () => {
    const kinds = { O: 'organ', t: 'text' } as const;
    const mall = (text: string) => () => renderMall({ id: 'x', mall: text }, kinds, { O, t: 'a' });
    expect(mall('{O:xx} avslår.')).toThrow(/no form/u);
    expect(mall('{t:bf} avslår.')).toThrow(/can't be filled/u);
    expect(mall('{okand}')).toThrow(/unknown slot/u);
  });
});

describe('rendering', () => {
  const kinds = { O: 'organ', t: 'text' } as const;
  const fill = (mall: string, t: string) => renderMall({ id: 'x', mall }, kinds, { O, t });

  it('raises first letters at the start of sentences only', () => {
    expect(fill('{t}. {t}, {O} och {O:bf}. {O:bf} vet.', 'ja')).toBe(
      'Ja. Ja, fritidsnämnden och nämnden. Nämnden vet.',
    );
  });

  it('leaves a full stop inside a value alone', () => {
    expect(fill('Se {t} {O}.', 'kap. ')).toBe('Se kap.  fritidsnämnden.');
  });

  it('inserts values as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(fill('Sak: {t}!', value)).toBe(`Sak: ${value}!`);
      }),
      { examples: [['{t}'], ['{O:g}'], ['$&'], ['{'], ['#set text(9pt)']] },
    );
  });
});

describe('the library', () => {
  const slotsIn = (variant: FrasVariant) =>
    [variant.mall, ...Object.values(variant.val ?? {}).flatMap((choice) => Object.values(choice))]
      .flatMap((text) => [...text.matchAll(/\{([^{}:]+)(?::\w+)?\}/gu)])
      .map((match) => match[1] ?? '');

  test.each(library)('%s has a standard wording and uses the slots it declares', (kod, fras) => {
    expect(fras.kod).toBe(kod);
    expect(fras.variants[0]?.id).toBe('standard');
    const used = new Set(fras.variants.flatMap(slotsIn));
    expect([...used].sort()).toEqual(Object.keys(fras.slots).sort());
  });

  it('ends every wording with a full stop', () => {
    const wordings = library.flatMap(([, fras]) => fras.variants.map(({ mall }) => mall));
    for (const mall of wordings) expect(mall).toMatch(/\.$/u);
  });
});

test('chosenVariant falls back to the standard wording', () => {
  const stil = { F1: 'budgetmedel', F2: 'borttagen' };
  const codes: FrasKod[] = ['F1', 'F2', 'F3'];
  expect(codes.map((kod) => chosenVariant(stil, kod))).toEqual([
    ...['budgetmedel', 'standard', 'standard'],
  ]);
});

describe('remisser, motions, assignments and handling', () => {
  const A = { namn: 'Kommunstyrelsen', genitiv: 'Kommunstyrelsens', bestamdForm: 'styrelsen' };
  const handling = 'förvaltningens tjänsteutlåtande';
  const datum = '2026-03-02';
  const lines: readonly (readonly [string, string])[] = [
    [
      renderFras('R1', 'standard', { O, A, handling }),
      'Fritidsnämnden godkänner och överlämnar förvaltningens tjänsteutlåtande som svar på remissen till kommunstyrelsen.',
    ],
    [
      renderFras('R1', 'att', { O, A, handling }),
      'godkänna och överlämna förvaltningens tjänsteutlåtande som svar på remissen till kommunstyrelsen.',
    ],
    [
      renderFras('R2', 'standard', {
        ...{ O, A, datum, forvaltning: 'kulturförvaltningen', handlingstyp: 'tjänsteutlåtande' },
        daterad: 'neutrum',
      }),
      'Fritidsnämnden hänvisar till kulturförvaltningens tjänsteutlåtande daterat 2 mars 2026 som svar på remissen från kommunstyrelsen.',
    ],
    [
      renderFras('R3', 'standard', { O, A, handling: 'skrivelse', datum, daterad: 'utrum' }),
      'Fritidsnämnden avger yttrande till kommunstyrelsen enligt skrivelse daterad 2 mars 2026.',
    ],
    [
      renderFras('R4', 'standard', { O }),
      'Fritidsnämnden avstår från att yttra sig över remissen.',
    ],
    [
      renderFras('R5', 'standard', { O, standpunkt: 'avstyrker', forslag: 'motionen' }),
      'Fritidsnämnden avstyrker motionen.',
    ],
    [
      renderFras('R5', 'att', { standpunkt: 'avstyrker', forslag: 'motionen' }),
      'avstyrka motionen.',
    ],
    [renderFras('M1', 'standard', { utfall: 'avslas' }), 'Motionen avslås.'],
    [
      renderFras('M1', 'standard', { utfall: 'besvarad', handling: 'yttrandet' }),
      'Motionen anses besvarad med vad som anförs i yttrandet.',
    ],
    [
      renderFras('U1', 'standard', {
        ...{ O, forvaltning: 'kontoret', uppgift: 'utreda frågan', tid: 'senast', datum },
      }),
      'Fritidsnämnden ger kontoret i uppdrag att utreda frågan och återkomma senast den 2 mars 2026.',
    ],
    [
      renderFras('U2', 'standard', { datum, paragraf: '7' }),
      'Uppdraget från 2 mars 2026 § 7 förklaras slutfört.',
    ],
    [
      renderFras('H1', 'standard', { O, A, punkter: 'motionen avslås' }),
      'Fritidsnämnden föreslår att kommunstyrelsen beslutar: motionen avslås.',
    ],
    [renderFras('N1', 'standard', {}), 'Paragrafen förklaras omedelbart justerad.'],
    [
      renderFras('AT1', 'standard', { A, motiv: 'fortsatt utredning' }),
      'Ärendet återremitteras till kommunstyrelsen för fortsatt utredning.',
    ],
    [renderFras('BO1', 'standard', { tid: 'nasta' }), 'Ärendet bordläggs till nästa sammanträde.'],
    [
      renderFras('L1', 'standard', { period: 'för mars' }),
      'Anmälan av delegationsbeslut enligt förteckning för mars läggs till handlingarna.',
    ],
  ];

  test.each(lines)('%s', (made, expected) => {
    expect(plain(made)).toBe(expected);
  });
});

describe('minutes', () => {
  const forslag = 'eget förslag';
  const lines: readonly (readonly [string, string])[] = [
    [
      renderFras('Y1', 'standard', { O, forvaltning: 'förvaltningen' }),
      'Ordföranden föreslår att nämnden beslutar enligt förvaltningens förslag.',
    ],
    [
      renderFras('Y2', 'standard', { O, personer: 'Bo Al (L)', punkter: 'planen antas' }),
      'Bo Al (L) föreslår att nämnden beslutar följande: planen antas.',
    ],
    [
      renderFras('Y3', 'standard', { personer: 'Bo Al (L)', forslag: 'motionen' }),
      'Bo Al (L) föreslår bifall till motionen.',
    ],
    [
      renderFras('B1', 'standard', { O, vinnare: 'förvaltningens förslag' }),
      'Ordföranden ställer förslagen mot varandra och finner att nämnden beslutar enligt förvaltningens förslag.',
    ],
    [
      renderFras('B3', 'standard', { O, ja: 'bifall', nej: 'avslag' }),
      'Omröstning begärs. Fritidsnämnden godkänner att den som stöder bifall röstar ja och den som stöder avslag röstar nej.',
    ],
    [
      renderFras('B4', 'standard', {
        O,
        n: '7',
        m: '7',
        k: '1',
        vinnare: 'bifall',
        avgor: 'utslag',
      }),
      'Med 7 ja-röster mot 7 nej-röster (1 avstår) beslutar nämnden enligt bifall. Ordförandens utslagsröst avgör.',
    ],
    [
      renderFras('B5', 'standard', { forslag: 'avslag', satt: 'acklamation' }),
      'Avslag utses till motförslag genom acklamation.',
    ],
    [
      renderFras('V1', 'standard', { personer: 'Bo Al (L)', forslag }),
      'Bo Al (L) reserverar sig mot beslutet till förmån för eget förslag.',
    ],
    [
      renderFras('V3', 'standard', { person: 'Bo Al', parti: 'L', slag: 'yttrande' }),
      'Bo Al (L) lämnar ett särskilt yttrande.',
    ],
    [
      renderFras('J1', 'standard', { person: 'Bo Al', parti: 'L', ersattare: 'Siv Ek' }),
      'På grund av jäv deltar Bo Al (L) inte i handläggningen. Siv Ek tjänstgör.',
    ],
    [
      renderFras('E1', 'standard', {
        ...{ O, datum: '2026-03-02', paragrafer: '7–9', justerad: '2026-03-09' },
        ...{ plats: 'kansliet', tillkannages: '2026-03-10' },
      }),
      'Protokollet från fritidsnämndens sammanträde 2 mars 2026, §§ 7–9, justerades 9 mars 2026 och finns hos kansliet. Tillkännages 10 mars 2026.',
    ],
  ];

  test.each(lines)('%s', (made, expected) => {
    expect(plain(made)).toBe(expected);
  });
});

test('every code of the library is there, and every decision says whether it can be appealed', () => {
  const wanted =
    'R1 R2 R3 R4 R5 M1 F1 F2 F3 F4 F5 F6 F7 U1 U2 G1 G2 G3 G4 G5 G6 H1 N1 AT1 BO1 Y1 Y2 Y3 Y4 Y5 Y6 ' +
    'B1 B2 B3 B4 B5 V1 V2 V3 J1 A1 S1 S2 S3 L1 E1';
  for (const kod of wanted.split(' ')) expect(fraser).toHaveProperty(kod);
  for (const [, fras] of library) {
    if (fras.plats === 'punkt') expect(fras.overklagbar).toBeTypeOf('boolean');
  }
});
