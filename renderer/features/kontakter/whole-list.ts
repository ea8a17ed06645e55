import { matchesWords } from '../../lib/matching.ts';
import type { GridSort } from '../../ui/grid-columns.ts';
import type { PartierSearch } from './partier-search.ts';

/** How rows that are all at hand are found and ordered. */
export interface WholeListRules<Row> {
  /** Everything about a row that the filter looks in. */
  readonly words: (row: Row) => string;
  /** Out of use: shown only when asked for. */
  readonly isClosed: (row: Row) => boolean;
  /** What a column is sorted by; the first is the order from the start. */
  readonly sorts: Readonly<Record<string, (row: Row) => string>>;
}

const SWEDISH = new Intl.Collator('sv', { numeric: true });

/** The rows that pass the filter, in the order asked for. */
export function filteredRows<Row>(
  rows: readonly Row[],
  { words, isClosed, sorts }: WholeListRules<Row>,
  search: Pick<PartierSearch, 'q' | 'avslutade' | 'sortera' | 'fallande'>,
): Row[] {
  const shown = rows.filter((row) => search.avslutade === true || !isClosed(row));
  const found = shown.filter((row) => matchesWords(words(row), search.q ?? ''));
  const { by, descending } = sortOf(sorts, search);
  const key = sorts[by];
  if (!key) return found;
  const ordered = found.toSorted((one, other) => SWEDISH.compare(key(one), key(other)));
  return descending ? ordered.reverse() : ordered;
}

/** The order that an address asks for; the first there is, unless it names another. */
export function sortOf(
  sorts: Readonly<Record<string, unknown>>,
  search: Pick<PartierSearch, 'sortera' | 'fallande'>,
): GridSort {
  const [first = ''] = Object.keys(sorts);
  const by = search.sortera !== undefined && search.sortera in sorts ? search.sortera : first;
  return { by, descending: search.fallande ?? false };
}
