import { useCallback, useMemo } from 'react';
import { changePreferences, currentPreferences, usePreferences } from '../lib/preferences.ts';
import type { ListLook } from '../lib/preferences.ts';
import type { GridColumn } from '../ui/grid-columns.ts';

export interface ListColumn<Row> extends GridColumn<Row> {
  /** Shown until the person chooses columns. */
  readonly isUsual: boolean;
}

const PLAIN: ListLook = { columns: [], widths: {} };

/**
 * The columns to show, in order and with their widths. Chosen ones never leave for want of room:
 * the list is then scrolled sideways.
 */
export function shownColumns<Row>(
  all: readonly ListColumn<Row>[],
  chosen: readonly string[],
  widths: ListLook['widths'],
): readonly GridColumn<Row>[] {
  const known = chosen.flatMap((id) => all.filter((column) => column.id === id));
  const shown = known.length > 0 ? known : all.filter(({ isUsual }) => isUsual);
  return shown.map(({ isUsual: _, priority, ...column }) => ({
    ...column,
    width: widths[column.id] ?? column.width,
    ...(known.length > 0 || priority === undefined ? {} : { priority }),
  }));
}

/** How a list looks to this person; `fromView` are the columns of a saved view, which come first. */
export function useListColumns<Row>(
  list: string,
  all: readonly ListColumn<Row>[],
  fromView: readonly string[] | undefined,
) {
  const look = usePreferences().lists[list] ?? PLAIN;
  const chosen = fromView && fromView.length > 0 ? fromView : look.columns;
  const columns = useMemo(() => shownColumns(all, chosen, look.widths), [all, chosen, look.widths]);
  const setWidth = useCallback(
    (column: string, width: number) => {
      const { widths, columns: kept } = lookOf(list);
      keepLook(list, { columns: kept, widths: { ...widths, [column]: width } });
    },
    [list],
  );
  return { columns, setWidth, widths: look.widths };
}

/** Keeps how a list looks, on this machine. */
export function keepLook(list: string, look: ListLook): void {
  changePreferences({ lists: { ...currentPreferences().lists, [list]: look } });
}

function lookOf(list: string): ListLook {
  return currentPreferences().lists[list] ?? PLAIN;
}
