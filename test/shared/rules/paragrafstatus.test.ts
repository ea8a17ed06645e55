import { expect, test } from 'vitest';
import type { Overklagande, Paragrafstatus } from '../../../shared/domain/paragraf.ts';
import { medStatus } from '../../../shared/rules/paragrafstatus.ts';

test.each<[Overklagande, boolean, Paragrafstatus, Paragrafstatus, Overklagande]>([
  ['laglighetsprovning', false, 'oppen', 'bordlagd', 'ej'],
  ['forvaltningsbesvar', true, 'oppen', 'aterremitterad', 'ej'],
  ['laglighetsprovning', false, 'beslutad', 'utgatt', 'ej'],
  // What the secretary has said of a decision stands: it may be one that only carries out another.
  ['ej', false, 'oppen', 'beslutad', 'ej'],
  ['forvaltningsbesvar', true, 'oppen', 'beslutad', 'forvaltningsbesvar'],
  // What is taken up again can be appealed as its kind is.
  ['ej', false, 'bordlagd', 'oppen', 'laglighetsprovning'],
  ['ej', true, 'aterremitterad', 'beslutad', 'forvaltningsbesvar'],
  ['ej', false, 'bordlagd', 'aterremitterad', 'ej'],
])(
  '%s, authority %s, from %s to %s: %s',
  (before, myndighetsutovning, from, status, overklagande) => {
    const fore = { overklagande: before, myndighetsutovning, status: from };
    expect(medStatus(fore, status, 'beslut')).toEqual({ status, overklagande });
  },
);

test('information that is taken up again can be appealed as little as before', () => {
  const fore = { overklagande: 'ej', myndighetsutovning: false, status: 'bordlagd' } as const;
  expect(medStatus(fore, 'oppen', 'information').overklagande).toBe('ej');
  expect(medStatus(fore, 'oppen', null).overklagande).toBe('laglighetsprovning');
});
