import { expect, test } from 'vitest';
import { PersonId } from '../../../shared/domain/id.ts';
import { mojligaJusterare } from '../../../shared/rules/underskrifter.ts';

const person = (index: number) => PersonId.parse(`01H${String(index).padStart(23, '0')}`);
const [chair, member, deputy, waiting, officer] = [1, 2, 3, 4, 5].map(person) as [
  ...[PersonId, PersonId, PersonId, PersonId, PersonId],
];
const narvaro = [
  { personId: chair, roll: 'ledamot' },
  { personId: member, roll: 'ledamot' },
  { personId: deputy, roll: 'tjanstgorande_ersattare' },
  { personId: waiting, roll: 'ersattare' },
  { personId: officer, roll: 'tjansteperson' },
] as const;

test('those who served can approve, save who signs as chair', () => {
  expect(mojligaJusterare(narvaro, [{ ordforandeId: chair }])).toEqual(new Set([member, deputy]));
});

test('nobody is left out where no presence of members has been noted', () => {
  const others = narvaro.filter(({ roll }) => roll === 'tjansteperson');
  expect(mojligaJusterare(others, [{ ordforandeId: chair }])).toBeNull();
});
