import { describe, expect, test } from 'vitest';
import { OrganId, PartiId, PersonId, UppdragId } from '../../../shared/domain/id.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import type { Uppdrag } from '../../../shared/domain/uppdrag.ts';
import { readMandat } from '../../../shared/rules/mandat-rader.ts';
import type { Mandatkunskap } from '../../../shared/rules/mandat-rader.ts';
import { mandatroll } from '../../../shared/rules/mandatroll.ts';
import { splitName } from '../../../shared/rules/personnamn.ts';

const ULID = '0000000000000000000000';
const own = { id: PersonId.parse(`01HP${ULID}`), version: 1, sammanslagenMed: null };
const bo = { ...newPerson({ fornamn: 'Bo', efternamn: 'Ek' }), ...own };
const parti = {
  ...{ id: PartiId.parse(`01PA${ULID}`), version: 1, kod: 'B', namn: 'Byalistan' },
  ...{ genitiv: 'Byalistans', giltigFran: null, giltigTill: null },
};
const held: Uppdrag = {
  ...{ id: UppdragId.parse(`01VP${ULID}`), version: 1, personId: bo.id, roll: 'ledamot' },
  ...{ organId: OrganId.parse(`01RG${ULID}`), fran: '2023-01-01', till: '2026-12-31' },
  ...{ ordning: 0, forPartiId: null },
};
const known: Mandatkunskap = {
  ...{ partier: [parti], personer: [bo], uppdrag: [held], today: '2026-11-22' },
};

function read(...lines: string[]) {
  const rows = lines.map((line, index) => ({ rad: index + 1, falt: line.split(';') }));
  return readMandat(rows, known);
}
const HEAD = 'Roll;Namn;Parti;Från;Till;Ordning';
const faults = (...lines: string[]) =>
  read(HEAD, ...lines).fel.map(({ rad, regel, varde }) => [rad, regel, varde]);

test('rows tell who is elected to what, and who is in the register already', () => {
  const { mandat, fel } = read(
    HEAD,
    'Ordförande;Bo Ek;B;2027-01-01;2030-12-31;',
    'Ersättare;Anna Karin Berg;;2027-01-01;;3',
    ';;;;;',
  );
  expect(fel).toEqual([]);
  expect(mandat).toEqual([
    {
      ...{ roll: 'ordf', fornamn: 'Bo', efternamn: 'Ek', personId: bo.id, partiId: parti.id },
      ...{ fran: '2027-01-01', till: '2030-12-31', ordning: 0 },
    },
    {
      ...{ roll: 'ersattare', fornamn: 'Anna Karin', efternamn: 'Berg', personId: null },
      ...{ partiId: null, fran: '2027-01-01', till: null, ordning: 3 },
    },
  ]);
});

test('columns are found by their heads, and a party may stand after the name', () => {
  const { mandat } = read('Namn;Uppdrag', 'Rut af Sand (b);2:e vice ordförande');
  expect(mandat).toMatchObject([
    { roll: 'v_ordf_2', efternamn: 'af Sand', partiId: parti.id, fran: '2026-11-22' },
  ]);
});

describe('what is wrong is told by row', () => {
  test.each([
    ['Kock;Bo Ek;;;;', 'roll_okand', 'Kock'],
    ['Ledamot;Ek;;;;', 'namn_ofullstandigt', 'Ek'],
    ['Ledamot;Ida Sjö;X;;;', 'parti_okant', 'X'],
    ['Ledamot;Ida Sjö;;förra året;;', 'dag_okand', 'förra året'],
    ['Ledamot;Ida Sjö;;2027-01-01;2026-01-01;', 'till_fore_fran', 'Ida Sjö'],
    ['Ledamot;Ida Sjö;;;;först', 'ordning_okand', 'först'],
    ['Ledamot;Bo Ek;;2026-12-31;;', 'finns_redan', 'Bo Ek'],
  ])('%s', (line, regel, varde) => {
    expect(faults(line)).toEqual([[2, regel, varde]]);
  });

  test('the same person in the same role twice, but not in two roles', () => {
    const line = 'Ledamot;Ida Sjö;;2027-01-01;;';
    expect(faults(line, 'Ordförande;Ida Sjö;;2027-01-01;;', line)).toEqual([
      [4, 'upprepad', 'Ida Sjö'],
    ]);
  });

  test('a name that several have', () => {
    const twin = { ...bo, id: PersonId.parse(`01HQ${ULID}`) };
    const rows = [HEAD, 'Ordförande;Bo Ek;;;;'].map((line, index) => ({
      ...{ rad: index + 1, falt: line.split(';') },
    }));
    const { fel } = readMandat(rows, { ...known, personer: [bo, twin] });
    expect(fel).toMatchObject([{ rad: 2, regel: 'flera_med_namnet' }]);
  });

  test.each([
    [[], 'inga_rader'],
    [[HEAD], 'inga_rader'],
    [['Namn;Parti', 'Bo Ek;B'], 'kolumn_saknas'],
    [['Roll;Parti', 'Ledamot;B'], 'kolumn_saknas'],
  ])('%j', (lines, regel) => {
    expect(read(...lines).fel).toMatchObject([{ regel }]);
  });
});

test.each([
  ['Ordförande', 'ordf'],
  ['1:e vice ordförande', 'v_ordf_1'],
  ['Vice ordförande', 'v_ordf_1'],
  ['v ordf', 'v_ordf_1'],
  ['2 v. ordf', 'v_ordf_2'],
  ['Andre vice ordförande', 'v_ordf_2'],
  ['LEDAMOT', 'ledamot'],
  ['Ers.', 'ersattare'],
  ['Nämndsekreterare', null],
  ['Sekreterare', 'sekreterare'],
])('%s is %s', (text, roll) => {
  expect(mandatroll(text)).toBe(roll);
});

test.each([
  ['Anna Berg', 'Anna|Berg|'],
  ['Berg, Anna (S)', 'Anna|Berg|S'],
  ['Erik von Rosen', 'Erik|von Rosen|'],
  ['Anna Karin Berg (MP)', 'Anna Karin|Berg|MP'],
  ['Berg', null],
  ['Berg, Anna, fru', null],
  ['', null],
])('%s', (text, parts) => {
  const name = splitName(text);
  expect(name && `${name.fornamn}|${name.efternamn}|${name.parti}`).toBe(parts);
});
