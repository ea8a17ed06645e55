import { expect, test } from 'vitest';
import { ArendeData, Arendeuppgifter } from '../../../shared/domain/arende.ts';

const uppgifter = (arendemening: string, arendemeningOffentlig = '') => ({
  ...{ arendemening, arendemeningOffentlig, offentlighet: 'offentligt', ursprung: 'eget' },
  ...{ ursprungRef: '', initiativtagare: '', inkomDatum: '2026-11-20', klass: '', klassId: null },
  handlaggare: ['01JD2M8YB4Q6Z0W3T5R7N9K1VX'],
});

const refusals = (input: unknown) =>
  ArendeData.safeParse(input).error?.issues.map(({ path, message }) => [path.join('.'), message]);

test('a subject is refused at its field when no paper could be printed with it', () => {
  expect(refusals(uppgifter('Ansökan om lekplats 🎠', 'Lekplats 🎠'))).toEqual([
    ['arendemening', 'unprintable'],
    ['arendemeningOffentlig', 'unprintable'],
  ]);
  expect(refusals(uppgifter('Överklagande: Åsa Öst, 5 § – ”Čapek” 100 €'))).toBeUndefined();
});

test('one that was registered before the rule is still read', () => {
  const { success } = Arendeuppgifter.safeParse(uppgifter('Ansökan om lekplats 🎠'));
  expect(success).toBe(true);
});
