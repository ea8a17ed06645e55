import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import { classes } from '../lib/classes.ts';
import { ColumnHandle } from './column-handle.tsx';
import { nextSort } from './grid-columns.ts';
import type { GridColumn, GridSort } from './grid-columns.ts';

interface DataGridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | undefined;
  readonly onSort: ((sort: GridSort) => void) | undefined;
  readonly onWidth: ((column: string, width: number) => void) | undefined;
  /** The box over the boxes; undefined when the list has none. */
  readonly mark?: { readonly label: string; readonly isAll: boolean; readonly onPress: () => void };
}

function ariaSort(sort: GridSort | undefined, column: string) {
  if (sort?.by !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function SortArrow({ descending }: { readonly descending: boolean }) {
  const Arrow = descending ? ArrowDown : ArrowUp;
  return <Arrow size={13} aria-hidden="true" />;
}

/** The heads of the columns; a sortable one is a button. */
export function DataGridHead<Row>({
  columns,
  sort,
  onSort,
  onWidth,
  mark,
}: DataGridHeadProps<Row>) {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-head-row">
        {mark && (
          <div role="columnheader" className="grid-cell grid-mark">
            <button
              type="button"
              className={classes('grid-box', mark.isAll && 'grid-box-marked')}
              aria-label={mark.label}
              aria-pressed={mark.isAll}
              onClick={mark.onPress}
            >
              {mark.isAll && <Check size={12} strokeWidth={3} aria-hidden="true" />}
            </button>
          </div>
        )}
        {columns.map((column) => (
          <div
            key={column.id}
            role="columnheader"
            className={classes('grid-cell', 'grid-title', column.isNumeric && 'grid-numeric')}
            {...(column.isSortable ? { 'aria-sort': ariaSort(sort, column.id) } : {})}
          >
            {column.isSortable ? (
              <button
                type="button"
                className="grid-sort"
                onClick={() => onSort?.(nextSort(sort, column.id))}
              >
                {column.title}
                {sort?.by === column.id && <SortArrow descending={sort.descending} />}
              </button>
            ) : (
              <span className="grid-title-text">{column.title}</span>
            )}
            {onWidth && !column.grows && (
              <ColumnHandle width={column.width} onWidth={(width) => onWidth(column.id, width)} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
