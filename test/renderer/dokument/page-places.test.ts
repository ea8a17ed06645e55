import { describe, expect, it } from 'vitest';
import { positionOf, sectionAt } from '../../../renderer/features/dokument/page-places.ts';

const platser = [
  { avsnittId: 'a', sida: 1, y: 0.3 },
  { avsnittId: 'b', sida: 1, y: 0.8 },
  { avsnittId: 'c', sida: 3, y: 0.1 },
];

describe('places on the pages', () => {
  it('of a text lie between its own beginning and the next', () => {
    expect(positionOf(platser, 'a', 0, 3)).toBeCloseTo(0.3);
    expect(positionOf(platser, 'b', 0.5, 3)).toBeCloseTo(1.45);
    expect(positionOf(platser, 'c', 1, 3)).toBeCloseTo(3);
    expect(positionOf(platser, 'utelämnat', 0, 3)).toBeNull();
  });

  it('belong to the section that began last', () => {
    expect(sectionAt(platser, 1, 0.1)).toBeNull();
    expect(sectionAt(platser, 1, 0.29)).toBe('a');
    expect(sectionAt(platser, 2, 0.5)).toBe('b');
    expect(sectionAt(platser, 3, 0.9)).toBe('c');
  });
});
