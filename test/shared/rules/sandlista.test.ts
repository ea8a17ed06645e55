import { describe, expect, it, test } from 'vitest';
import {
  deriveMottagare,
  isSameMottagare,
  missingMottagare,
} from '../../../shared/rules/sandlista.ts';
import type { Sandunderlag } from '../../../shared/rules/sandlista.ts';
import { organId } from './ledger.ts';

function derive(underlag: Partial<Sandunderlag>) {
  return deriveMottagare({
    ...{ punkter: [], sokande: [], organNamn: (id) => `Nämnd ${id}`, ekonomifunktion: '' },
    ...underlag,
  });
}
const applicant = (name: string, tilldelat: number) => ({
  sokandeOrganId: organId(name),
  tilldelat,
});
const punkt = (typ: 'tilldelning' | 'avslag' | 'aterrapport' | 'fri', name: string) => ({
  typ,
  sokandeOrganId: organId(name),
});

describe('deriveMottagare', () => {
  it('names granted and refused applicants in the order of the ledger', () => {
    const list = derive({
      sokande: [applicant('SN', 0), applicant('UTN', 500), applicant('VON', 100)],
      punkter: [punkt('tilldelning', 'VON'), punkt('tilldelning', 'UTN')],
      ekonomifunktion: 'Ekonomienheten',
    });
    expect(list).toEqual([
      { organId: 'SN', mottagare: 'Nämnd SN', skal: 'avslag', kravs: true },
      { organId: 'UTN', mottagare: 'Nämnd UTN', skal: 'tilldelad', kravs: true },
      { organId: 'VON', mottagare: 'Nämnd VON', skal: 'tilldelad', kravs: true },
      { organId: null, mottagare: 'Ekonomienheten', skal: 'verkstallare', kravs: false },
      { organId: null, mottagare: 'Registrator', skal: 'kannedom', kravs: false },
    ]);
  });

  it('names each body once, for its weightiest reason', () => {
    const list = derive({ punkter: [punkt('aterrapport', 'UTN'), punkt('tilldelning', 'UTN')] });
    expect(list.filter((one) => one.organId === 'UTN')).toMatchObject([{ skal: 'tilldelad' }]);
  });

  it.each([
    ['avslag', 'avslag', true],
    ['aterrapport', 'uppdrag', true],
    ['fri', 'kannedom', false],
  ] as const)('a body of a point %s is %s', (typ, skal, kravs) => {
    expect(derive({ punkter: [punkt(typ, 'TN')] })[0]).toMatchObject({ skal, kravs });
  });

  it('leaves the economy unit out when no money moves or none is named', () => {
    const refused = derive({ sokande: [applicant('SN', 0)], ekonomifunktion: 'Ekonomienheten' });
    const unnamed = derive({ sokande: [applicant('SN', 1)] });
    for (const list of [refused, unnamed]) {
      expect(list.map(({ skal }) => skal)).not.toContain('verkstallare');
    }
  });
});

test('missingMottagare tells the required ones that a list lacks', () => {
  const derived = derive({
    sokande: [applicant('SN', 0), applicant('UTN', 500)],
    ekonomifunktion: 'Ekonomienheten',
  });
  const chosen = [{ organId: organId('UTN'), mottagare: 'Utbildningsnämnden' }];
  expect(missingMottagare(chosen, derived).map((one) => one.organId)).toEqual(['SN']);
  expect(missingMottagare(derived, derived)).toEqual([]);
  const onlyName = [{ organId: null, mottagare: 'Nämnd SN' }];
  expect(missingMottagare(onlyName, derived)).toHaveLength(2);
});

test('isSameMottagare compares bodies by identity and others by name', () => {
  const row = (id: string | null, mottagare: string) => ({
    organId: id === null ? null : organId(id),
    mottagare,
  });
  expect(isSameMottagare(row('SN', 'A'), row('SN', 'B'))).toBe(true);
  expect(isSameMottagare(row('SN', 'A'), row(null, 'A'))).toBe(false);
  expect(isSameMottagare(row(null, 'Ekonomi  enheten '), row(null, 'ekonomi enheten'))).toBe(true);
});
