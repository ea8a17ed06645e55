import { ArrowDown, ArrowUp } from 'lucide-react';
import { classes } from '../lib/classes.ts';
import { nextSort } from './grid-columns.ts';
import type { GridColumn, GridSort } from './grid-columns.ts';

interface DataGridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | undefined;
  readonly onSort: ((sort: GridSort) => void) | undefined;
}

function ariaSort(sort: GridSort | undefined, column: string) {
  if (sort?.by !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

/** The heads of the columns; a sortable one is a button. */
export function DataGridHead<Row>({ columns, sort, onSort }: DataGridHeadProps<Row>) {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-head-row">
        {columns.map((column) => (
          <div
            key={column.id}
            role="columnheader"
            className={classes('grid-cell', column.isNumeric && 'grid-numeric')}
            {...(column.isSortable ? { 'aria-sort': ariaSort(sort, column.id) } : {})}
          >
            {column.isSortable ? (
              <button
                type="button"
                className="grid-sort"
                onClick={() => onSort?.(nextSort(sort, column.id))}
              >
                {column.title}
                {sort?.by === column.id &&
                  (sort.descending ? (
                    <ArrowDown size={13} aria-hidden="true" />
                  ) : (
                    <ArrowUp size={13} aria-hidden="true" />
                  ))}
              </button>
            ) : (
              column.title
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
