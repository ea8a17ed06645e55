import { useMemo, useState } from 'react';
import { textMarkering } from '../text/listor.ts';
import type { GridSelection } from '../ui/grid-selection.ts';

const NONE: ReadonlySet<number> = new Set();

/** The marked rows of a list; a row that no longer passes the filter is not marked any more. */
export function useMarks(ids: readonly number[]) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(NONE);
  const marked = useMemo(
    () => (chosen.size === 0 ? NONE : new Set(ids.filter((id) => chosen.has(id)))),
    [ids, chosen],
  );
  const selection = useMemo<GridSelection>(
    () => ({ marked, onMark: setChosen, allLabel: textMarkering.all }),
    [marked],
  );
  return { marked, selection, clear: () => setChosen(NONE) };
}
