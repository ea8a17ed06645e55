import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { KlassData } from '../../../shared/domain/klassplan.ts';
import { compareCodes, klassTree, parentCodes } from '../../../shared/rules/klassplan.ts';
import type { KlassGren } from '../../../shared/rules/klassplan.ts';
import { readGallring, readKlasser } from '../../../shared/rules/klassplan-rader.ts';

const rows = (...lines: string[]) =>
  lines.map((line, index) => ({ rad: index + 1, falt: line.split(';') }));

describe('the class above', () => {
  it('is found at the full stop in a dotted plan, past classes that are missing', () => {
    const parents = parentCodes(['1', '10', '1.2', '1.2.3', '2.5.1', '2']);
    expect(Object.fromEntries(parents)).toEqual({ '1.2': '1', '1.2.3': '1.2', '2.5.1': '2' });
  });

  it('is found by fewer digits in an old plan', () => {
    const parents = parentCodes(['3', '31', '316', '05']);
    expect(Object.fromEntries(parents)).toEqual({ '31': '3', '316': '31' });
  });
});

test.each([
  ['1.2', '1.10'],
  ['1', '1.1'],
  ['2', '10'],
  ['01', '02'],
  ['3.1', '3a'],
])('%s stands before %s', (first, second) => {
  expect(compareCodes(first, second)).toBe(-1);
  expect(compareCodes(second, first)).toBe(1);
});

/** Dotted codes by their parts; old codes without dots by their digits: 1, 10, 101. */
function belongsTo(kod: string, above: string): boolean {
  const isOld = !`${kod}${above}`.includes('.');
  return kod !== above && kod.startsWith(isOld ? above : `${above}.`);
}

test('a tree holds every class once, each under the one above it', () => {
  const code = fc
    .array(fc.constantFrom('1', '2', '10'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('.'));
  const all = (branch: KlassGren): string[] => [branch.klass.kod, ...branch.grenar.flatMap(all)];
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 1 }), (codes) => {
      const klasser = codes.map((kod) =>
        KlassData.parse({
          ...{ kod, rubrik: 'x', gallringsregel: '', bevaras: false, gallringsfristAr: null },
        }),
      );
      const tree = klassTree(klasser);
      expect(tree.flatMap(all).toSorted()).toEqual(codes.toSorted());
      const isUnder = ({ klass, grenar }: KlassGren): boolean =>
        grenar.every((under) => belongsTo(under.klass.kod, klass.kod) && isUnder(under));
      expect(tree.every(isUnder)).toBe(true);
    }),
  );
});

describe('rows of a file', () => {
  it('are read by the heads of their columns, wherever these stand', () => {
    const read = readKlasser(
      rows('Bevaras/gallras;Klassrubrik;Klass', 'Bevaras;Leda;1.1', ';;', '10 år; Styra ;1.'),
    );
    expect(read.fel).toEqual([]);
    expect(read.klasser).toEqual([
      {
        kod: '1.1',
        rubrik: 'Leda',
        gallringsregel: 'Bevaras',
        bevaras: true,
        gallringsfristAr: null,
      },
      { kod: '1', rubrik: 'Styra', gallringsregel: '10 år', bevaras: false, gallringsfristAr: 10 },
    ]);
  });

  it('are read in the order code, name, rule when there are no heads', () => {
    const { klasser } = readKlasser(rows('0;Styrelse;Bevaras', '001;Fullmäktige'));
    expect(klasser.map(({ kod, rubrik }) => [kod, rubrik])).toEqual([
      ['0', 'Styrelse'],
      ['001', 'Fullmäktige'],
    ]);
  });

  it('are each told what is wrong with them, by their line in the file', () => {
    const long = 'x'.repeat(201);
    const lines = ['Kod;Rubrik', '1;Leda', ';Utan kod', '2', '1;Igen', '1..2;X', '3 b;Y'];
    const { fel } = readKlasser(rows(...lines, `4;${long}`, '5;Bad\u0007', '6;Hel'));
    expect(fel).toEqual([
      { rad: 3, regel: 'kod_saknas', varde: 'Utan kod' },
      { rad: 4, regel: 'rubrik_saknas', varde: '2' },
      { rad: 5, regel: 'kod_upprepad', varde: '1' },
      { rad: 6, regel: 'kod_ogiltig', varde: '1..2' },
      { rad: 7, regel: 'kod_ogiltig', varde: '3 b' },
      { rad: 8, regel: 'for_lang', varde: 'x'.repeat(60) },
      { rad: 9, regel: 'ogiltigt_tecken', varde: 'Bad\u0007' },
    ]);
  });

  test.each([
    [[], 'inga_klasser', ''],
    [['Kod;Rubrik'], 'inga_klasser', ''],
    [['Kod;Gallring', '1;Bevaras'], 'kolumn_saknas', 'Rubrik'],
    [['Ärende;Text', 'a;b'], 'kolumn_saknas', 'Kod'],
  ])('%j are refused as a whole', (lines, regel, varde) => {
    expect(readKlasser(rows(...lines))).toMatchObject({ klasser: [], fel: [{ regel, varde }] });
  });

  it('give classes that can be stored, or faults, whatever they hold', () => {
    const cell = fc.oneof(
      fc.constantFrom('1', '1.1', 'Kod', 'Rubrik', '', 'Bevaras'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const row = fc.array(cell, { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (table) => {
        const { klasser, fel } = readKlasser(table.map((falt, rad) => ({ rad, falt })));
        for (const klass of klasser) expect(KlassData.parse(klass)).toEqual(klass);
        const codes = klasser.map(({ kod }) => kod);
        expect(new Set(codes).size).toBe(codes.length);
        expect(klasser.length + fel.length).toBeGreaterThan(0);
      }),
    );
  });
});

test.each([
  ['Bevaras', true, null],
  ['bevaras för all framtid', true, null],
  ['Gallras efter 10 år', false, 10],
  ['10', false, 10],
  ['2 år efter avslut', false, 2],
  ['Gallras vid inaktualitet', false, null],
  ['', false, null],
])('the rule %j', (text, bevaras, gallringsfristAr) => {
  expect(readGallring(text)).toEqual({ bevaras, gallringsfristAr });
});
