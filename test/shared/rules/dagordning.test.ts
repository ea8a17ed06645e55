import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dagordningsgrupp } from '../../../shared/domain/dagordning.ts';
import { DagordningspunktId } from '../../../shared/domain/id.ts';
import {
  called,
  placed,
  stepped,
  tillkommandeNummer,
  uncalled,
} from '../../../shared/rules/dagordning.ts';

const idOf = (index: number) => DagordningspunktId.parse(`01D${String(index).padStart(23, '0')}`);

/** Items named by their group and number: f1 f2 b3. */
function agenda(...names: string[]) {
  return names.map((name) => ({
    id: idOf(Number(name.slice(1))),
    grupp: Dagordningsgrupp.options.find((grupp) => grupp.startsWith(name[0] ?? '')) ?? 'ovrigt',
    ...{ nummer: '', tillkommande: false, utgar: false },
  }));
}
const names = (items: ReturnType<typeof agenda>) =>
  items.map(({ id, grupp }) => `${grupp[0] ?? ''}${String(Number(id.slice(3)))}`).join(' ');

describe('an item is put where it should stand', () => {
  const items = agenda('f1', 'f2', 'b3', 'b4');
  test.each([
    [4, 'beslut', 3, 'f1 f2 b4 b3'],
    [1, 'formalia', null, 'f2 f1 b3 b4'],
    [3, 'formalia', 2, 'f1 f3 f2 b4'],
    [3, 'information', null, 'f1 f2 i3 b4'],
    // Before something that isn't in the group: last.
    [1, 'beslut', 2, 'f2 b3 b4 b1'],
  ] as const)('%i to %s before %s', (id, grupp, before, order) => {
    const foreId = before === null ? null : idOf(before);
    expect(names(placed(items, idOf(id), { grupp, foreId }))).toBe(order);
  });

  test('groups that were mixed come in the order they are called', () => {
    const mixed = agenda('b1', 'f2', 'b3');
    expect(names(placed(mixed, idOf(3), { grupp: 'beslut', foreId: null }))).toBe('f2 b1 b3');
  });
});

describe('one step up or down', () => {
  const order = (step: 1 | -1, id: number, ...from: string[]) => {
    const items = agenda(...from);
    const to = stepped(items, idOf(id), step);
    return to && names(placed(items, idOf(id), to));
  };
  test.each([
    [-1, 2, 'f2 f1 b3'],
    [1, 1, 'f2 f1 b3'],
    // Past the end of the group, into the one beside it, also when that is empty.
    [1, 2, 'f1 i2 b3'],
    [-1, 3, 'f1 f2 i3'],
  ] as const)('%i of %i', (step, id, expected) => {
    expect(order(step, id, 'f1', 'f2', 'b3')).toBe(expected);
  });
  test('nowhere above the first and below the last', () => {
    expect(order(-1, 1, 'f1', 'b2')).toBeNull();
    expect(order(1, 2, 'f1', 'o2')).toBeNull();
    expect(order(1, 9, 'f1')).toBeNull();
  });
  test('a step and its opposite leave the order as it was', () => {
    const groups = fc.constantFrom(...Dagordningsgrupp.options);
    fc.assert(
      fc.property(fc.array(groups, { minLength: 1, maxLength: 8 }), fc.nat(), (drawn, pick) => {
        const items = Dagordningsgrupp.options
          .flatMap((grupp) => drawn.filter((one) => one === grupp))
          .map((grupp, index) => ({ ...agenda('f1')[0]!, id: idOf(index + 1), grupp }));
        const id = idOf((pick % items.length) + 1);
        const down = stepped(items, id, 1);
        if (down === null) return;
        const moved = placed(items, id, down);
        const up = stepped(moved, id, -1);
        expect(up && names(placed(moved, id, up))).toBe(names(items));
      }),
    );
  });
});

test('items get their numbers when they are called, and lose them when they are called back', () => {
  const items = agenda('f1', 'f2', 'b3').map((one, index) => ({ ...one, utgar: index === 1 }));
  const sent = called(items);
  expect(sent.map(({ nummer }) => nummer)).toEqual(['1', '', '2']);
  expect(uncalled(sent).map(({ nummer }) => nummer)).toEqual(['', '', '']);
});

test.each([
  [['1', '2'], [], '3'],
  [[], [], '1'],
  [['1', '2'], ['3'], '2 A'],
  [['1', '2', '2 A'], ['3'], '2 B'],
  [['1', '2'], ['2 A', '3'], '2 B'],
  [['1', '2', '2 A'], [], '3'],
  [[], ['1'], '0 A'],
])('a late item after %j and before %j is %s', (before, after, nummer) => {
  expect(tillkommandeNummer(before, after)).toBe(nummer);
});
