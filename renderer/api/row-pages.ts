import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';

const PAGE_SIZE = 100;

/** Pages of rows that a range of places needs, with one more in each direction. */
export function pagesAround(first: number, last: number, count: number): readonly number[] {
  const from = Math.max(0, Math.floor(first / PAGE_SIZE) - 1);
  const to = Math.min(Math.ceil(count / PAGE_SIZE) - 1, Math.floor(last / PAGE_SIZE) + 1);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
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
  const [range, setRange] = useState({ first: 0, last: 0 });
  const pages = pagesAround(range.first, range.last, ids.length);
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
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  const rowOf = useMemo(() => (id: number) => rows.get(id), [rows]);
  return { rowOf, onRange };
}
