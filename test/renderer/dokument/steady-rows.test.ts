import { expect, test } from 'vitest';
import { grouped } from '../../../renderer/features/dokument/kontroller/kontroll-lista.tsx';
import {
  NEW_GROUP,
  steadyRows,
} from '../../../renderer/features/dokument/kontroller/use-steady-rows.ts';

const rowsOf = (...names: string[]) =>
  grouped(
    names,
    (name) => name,
    (name) => name[0] ?? '',
  );
const shown = (held: string[] | null, now: string[]) =>
  steadyRows(held && rowsOf(...held), rowsOf(...now)).map(
    ({ row, group, isGone }) => `${group}:${row}${isGone ? ' gone' : ''}`,
  );

test('while nobody is there the list is what is found', () => {
  expect(shown(null, ['S1', 'V1'])).toEqual(['S:S1', 'V:V1']);
});

test('while somebody is there nothing moves: what goes keeps its place, what comes stands last', () => {
  expect(shown(['S1', 'V1', 'V1'], ['S0', 'V1', 'T1'])).toEqual([
    ...['S:S1 gone', 'V:V1', 'V:V1 gone', `${NEW_GROUP}:S0`, `${NEW_GROUP}:T1`],
  ]);
});

test('what is found again takes its own place', () => {
  expect(shown(['S1', 'V1'], ['V1', 'S1'])).toEqual(['S:S1', 'V:V1']);
});
