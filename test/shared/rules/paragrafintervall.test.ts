import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragrafer, paragrafintervall } from '../../../shared/rules/paragrafintervall.ts';

test.each([
  [[], ''],
  [[7], '§\u00a07'],
  [[170, 172, 173, 184, 183], '§§\u00a0170, 172–173, 183–184'],
] as const)('%j is printed %j', (numbers, text) => {
  expect(paragrafer(numbers)).toBe(text);
});

test('no number is lost and none comes in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const read = paragrafintervall(numbers)
        .split(', ')
        .filter((part) => part !== '')
        .flatMap((part) => {
          const [first = 0, last = first] = part.split('–').map(Number);
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        });
      expect(read).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    }),
  );
});
