import { describe, expect, test } from 'vitest';
import {
  emptyPost,
  formSchema,
  storedData,
} from '../../../renderer/features/sandlistor/sandlista-values.ts';
import {
  addableOf,
  suggestionsOf,
  withForslag,
} from '../../../renderer/features/sandlistor/suggestions.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import { SandlistaData } from '../../../shared/domain/sandlista.ts';
import type { Mottagarforslag } from '../../../shared/domain/sandlista.ts';

const school = OrganId.parse('A'.padStart(26, '0'));
const park = OrganId.parse('B'.padStart(26, '0'));

const suggested = (
  organId: OrganId | null,
  mottagare: string,
  skal: Mottagarforslag['skal'],
): Mottagarforslag => ({
  ...{ organId, personId: null, kontaktId: null, mottagare, skal, kravs: organId !== null },
  orsak: { kod: 'namns', text: '', belopp: null },
  leverans: { kanal: 'internpost', adress: '', antal: 1, version: 'utdrag' },
});
const forslag: readonly Mottagarforslag[] = [
  suggested(school, 'Skolnämnden', 'tilldelad'),
  suggested(park, 'Parknämnden', 'avslag'),
  suggested(null, 'Ekonomienheten', 'verkstallare'),
  suggested(null, 'Registrator', 'kannedom'),
];

const empty: SandlistaData = { poster: [], avsteg: [] };
const states = (data: SandlistaData) => suggestionsOf(data, forslag).map(({ state }) => state);

describe('where the suggestions stand', () => {
  test('on an empty list the required ones are missing', () => {
    expect(states(empty)).toEqual(['saknas', 'saknas', 'valfri', 'valfri']);
  });

  test('a body is known by itself, anybody else by the name as people write it', () => {
    const poster = [
      { ...emptyPost(), organId: school, mottagare: 'Skolnämnden' },
      { ...emptyPost(), mottagare: ' ekonomienheten ' },
      { ...emptyPost(), mottagare: 'Parknämnden' },
    ];
    expect(states({ poster, avsteg: [] })).toEqual(['vald', 'saknas', 'vald', 'valfri']);
  });

  test('left out counts only with words of a reason', () => {
    const blank = { poster: [], avsteg: [{ organId: park, skal: '  ' }] };
    expect(suggestionsOf(blank, forslag)[1]).toMatchObject({ state: 'saknas', avsteg: 0 });
    const reasoned = { poster: [], avsteg: [{ organId: park, skal: 'Har fått det muntligt.' }] };
    expect(states(reasoned)).toEqual(['saknas', 'utelamnad', 'valfri', 'valfri']);
  });
});

describe('adding what is missing', () => {
  test('means all but those told for information, and not those left out', () => {
    const data = { poster: [], avsteg: [{ organId: park, skal: 'Har fått det muntligt.' }] };
    expect(addableOf(suggestionsOf(data, forslag)).map(({ mottagare }) => mottagare)).toEqual([
      'Skolnämnden',
      'Ekonomienheten',
    ]);
  });

  test('puts them last and takes back the reason to leave them out', () => {
    const before: SandlistaData = {
      poster: [{ ...emptyPost(), mottagare: 'Folkhögskolan' }],
      avsteg: [
        { organId: park, skal: 'Var med på mötet.' },
        { organId: school, skal: '' },
      ],
    };
    const after = withForslag(before, forslag.slice(1, 3));
    expect(after.poster.map(({ mottagare, skal }) => [mottagare, skal])).toEqual([
      ['Folkhögskolan', 'kannedom'],
      ['Parknämnden', 'avslag'],
      ['Ekonomienheten', 'verkstallare'],
    ]);
    expect(after.avsteg).toEqual([{ organId: school, skal: '' }]);
    expect(SandlistaData.parse(after)).toEqual(after);
  });
});

describe('what is stored', () => {
  test('a recipient without a name may stand in the form, but is not sent', () => {
    const named = { ...emptyPost(), mottagare: 'Folkhögskolan' };
    const data: SandlistaData = { poster: [emptyPost(), named], avsteg: [] };
    expect(formSchema.safeParse(data).success).toBe(true);
    expect(storedData(data)).toEqual({ poster: [named], avsteg: [] });
  });

  test.each([0, 1000, Number.NaN, 1.5])('%s copies are refused in the form', (antal) => {
    const data = { poster: [{ ...emptyPost(), mottagare: 'Folkhögskolan', antal }], avsteg: [] };
    expect(formSchema.safeParse(data).success).toBe(false);
  });
});
