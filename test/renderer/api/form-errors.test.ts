import { expect, test, vi } from 'vitest';
import { CallError } from '../../../shared/contract/errors.ts';
import { fieldsUnder, showFieldErrors } from '../../../renderer/api/form-errors.ts';

const refused = new CallError('RuleViolated', [
  { path: ['data', 'rader', 0, 'belopp'], rule: 'required' },
  { path: [], rule: 'required' },
]);

test('broken rules land at their fields, those of the whole at the root', () => {
  const setError = vi.fn();
  expect(showFieldErrors(refused, setError, fieldsUnder('data'))).toBe(true);
  expect(setError.mock.calls.map(([field]) => field as unknown)).toEqual([
    'rader.0.belopp',
    'root.server',
  ]);
});

test('other errors are left to others', () => {
  const setError = vi.fn();
  expect(showFieldErrors(new CallError('Busy'), setError)).toBe(false);
  expect(showFieldErrors(new Error('x'), setError)).toBe(false);
  expect(setError).not.toHaveBeenCalled();
});
