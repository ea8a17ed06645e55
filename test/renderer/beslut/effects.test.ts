import { describe, expect, test } from 'vitest';
import { initialValues } from '../../../renderer/features/beslut/beslut-values.ts';
import type { BeslutValues } from '../../../renderer/features/beslut/beslut-values.ts';
import { effectsOf, punktChange } from '../../../renderer/features/beslut/effects.ts';
import { changedGrants, grantsOf } from '../../../renderer/features/beslut/grants.ts';
import { board, park, parkAsks, school, schoolAsks, underlagWith } from './underlag.ts';

const underlag = underlagWith();
const values: BeslutValues = { ...initialValues(underlag), utfall: 'andrat' };

describe('what comes to stand on the case', () => {
  test('as proposed', () => {
    expect(effectsOf({ ...values, utfall: 'enligt_forslag' }, underlag)).toEqual({
      punkter: 3,
      andrade: 0,
      nya: 0,
      strukna: 0,
      tilldelade: [{ organId: school, beloppKr: 600 }],
      utan: [park],
      aterrapporteringar: [
        {
          ansvarigOrganId: school,
          tillOrganId: board,
          senast: '2027-02',
          precision: 'manad',
        },
      ],
    });
  });

  test('the changes are counted, and whoever gets nothing reports nothing', () => {
    const [grant, report, refusal] = values.punkter;
    if (!grant || !report || !refusal) throw new Error('three points are proposed');
    const changed: BeslutValues = {
      ...values,
      punkter: [
        { ...grant, text: 'Skolnämndens ansökan avslås.' },
        { ...report, struken: true },
        refusal,
        { harleddFranId: null, text: 'Medlen sparas.', struken: false },
      ],
      tilldelningar: [
        { ansokanId: schoolAsks, beloppKr: 0 },
        { ansokanId: parkAsks, beloppKr: Number.NaN },
      ],
    };
    expect(effectsOf(changed, underlag)).toEqual({
      punkter: 3,
      andrade: 1,
      nya: 1,
      strukna: 1,
      tilldelade: [],
      utan: [school, park],
      aterrapporteringar: [],
    });
  });

  test('edits that were given up do not count', () => {
    const punkter = values.punkter.map((one) => ({ ...one, struken: true }));
    const given: BeslutValues = { ...values, utfall: 'enligt_forslag', punkter };
    expect(effectsOf(given, underlag)).toMatchObject({ punkter: 3, strukna: 0 });
  });
});

test('a point is changed by its words, not by space around them', () => {
  const [grant] = values.punkter;
  if (!grant) throw new Error('points are proposed');
  expect(punktChange(grant, grant.text)).toBeNull();
  expect(punktChange({ ...grant, text: ` ${grant.text}\n` }, grant.text)).toBeNull();
  expect(punktChange({ ...grant, text: 'Annat.' }, grant.text)).toBe('andrad');
  expect(punktChange({ ...grant, struken: true }, grant.text)).toBe('struken');
  expect(punktChange({ ...grant, harleddFranId: null }, undefined)).toBe('ny');
});

test('the sums follow what is typed, and an unreadable amount is nothing', () => {
  const tilldelningar = [
    { ansokanId: schoolAsks, beloppKr: 800 },
    { ansokanId: parkAsks, beloppKr: 300 },
  ];
  const over = grantsOf(tilldelningar, underlag);
  expect(over).toMatchObject({
    ram: 1000,
    begart: 1100,
    foreslaget: 600,
    beslutat: 1100,
    kvar: -100,
  });
  expect(changedGrants(tilldelningar, underlag)).toEqual(new Set([school, park]));
  const empty = grantsOf([{ ansokanId: schoolAsks, beloppKr: null }], underlag);
  expect(empty).toMatchObject({ beslutat: 0, kvar: 1000 });
});
