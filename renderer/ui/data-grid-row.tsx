import { memo } from 'react';
import type { CSSProperties } from 'react';
import { classes } from '../lib/classes.ts';
import type { GridColumn } from './grid-columns.ts';

interface DataGridRowProps<Row> {
  readonly domId: string;
  readonly row: Row | undefined;
  readonly index: number;
  readonly isActive: boolean;
  readonly top: number;
  readonly columns: readonly GridColumn<Row>[];
}

function RowOfCells<Row>({ domId, row, index, isActive, top, columns }: DataGridRowProps<Row>) {
  const place: CSSProperties = { translate: `0 ${top}px` };
  return (
    <div
      role="row"
      id={domId}
      className="grid-row"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      data-index={index}
      style={place}
    >
      {columns.map((column) => (
        <div
          key={column.id}
          role="gridcell"
          className={classes('grid-cell', column.isNumeric && 'grid-numeric')}
          {...(row !== undefined && column.fullText ? { title: column.fullText(row) } : {})}
        >
          {row === undefined ? <span className="skeleton-bar" /> : column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One row. Kept as it is while scrolling, as long as its content and place are the same. */
export const DataGridRow = memo(RowOfCells) as typeof RowOfCells;
