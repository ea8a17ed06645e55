import { expect, test } from 'vitest';
import { PartiId, PersonId } from '../../../shared/domain/id.ts';
import { inkallelse } from '../../../shared/rules/inkallelse.ts';

const parti = (index: number) => PartiId.parse(`01P${String(index).padStart(23, '0')}`);
const ersattare = (index: number, party: number) => ({
  ...{ personId: PersonId.parse(`01H${String(index).padStart(23, '0')}`), ordning: index },
  partiId: parti(party),
});
const all = [ersattare(1, 1), ersattare(2, 2), ersattare(3, 1), ersattare(4, 3)];

test('a seat is filled from its own party first, in the order of the election', () => {
  const order = inkallelse(parti(1), all.toReversed(), new Map());
  expect(order.map(({ ordning }) => ordning)).toEqual([1, 3, 2, 4]);
});

test('the parties come as fullmäktige has decided', () => {
  const decided = new Map([[parti(1), [parti(3), parti(1)]]]);
  expect(inkallelse(parti(1), all, decided).map(({ ordning }) => ordning)).toEqual([4, 1, 3, 2]);
});
