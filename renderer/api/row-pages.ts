import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';

const PAGE_SIZE = 100;

/** First and last page to have at hand. */
export interface PageSpan {
  readonly from: number;
  readonly to: number;
}

const pageOf = (place: number) => Math.floor(place / PAGE_SIZE);

/**
 * The pages to have at hand for a range of places: one more each way, or two the way the list is
 * scrolled (above or below zero). The old ones will do while one more is left that way.
 */
export function pagesAround(old: PageSpan, first: number, last: number, way: number): PageSpan {
  const [before, after] = way === 0 ? [1, 1] : way > 0 ? [0, 2] : [2, 0];
  const near = Math.min(1, before);
  const far = Math.min(1, after);
  if (old.from <= Math.max(0, pageOf(first) - near) && old.to >= pageOf(last) + far) return old;
  return { from: Math.max(0, pageOf(first) - before), to: pageOf(last) + after };
}

/** The pages of a span that the list has. */
export function pagesOf({ from, to }: PageSpan, count: number): readonly number[] {
  const last = Math.min(to, Math.ceil(count / PAGE_SIZE) - 1);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
}

/** The ids of one page. */
export function idsOfPage(ids: readonly number[], page: number): number[] {
  return ids.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
}

interface RowPagesOptions<Row> {
  readonly ids: readonly number[];
  readonly idOf: (row: Row) => number;
  /** The query that fetches rows by id, for example `contractQuery('arende.listRows', { ids })`. */
  readonly query: (ids: number[]) => {
    readonly queryKey: readonly unknown[];
    readonly queryFn: () => Promise<readonly Row[]>;
  };
}

/**
 * Rows for a `DataGrid` over a list of ids: give `rowOf` and `onRange` to the grid. Only the pages
 * around what is on screen are fetched; the cache keeps those already seen.
 */
export function useRowPages<Row>({ ids, idOf, query }: RowPagesOptions<Row>) {
  const [span, setSpan] = useState<PageSpan>({ from: 0, to: 1 });
  const previous = useRef(0);
  const pages = pagesOf(span, ids.length);
  const rows = useQueries({
    queries: pages.map((page) => query(idsOfPage(ids, page))),
    combine: useCallback(
      (results: readonly { readonly data: readonly Row[] | undefined }[]) =>
        new Map(
          results.flatMap(({ data }) => (data ?? []).map((row) => [idOf(row), row] as const)),
        ),
      [idOf],
    ),
  });
  const onRange = useCallback((first: number, last: number) => {
    const way = first - previous.current;
    previous.current = first;
    // The page is drawn anew when it needs other rows, not for each row that is scrolled past.
    setSpan((old) => pagesAround(old, first, last, way));
  }, []);
  const rowOf = useMemo(() => (id: number) => rows.get(id), [rows]);
  return { rowOf, onRange };
}
