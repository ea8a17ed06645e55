import type { ReactNode } from 'react';

export interface GridColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** In rem; the least width of a column that grows. */
  readonly width: number;
  /** Takes the free width. One column of a grid does. */
  readonly grows?: boolean;
  readonly isSortable?: boolean;
  readonly isNumeric?: boolean;
  /** The lower, the sooner it leaves when the room is small; without it, never. */
  readonly priority?: number;
  readonly cell: (row: Row) => ReactNode;
  /** The whole text, for cells that may be cut off. */
  readonly fullText?: (row: Row) => string;
}

export interface GridSort {
  readonly by: string;
  readonly descending: boolean;
}

/** Between columns, in rem. */
export const GAP = 0.75;
const PADDING = 2;

/** The least width of these columns in rem; under it the grid scrolls sideways. */
export function neededWidth<Row>(columns: readonly GridColumn<Row>[]): number {
  return columns.reduce((sum, column) => sum + column.width + GAP, PADDING - GAP);
}

/** The columns there is room for, width in rem; those of lowest priority leave first. */
export function fittingColumns<Row>(
  columns: readonly GridColumn<Row>[],
  width: number,
): readonly GridColumn<Row>[] {
  const leaving = columns
    .filter((column) => column.priority !== undefined)
    .toSorted((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  let kept = columns;
  for (const column of leaving) {
    if (neededWidth(kept) <= width) break;
    kept = kept.filter((other) => other !== column);
  }
  return kept;
}

/** The columns as a CSS grid template. */
export function columnTemplate<Row>(columns: readonly GridColumn<Row>[]): string {
  return columns
    .map(({ width, grows }) => (grows ? `minmax(${width}rem, 1fr)` : `${width}rem`))
    .join(' ');
}

/** The order after a press on a column's head: ascending first, then the other way. */
export function nextSort(sort: GridSort | undefined, by: string): GridSort {
  return { by, descending: sort?.by === by ? !sort.descending : false };
}
