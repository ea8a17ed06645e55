import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { CSSProperties, ReactNode, Ref } from 'react';
import { DataGridHead } from './data-grid-head.tsx';
import { DataGridRow } from './data-grid-row.tsx';
import { columnTemplate, fittingColumns, GAP, neededWidth } from './grid-columns.ts';
import type { GridColumn, GridSort } from './grid-columns.ts';
import { gridEvents, markHead } from './grid-events.ts';
import { useGridMeasures } from './grid-measures.ts';
import type { GridSelection } from './grid-selection.ts';
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
  /** Enter or double click; not while the row is being fetched. */
  readonly onOpen: (row: Row) => void;
  /** The rows can be marked, for doing something to many. */
  readonly selection?: GridSelection;
  /** A column was drawn wider or narrower, in rem. */
  readonly onWidth?: (column: string, width: number) => void;
  /** First and last place on screen, for fetching pages of rows. */
  readonly onRange?: (first: number, last: number) => void;
  /** Shown when there are no ids. */
  readonly empty: ReactNode;
  readonly gridRef?: Ref<HTMLDivElement>;
}

const HEAD_HEIGHT = 36;
/** Of the column of boxes, in rem. */
const MARK_WIDTH = 1.25;

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
  const { ids, active, onActive, onRange, selection } = props;
  const gridId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const pressed = useRef<Row>(undefined);
  const { rowHeight, width } = useGridMeasures(frame, probe);
  const { scroller, virtualizer } = useRows(ids.length, active, rowHeight);
  const marks = selection ? MARK_WIDTH + GAP : 0;
  const columns = useMemo(
    () => fittingColumns(props.columns, width - marks),
    [props.columns, width, marks],
  );
  const range = virtualizer.range;
  const first = range?.startIndex ?? 0;
  const last = range?.endIndex ?? 0;

  useEffect(() => onRange?.(first, last), [onRange, first, last]);
  const goToPlace = useEffectEvent(() => {
    // Back from a case, or after another order, one is where one was.
    if (active >= 0) virtualizer.scrollToIndex(active, { align: 'auto' });
    else scroller.current?.scrollTo({ top: 0 });
  });
  useLayoutEffect(() => goToPlace(), [ids]);

  const events = gridEvents({
    ...{ ids, active, selection, onActive, pressed, rowOf: props.rowOf, onOpen: props.onOpen },
    moveTo: (index) => {
      onActive(index);
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
    rowsIn: (height) => Math.floor((height - HEAD_HEIGHT) / rowHeight) - 1,
  });
  const template = {
    '--columns': `${selection ? `${MARK_WIDTH}rem ` : ''}${columnTemplate(columns)}`,
    '--least-width': `${neededWidth(columns) + marks}rem`,
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
        aria-colcount={columns.length + (selection ? 1 : 0)}
        {...(activeId === undefined ? {} : { 'aria-activedescendant': `${gridId}-${activeId}` })}
        {...(selection ? { 'aria-multiselectable': true } : {})}
        {...events}
      >
        <DataGridHead
          columns={columns}
          sort={props.sort}
          onSort={props.onSort}
          onWidth={props.onWidth}
          {...(selection && { mark: markHead(selection, ids) })}
        />
        <div
          role="rowgroup"
          className="grid-body"
          style={{ height: `${virtualizer.getTotalSize()}px` }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const id = ids[item.index];
            if (id === undefined) return null;
            const isMarked = selection ? selection.marked.has(id) : null;
            const isActive = item.index === active;
            return (
              <DataGridRow
                key={id}
                domId={`${gridId}-${id}`}
                row={props.rowOf(id)}
                index={item.index}
                isActive={isActive}
                // What is done to the selection is done to the row one stands on, until some are marked.
                isSelected={selection && selection.marked.size > 0 ? isMarked === true : isActive}
                isMarked={isMarked}
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
