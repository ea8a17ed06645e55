import { useMemo } from 'react';
import { filteredRows, sortOf } from './whole-list.ts';
import type { WholeListRules } from './whole-list.ts';
import { usePartierSearch } from './use-partier-search.ts';

/** A list that is all at hand, filtered and ordered as the address says, for a `ListPart`. */
export function useWholeList<Row extends { readonly id: string }>(
  rows: readonly Row[] | undefined,
  rules: WholeListRules<Row>,
) {
  const { search } = usePartierSearch();
  const { q, avslutade, sortera, fallande } = search;
  const shown = useMemo(
    () => filteredRows(rows ?? [], rules, { q, avslutade, sortera, fallande }),
    [rows, rules, q, avslutade, sortera, fallande],
  );
  const ids = useMemo(() => shown.map((_, index) => index), [shown]);
  return {
    ids,
    rowOf: (index: number) => shown[index],
    active: shown.findIndex(({ id }) => id === search.valt),
    chosen: rows?.find(({ id }) => id === search.valt),
    chosenAt: (index: number) => shown[index]?.id,
    sort: sortOf(rules.sorts, search),
    isLoaded: rows !== undefined,
  };
}
