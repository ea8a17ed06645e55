import { expect, test } from 'vitest';
import { namedSpan, nameOfSpan, spanNames } from '../../../renderer/features/utlamnande/spans.ts';

test.each([
  ['2026-11-22', 'vecka', '2026-11-16', '2026-11-22'],
  ['2026-11-23', 'vecka', '2026-11-23', '2026-11-29'],
  ['2027-01-01', 'vecka', '2026-12-28', '2027-01-03'],
  ['2028-02-10', 'manad', '2028-02-01', '2028-02-29'],
  ['2026-01-31', 'forra_manaden', '2025-12-01', '2025-12-31'],
  ['2026-03-31', 'forra_manaden', '2026-02-01', '2026-02-28'],
  ['2026-11-22', 'forra_aret', '2025-01-01', '2025-12-31'],
] as const)('on %s %s is %s to %s', (today, name, fran, till) => {
  expect(namedSpan(name, today)).toEqual({ fran, till });
});

test('a span is known by its name again, and another by none', () => {
  for (const name of spanNames) {
    expect(nameOfSpan(namedSpan(name, '2026-11-22'), '2026-11-22')).toBe(name);
  }
  expect(nameOfSpan({ fran: '2026-11-22', till: '2026-11-22' }, '2026-11-22')).toBeNull();
});
