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
    expect(mall('{t:g} avslår.')).toThrow(/can't be filled/u);
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
