import { Check } from 'lucide-react';
import { memo } from 'react';
import type { CSSProperties } from 'react';
import { classes } from '../lib/classes.ts';
import type { GridColumn } from './grid-columns.ts';

interface DataGridRowProps<Row> {
  readonly domId: string;
  readonly row: Row | undefined;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** The row has a box to mark it with; null when the list has none. */
  readonly isMarked: boolean | null;
  readonly top: number;
  readonly columns: readonly GridColumn<Row>[];
}

function RowOfCells<Row>(props: DataGridRowProps<Row>) {
  const { domId, row, index, isActive, isSelected, isMarked, top, columns } = props;
  const place: CSSProperties = { translate: `0 ${top}px` };
  return (
    <div
      role="row"
      id={domId}
      className={classes('grid-row', isActive && 'grid-row-active')}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-index={index}
      style={place}
    >
      {isMarked !== null && (
        <div role="gridcell" className="grid-cell grid-mark" data-mark>
          <span className={classes('grid-box', isMarked && 'grid-box-marked')}>
            {isMarked && <Check size={12} strokeWidth={3} aria-hidden="true" />}
          </span>
        </div>
      )}
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
