import { describe, expect, test } from 'vitest';
import { askedKinds, SokSearch } from '../../../renderer/features/sok/sok-search.ts';
import { textSok } from '../../../renderer/text/sok.ts';

describe('what is asked for', () => {
  test.each<[string, SokSearch, readonly string[]]>([
    ['', {}, []],
    ['  ', {}, []],
    ['2', {}, ['arende', 'handling']],
    ['sko', {}, ['arende', 'handling', 'sida']],
    ['skola', { slag: ['sida'] }, ['sida']],
    ['sk', { slag: ['sida'] }, []],
  ])('"%s" with %o', (typed, search, kinds) => {
    expect(askedKinds(search, typed)).toEqual(kinds);
  });

  test('an address that cannot be read asks for everything', () => {
    expect(SokSearch.parse({ q: 7, slag: ['bilder'] })).toEqual({});
  });
});

test('counts say no more than is known', () => {
  expect(textSok.count('sida', 1001, true)).toBe('mer än 1 000 sidor i filer');
  expect(textSok.count('handling', 1, true)).toBe('1 handling');
  expect(textSok.count('arende', 8, false)).toBe('minst 8 ärenden');
});
