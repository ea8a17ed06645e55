import { expect, test } from 'vitest';
import { explainedAmount, groupedKronor, moneyEntry } from '../../../renderer/ui/money-entry.ts';
import { textMoneyErrors } from '../../../renderer/text/sv.ts';

test.for([
  ['1 250 000 kr', 1_250_000],
  ['500 tkr', 500_000],
  ['2,5 mnkr', 2_500_000],
  ['40000', 40_000],
] as const)('%s is %d kronor', ([text, kronor]) => {
  expect(moneyEntry(text)).toEqual({ kind: 'kronor', kronor });
});

test('decimals without a unit are asked about, and the question gives ways to answer', () => {
  const entry = moneyEntry('2,5');
  expect(entry).toEqual({ kind: 'unreadable', reason: 'enhet_saknas' });
  expect(textMoneyErrors.enhet_saknas).toContain('2,5 mnkr');
});

test('an empty field is no error', () => {
  expect(moneyEntry('  ')).toEqual({ kind: 'empty' });
});

test('figures are grouped with no-break spaces and bear no unit', () => {
  expect(groupedKronor(1_250_000)).toBe('1\u00a0250\u00a0000');
  expect(groupedKronor(0)).toBe('0');
});

test('an amount in another unit is explained in kronor, one in kronor is not', () => {
  expect(explainedAmount('2,5 mnkr')).toBe('2\u00a0500\u00a0000\u00a0kr');
  expect(explainedAmount('500 tkr')).toBe('500\u00a0000\u00a0kr');
  expect(explainedAmount('500 kr')).toBeNull();
  expect(explainedAmount('500 kronor')).toBeNull();
  expect(explainedAmount('500')).toBeNull();
  expect(explainedAmount('2,5')).toBeNull();
});
