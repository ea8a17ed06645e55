import type { Loggrad } from '../../../shared/domain/logg.ts';

/** Rows of the log that are told as one, newest first. */
export type RowGroup = readonly [Loggrad, ...Loggrad[]];

/** Saves of the same thing that follow each other are told as one. */
export function groupedRows(rows: readonly Loggrad[]): RowGroup[] {
  return rows.reduce<RowGroup[]>((groups, row) => {
    const last = groups.at(-1);
    if (last && isSame(last[0], row)) return [...groups.slice(0, -1), [...last, row]];
    return [...groups, [row]];
  }, []);
}

/** What was done with a reason stands by itself: the reason belongs to that time. */
function isSame(one: Loggrad, other: Loggrad): boolean {
  return (
    one.handelse === other.handelse &&
    one.objektId === other.objektId &&
    one.arendeId === other.arendeId &&
    one.anvandare === other.anvandare &&
    one.person === other.person &&
    one.orsak === null &&
    other.orsak === null
  );
}
