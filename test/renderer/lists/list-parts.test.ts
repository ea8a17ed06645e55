import { describe, expect, it } from 'vitest';
import { filterText } from '../../../renderer/lists/filter-field.ts';
import { shownColumns } from '../../../renderer/lists/list-columns.ts';
import type { ListColumn } from '../../../renderer/lists/list-columns.ts';
import { arendeColumns } from '../../../renderer/features/arenden/arende-columns.tsx';
import { handlingColumns } from '../../../renderer/features/handlingslista/handling-columns.tsx';
import { handlingFilters } from '../../../renderer/features/handlingslista/handling-filters.ts';
import { kontaktColumns } from '../../../renderer/features/kontakter/kontakt-columns.tsx';
import { arendeCells, handlingCells, kontaktCells } from '../../../electron/app/list-cells.ts';
import { ArendeSort, HandlingFilter, HandlingSort } from '../../../shared/domain/listfilter.ts';
import { KontaktSort } from '../../../shared/domain/listfilter.ts';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() }));

describe('a chip says', () => {
  it.each([
    [{ kind: 'choices', options } as const, ['a', 'b'], 'Fält: A, B'],
    [{ kind: 'choices', options } as const, ['a', 'b', 'c', 'd'], 'Fält: A, B +2'],
    [{ kind: 'choices', options } as const, ['borta'], 'Fält: Okänd'],
    [{ kind: 'choice', options } as const, 'c', 'Fält: C'],
    [{ kind: 'years' } as const, [2025, 2026], 'Fält: 2025, 2026'],
    [{ kind: 'text' } as const, '2.3', 'Fält: 2.3'],
    [{ kind: 'days' } as const, { fran: '2026-01-01' }, 'Fält: från 2026-01-01'],
    [{ kind: 'days' } as const, { till: '2026-01-31' }, 'Fält: till 2026-01-31'],
    [
      { kind: 'days' } as const,
      { fran: '2026-01-01', till: '2026-01-31' },
      'Fält: 2026-01-01–2026-01-31',
    ],
    [{ kind: 'frist' } as const, 'forfallen', 'Fält: förfallen'],
    [{ kind: 'frist' } as const, 14, 'Fält: inom 14 dagar'],
    [{ kind: 'flag' } as const, true, 'Fält'],
    [{ kind: 'me' } as const, true, 'Fält'],
  ])('of %o with %o: %s', (field, value, text) => {
    expect(filterText({ id: 'x', title: 'Fält', ...field }, value)).toBe(text);
  });
});

describe('columns', () => {
  const column = (id: string, isUsual: boolean, priority?: number): ListColumn<string> => ({
    ...{ id, title: id, width: 5, isUsual, cell: (row) => row },
    ...(priority === undefined ? {} : { priority }),
  });
  const all = [column('nr', true), column('namn', true, 1), column('klass', false)];
  const ids = (chosen: string[]) => shownColumns(all, chosen, {}).map(({ id }) => id);

  it('are the usual ones until some are chosen, then those in their order', () => {
    expect(ids([])).toEqual(['nr', 'namn']);
    expect(ids(['klass', 'nr'])).toEqual(['klass', 'nr']);
  });

  it('that no longer exist are passed over', () => {
    expect(ids(['borta', 'nr'])).toEqual(['nr']);
    expect(ids(['borta'])).toEqual(['nr', 'namn']);
  });

  it('leave for want of room only when nobody chose them', () => {
    expect(shownColumns(all, [], {})[1]?.priority).toBe(1);
    expect(shownColumns(all, ['namn'], {})[0]?.priority).toBeUndefined();
  });

  it('keep the widths that have been changed', () => {
    expect(shownColumns(all, [], { namn: 9 }).map(({ width }) => width)).toEqual([5, 9]);
  });
});

describe('the lists of the register', () => {
  const sortable = (columns: readonly { id: string; isSortable?: boolean }[]) =>
    columns.filter(({ isSortable }) => isSortable).map(({ id }) => id);

  it('can be put in order by every column that looks so, and by no other', () => {
    expect(sortable(arendeColumns).sort()).toEqual([...ArendeSort.options].sort());
    expect(sortable(handlingColumns).sort()).toEqual([...HandlingSort.options].sort());
    expect(sortable(kontaktColumns).sort()).toEqual([...KontaktSort.options].sort());
  });

  it('can be written to a file with every column', () => {
    expect(arendeColumns.map(({ id }) => id).sort()).toEqual(Object.keys(arendeCells).sort());
    expect(handlingColumns.map(({ id }) => id).sort()).toEqual(Object.keys(handlingCells).sort());
    expect(kontaktColumns.map(({ id }) => id).sort()).toEqual(Object.keys(kontaktCells).sort());
  });

  it('offer every filter that handlingar have, but for the words in the search field', () => {
    const offered = ['text', ...handlingFilters.map(({ id }) => id)];
    expect(offered.sort()).toEqual(Object.keys(HandlingFilter.shape).sort());
  });
});
