import { describe, expect, test } from 'vitest';
import {
  readDelegationsordning,
  readDelegatslag,
} from '../../../shared/rules/delegationsordning-rader.ts';

const rows = (...lines: string[]) =>
  lines.map((line, index) => ({ rad: index + 1, falt: line.split(';') }));
const HEAD = 'Nr;Ärende;Delegat;Vidaredelegering;Villkor;Lagrum;Anmäls';
const faults = (...lines: string[]) => readDelegationsordning(rows(...lines)).fel;

describe('an order of delegation in a file', () => {
  test('is read by the heads of its columns, in any order', () => {
    const read = readDelegationsordning(
      rows(
        'Anmäls till nämnden;Delegat;Nr;Ärende',
        'nej;Förvaltningschef;A.1;  Avtal   om lokaler ',
        '',
        ';Enhetschef;A.2;Inköp',
      ),
    );
    expect(read.fel).toEqual([]);
    expect(read.punkter).toMatchObject([
      { nummer: 'A.1', arendegrupp: 'Avtal om lokaler', anmals: false },
      { nummer: 'A.2', delegatslag: 'anstalld', anmals: true, villkor: '', avslutad: null },
    ]);
  });

  test('keeps what only some orders have', () => {
    const row = 'A.1;Avtal;Förvaltningschef;Enhetschef;Högst ett år;KL 6:37;Ja';
    expect(readDelegationsordning(rows(HEAD, row)).punkter).toEqual([
      {
        ...{ nummer: 'A.1', arendegrupp: 'Avtal', delegatslag: 'forvaltningschef' },
        ...{ delegat: 'Förvaltningschef', vidaredelegat: 'Enhetschef', villkor: 'Högst ett år' },
        ...{ lagrum: 'KL 6:37', anmals: true, avslutad: null },
      },
    ]);
  });

  test.each([
    ['Ordförande', 'ordforande'],
    ['Nämndens presidium', 'presidium'],
    ['Individutskottets ordförande', 'utskott'],
    ['Ledamot i beredskap', 'ledamot'],
    ['Ersättare', 'ersattare'],
    ['Kulturchef', 'forvaltningschef'],
    ['Förvaltningsdirektören', 'forvaltningschef'],
    ['Handläggare', 'anstalld'],
    ['1', null],
  ])('%s is %s', (text, slag) => {
    expect(readDelegatslag(text)).toBe(slag);
  });

  test('faults are told by row', () => {
    expect(
      faults(
        HEAD,
        ';Avtal;Chef',
        'A.2;;Chef',
        'A.3;Avtal;',
        'A.4;Avtal;--',
        'A.5;Avtal;Enhetschef;Handläggare',
        'A.6;Avtal;Enhetschef;;;;ibland',
        `A.7;${'x'.repeat(401)};Enhetschef`,
        'A.8;Avtal;Enhetschef',
        'A.8;Inköp;Enhetschef',
        'A.9;Avtal\u0007;Enhetschef',
      ),
    ).toEqual([
      { rad: 2, regel: 'nummer_saknas', varde: 'Avtal' },
      { rad: 3, regel: 'arendegrupp_saknas', varde: 'A.2' },
      { rad: 4, regel: 'delegat_saknas', varde: 'A.3' },
      { rad: 5, regel: 'delegat_okand', varde: '--' },
      { rad: 6, regel: 'vidare_ej_tillaten', varde: 'Handläggare' },
      { rad: 7, regel: 'anmals_okant', varde: 'ibland' },
      { rad: 8, regel: 'for_lang', varde: 'x'.repeat(60) },
      { rad: 10, regel: 'nummer_upprepat', varde: 'A.8' },
      { rad: 11, regel: 'ogiltigt_tecken', varde: 'Avtal\u0007' },
    ]);
  });

  test.each([
    ['no rows', [], 'inga_punkter', ''],
    ['only heads', [HEAD], 'inga_punkter', ''],
    ['no numbers', ['Ärende;Delegat', 'Avtal;Chef'], 'kolumn_saknas', 'Nummer'],
    ['no cases', ['Nr;Delegat', 'A.1;Chef'], 'kolumn_saknas', 'Ärendegrupp'],
    ['nobody who decides', ['Nr;Ärende', 'A.1;Avtal'], 'kolumn_saknas', 'Delegat'],
    ['too many', [HEAD, ...Array<string>(2001).fill('A;B;Chef')], 'for_manga', '2000'],
  ])('a file with %s is refused whole', (_title, lines, regel, varde) => {
    expect(readDelegationsordning(rows(...lines))).toEqual({
      punkter: [],
      fel: [{ rad: 1, regel, varde }],
    });
  });
});
