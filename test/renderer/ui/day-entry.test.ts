import { describe, expect, test } from 'vitest';
import { dayEntry, steppedDay, weekOf } from '../../../renderer/ui/day-entry.ts';

const today = '2026-11-21';

test('a value is a day, nothing, or text that is no day', () => {
  expect(dayEntry('2027-01-30')).toEqual({ kind: 'day', day: '2027-01-30' });
  expect(dayEntry('')).toEqual({ kind: 'empty' });
  expect(dayEntry('2027-02-30')).toEqual({ kind: 'unknown', text: '2027-02-30' });
  expect(dayEntry('31/2')).toEqual({ kind: 'unknown', text: '31/2' });
});

describe('steps with the arrow keys', () => {
  test('cross months and years', () => {
    expect(steppedDay('2026-12-31', 1, today)).toBe('2027-01-01');
    expect(steppedDay('2028-03-01', -1, today)).toBe('2028-02-29');
  });

  test('begin with today in an empty field and leave what is no day alone', () => {
    expect(steppedDay('', -1, today)).toBe(today);
    expect(steppedDay('31/2', 1, today)).toBe('31/2');
  });
});

test('week numbers are those of the Swedish calendar', () => {
  expect(weekOf('2027-01-01')).toBe(53);
  expect(weekOf('2027-01-30')).toBe(4);
  expect(weekOf('31/2')).toBeNull();
});
