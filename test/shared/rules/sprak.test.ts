import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  bestamdForm,
  genitiv,
  initialsOf,
  joinSwedish,
  lowerFirst,
  nameInText,
  upperFirst,
} from '../../../shared/rules/sprak.ts';

test.each([
  ['Socialnämnden', 'Socialnämndens'],
  ['Kommunfullmäktige', 'Kommunfullmäktiges'],
  ['Vårdens hus', 'Vårdens hus'],
  ['Max', 'Max'],
  ['Schulz', 'Schulz'],
  ['KS', 'KS'],
  ['UTN', 'UTN:s'],
  ['Region VGR', 'Region VGR:s'],
])('genitiv of %s is %s', (namn, expected) => {
  expect(genitiv(namn)).toBe(expected);
});

test.each([
  ['Socialnämnden', 'SN'],
  ['Kommunstyrelsen', 'KS'],
  ['Kultur- och fritidsnämnden', 'KFN'],
  ['Barn- och ungdomsnämnden', 'BUN'],
  ['Länsstyrelsen i Norrland', 'LN'],
  ['Vision', 'VIS'],
  ['Å', 'Å'],
  ['12', ''],
])('letters for %s are %s', (namn, expected) => {
  expect(initialsOf(namn)).toBe(expected);
});

describe('lowerFirst', () => {
  test.each([
    ['Kommunstyrelsen', 'kommunstyrelsen'],
    ['Vård- och omsorgsnämnden', 'vård- och omsorgsnämnden'],
    ['Äldrenämnden', 'äldrenämnden'],
    ['I samverkan', 'i samverkan'],
    ['Å-rännans vänner', 'Å-rännans vänner'],
    ['E-tjänster', 'e-tjänster'],
    ['KS', 'KS'],
    ['VFU-handledare', 'VFU-handledare'],
    ['IT och digitalisering', 'IT och digitalisering'],
    ['B-körkort', 'B-körkort'],
    ['K3-regelverket', 'K3-regelverket'],
    ['redan små', 'redan små'],
    ['"Citat"', '"Citat"'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(lowerFirst(text)).toBe(expected);
  });

  it('changes the first letter only, and case only', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lowered = lowerFirst(text);
        expect(lowered.slice(1)).toBe(text.slice(1));
        expect(lowered.toLowerCase()).toBe(text.toLowerCase());
      }),
    );
  });
});

test.each([
  ['Socialnämnden', 'socialnämnden'],
  ['Socialnämndens', 'socialnämndens'],
  ['Barn- och ungdomsnämnden', 'barn- och ungdomsnämnden'],
  ['Tekniska nämnden', 'tekniska nämnden'],
  ['Nämnden för funktionsstöd', 'nämnden för funktionsstöd'],
  ['Länsstyrelsen i Norrsjö län', 'länsstyrelsen i Norrsjö län'],
  ['Kommunfullmäktiges', 'kommunfullmäktiges'],
  ['Region Norrsjö', 'Region Norrsjö'],
  ['Granbergs kommun', 'Granbergs kommun'],
  ['Norra Granbergs stadsdelsnämnd', 'Norra Granbergs stadsdelsnämnd'],
  ['Trafikverket', 'Trafikverket'],
  ['KS', 'KS'],
])('the name %s is %s inside a sentence', (namn, expected) => {
  expect(nameInText(namn)).toBe(expected);
});

test('upperFirst raises the first letter', () => {
  expect(upperFirst('ökat stöd')).toBe('Ökat stöd');
  expect(upperFirst('')).toBe('');
});

test.each([
  [[], 'och', ''],
  [['läsning'], 'och', 'läsning'],
  [['läsning', 'idrott'], 'samt', 'läsning samt idrott'],
  [['läsning', 'idrott', 'musik'], 'och', 'läsning, idrott och musik'],
] as const)('joinSwedish %j', (items, conjunction, expected) => {
  expect(joinSwedish(items, conjunction)).toBe(expected);
});

test.each([
  ['Socialnämnden', 'nämnden'],
  ['Norra bergets stadsdelsnämnd', 'nämnden'],
  ['Kommunstyrelsen', 'styrelsen'],
  ['Kommunfullmäktige', 'fullmäktige'],
  ['Kommunstyrelsens arbetsutskott', 'utskottet'],
  ['Funktionshinderrådet', 'rådet'],
  ['Räddningstjänstförbundet', 'förbundet'],
  ['Revisorerna', 'revisorerna'],
])('bestamdForm of %s is %s', (namn, expected) => {
  expect(bestamdForm(namn)).toBe(expected);
});
