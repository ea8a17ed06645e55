import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { rowAfterKey } from './grid-keys.ts';
import { allOrNone, markedThrough, marksAfterKey, toggled } from './grid-selection.ts';
import type { GridSelection } from './grid-selection.ts';

interface GridEventOptions<Row> {
  readonly ids: readonly number[];
  readonly active: number;
  readonly selection: GridSelection | undefined;
  readonly rowOf: (id: number) => Row | undefined;
  readonly onActive: (index: number) => void;
  readonly onOpen: (row: Row) => void;
  /** The row that was last pressed once. */
  readonly pressed: RefObject<Row | undefined>;
  /** As `onActive`, with the row brought into view. */
  readonly moveTo: (index: number) => void;
  /** Rows that fit in a window so high, in pixels. */
  readonly rowsIn: (height: number) => number;
}

/** What keys and presses do in a list. */
export function gridEvents<Row>(options: GridEventOptions<Row>) {
  const { ids, active, selection, pressed } = options;
  const rowAt = (index: number) => {
    const id = ids[index];
    return id === undefined ? undefined : options.rowOf(id);
  };
  const open = (row: Row | undefined) => {
    if (row !== undefined) options.onOpen(row);
  };
  return {
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.target !== event.currentTarget || event.altKey) return;
      const page = options.rowsIn(event.currentTarget.clientHeight);
      const next = placeAfter(event, { active, count: ids.length, page });
      const marked = marksAfter(event, options, next);
      if (marked !== null) selection?.onMark(marked);
      if (event.key === 'Enter' && !event.ctrlKey) open(rowAt(active));
      if (next !== null) options.moveTo(next);
      if (marked !== null || next !== null) event.preventDefault();
    },
    onClick: (event: MouseEvent) => {
      const index = rowUnder(event);
      const id = ids[index];
      if (event.detail < 2) pressed.current = isOnBox(event) ? undefined : rowAt(index);
      if (id === undefined) return;
      if (selection) markByPress(event, selection, { ids, active, index, id });
      options.onActive(index);
    },
    onDoubleClick: (event: MouseEvent) => {
      // The list may have been read anew between the two presses: the first was aimed.
      if (!isOnBox(event)) open(pressed.current ?? rowAt(rowUnder(event)));
    },
  };
}

function placeAfter({ key, ctrlKey }: KeyboardEvent, place: Parameters<typeof rowAfterKey>[1]) {
  return ctrlKey ? null : rowAfterKey(key, place);
}

function marksAfter(
  event: KeyboardEvent,
  { ids, active, selection }: Pick<GridEventOptions<unknown>, 'ids' | 'active' | 'selection'>,
  next: number | null,
) {
  return selection ? marksAfterKey(event, { ids, marked: selection.marked }, active, next) : null;
}

interface Press {
  readonly ids: readonly number[];
  readonly active: number;
  readonly index: number;
  readonly id: number;
}

function markByPress(event: MouseEvent, { marked, onMark }: GridSelection, press: Press): void {
  const { ids, active, index, id } = press;
  if (event.shiftKey) onMark(markedThrough({ ids, marked }, Math.max(0, active), index));
  else if (event.ctrlKey || isOnBox(event)) onMark(toggled(marked, id));
}

/** The box over the column of boxes. */
export function markHead({ marked, onMark, allLabel }: GridSelection, ids: readonly number[]) {
  return {
    label: allLabel,
    isAll: ids.length > 0 && marked.size >= ids.length,
    onPress: () => onMark(allOrNone({ ids, marked })),
  };
}

function rowUnder(event: MouseEvent): number {
  const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
  return row === null ? -1 : Number(row.getAttribute('data-index'));
}

function isOnBox({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('[data-mark]') !== null;
}
