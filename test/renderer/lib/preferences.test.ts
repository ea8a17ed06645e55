import { expect, test } from 'vitest';
import { defaultPreferences, readPreferences } from '../../../renderer/lib/preferences.ts';

test('nothing stored gives the defaults', () => {
  expect(readPreferences(null)).toEqual(defaultPreferences);
  expect(defaultPreferences).toMatchObject({ theme: 'system', density: 'standard' });
});

test('what is broken gets its default, the rest is kept', () => {
  const stored = JSON.stringify({ theme: 'dark', density: 'gigantic', keys: 7 });
  expect(readPreferences(stored)).toEqual({ ...defaultPreferences, theme: 'dark' });
});

test.for(['', 'x{', '[]', '7', 'null'])('stored %j does no harm', (text) => {
  expect(readPreferences(text)).toEqual(defaultPreferences);
});
