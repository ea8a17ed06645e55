import { expect, test } from 'vitest';
import { parseDays } from '../../../shared/domain/day-list.ts';
import { readDay } from '../../../shared/domain/datum.ts';

const TODAY = '2026-11-22';

test.each([
  ['2027-03-12', '2027-03-12'],
  ['+14', '2026-12-06'],
  ['senast den 12 mars 2027', '2027-03-12'],
  ['Svar önskas till 2027-03-12.', '2027-03-12'],
  ['Vi vill ha ert svar senast fredagen den 12 mars.', '2027-03-12'],
  ['inkom den 2 november 2026, svar senast 12/3 2027', '2027-03-12'],
  ['Svara före den 12:e mars 2027, kl. 16.00', '2027-03-12'],
  ['t.o.m. 12.3.2027', '2027-03-12'],
])('%s is the day %s', (text, day) => {
  expect(readDay(text, TODAY)).toBe(day);
});

test.each([
  ['så snart som möjligt'],
  ['inom 14 dagar'],
  ['senast den 31 februari 2027'],
  ['den 12 mars eller den 14 mars'],
  ['dnr 2026-118-7'],
  ['12 mars2027x'],
])('%s is no day', (text) => {
  expect(readDay(text, TODAY)).toBeNull();
});

test('a list of days may begin with what it is a list of', () => {
  const text = 'Kommunstyrelsens sammanträden: 25 november, 9 dec och 13 januari 2027';
  expect(parseDays(text, TODAY)).toEqual({
    ...{ days: ['2026-11-25', '2026-12-09', '2027-01-13'], unread: [] },
  });
});
