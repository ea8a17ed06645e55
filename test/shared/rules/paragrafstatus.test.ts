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
    expect(medStatus(fore, status)).toEqual({ status, overklagande });
  },
);
