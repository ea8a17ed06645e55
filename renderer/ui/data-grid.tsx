import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react';
import { DataGridHead } from './data-grid-head.tsx';
import { DataGridRow } from './data-grid-row.tsx';
import { columnTemplate, fittingColumns, neededWidth } from './grid-columns.ts';
import type { GridColumn, GridSort } from './grid-columns.ts';
import { rowAfterKey } from './grid-keys.ts';
import { useGridMeasures } from './grid-measures.ts';
import './data-grid.css';

interface DataGridProps<Row> {
  readonly label: string;
  /** The rows' ids in order. Only those on screen are asked for with `rowOf`. */
  readonly ids: readonly number[];
  /** The row, or `undefined` while it is being fetched: a skeleton is shown. */
  readonly rowOf: (id: number) => Row | undefined;
  readonly columns: readonly GridColumn<Row>[];
  readonly sort?: GridSort;
  readonly onSort?: (sort: GridSort) => void;
  /** Place of the chosen row in `ids`; -1 for none. Arrow keys choose as they move. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** Enter or double click. */
  readonly onOpen: (index: number) => void;
  /** First and last place on screen, for fetching pages of rows. */
  readonly onRange?: (first: number, last: number) => void;
  /** Shown when there are no ids. */
  readonly empty: ReactNode;
  readonly gridRef?: Ref<HTMLDivElement>;
}

const HEAD_HEIGHT = 36;

function useRows(count: number, active: number, rowHeight: number) {
  const scroller = useRef<HTMLDivElement>(null);
  // The active row is always kept, so that aria-activedescendant points at something.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      const isOutside = active >= 0 && active < count && !indexes.includes(active);
      return isOutside ? [...indexes, active] : indexes;
    },
    [active, count],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingEnd: HEAD_HEIGHT,
    rangeExtractor,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  return { scroller, virtualizer };
}

/**
 * A list of any length: only the rows on screen exist. One tab stop; arrows, PgUp/PgDn, Home and
 * End move, Enter opens. Columns of low priority leave when the room is small.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { ids, active, onActive, onRange } = props;
  const gridId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const { rowHeight, width } = useGridMeasures(frame, probe);
  const { scroller, virtualizer } = useRows(ids.length, active, rowHeight);
  const columns = useMemo(() => fittingColumns(props.columns, width), [props.columns, width]);
  const range = virtualizer.range;
  const first = range?.startIndex ?? 0;
  const last = range?.endIndex ?? 0;

  useEffect(() => onRange?.(first, last), [onRange, first, last]);
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [ids, scroller]);

  const moveTo = (index: number) => {
    onActive(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey) return;
    if (event.key === 'Enter' && active >= 0) props.onOpen(active);
    const page = Math.floor((event.currentTarget.clientHeight - HEAD_HEIGHT) / rowHeight) - 1;
    const next = rowAfterKey(event.key, { active, count: ids.length, page });
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
  };
  const rowUnder = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    return row === null ? -1 : Number(row.getAttribute('data-index'));
  };
  const template = {
    '--columns': columnTemplate(columns),
    '--least-width': `${neededWidth(columns)}rem`,
  } as CSSProperties;
  const activeId = ids[active];

  return (
    <div className="grid-frame" ref={frame} style={template}>
      <div className="grid-probe" ref={probe} />
      <div
        ref={(element) => {
          scroller.current = element;
          if (typeof props.gridRef === 'function') props.gridRef(element);
          else if (props.gridRef) props.gridRef.current = element;
        }}
        className="grid"
        role="grid"
        tabIndex={0}
        data-pane="grid"
        aria-label={props.label}
        aria-rowcount={ids.length + 1}
        aria-colcount={columns.length}
        {...(activeId === undefined ? {} : { 'aria-activedescendant': `${gridId}-${activeId}` })}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const index = rowUnder(event);
          if (index >= 0) onActive(index);
        }}
        onDoubleClick={(event) => {
          const index = rowUnder(event);
          if (index >= 0) props.onOpen(index);
        }}
      >
        <DataGridHead columns={columns} sort={props.sort} onSort={props.onSort} />
        <div
          role="rowgroup"
          className="grid-body"
          style={{ height: `${virtualizer.getTotalSize()}px` }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const id = ids[item.index];
            if (id === undefined) return null;
            return (
              <DataGridRow
                key={id}
                domId={`${gridId}-${id}`}
                row={props.rowOf(id)}
                index={item.index}
                isActive={item.index === active}
                top={item.start}
                columns={columns}
              />
            );
          })}
        </div>
      </div>
      {ids.length === 0 && <div className="grid-empty">{props.empty}</div>}
    </div>
  );
}
