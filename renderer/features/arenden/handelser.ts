import type { Loggrad } from '../../../shared/domain/logg.ts';

export interface EventGroup {
  /** The latest of them. */
  readonly row: Loggrad;
  readonly times: number;
}

/** Rows of the log, where the same thing done to the same object again and again is one row. */
export function groupedEvents(rows: readonly Loggrad[]): EventGroup[] {
  return rows.reduce<EventGroup[]>((groups, row) => {
    const last = groups.at(-1);
    if (last && isSame(last.row, row)) {
      return [...groups.slice(0, -1), { row: last.row, times: last.times + 1 }];
    }
    return [...groups, { row, times: 1 }];
  }, []);
}

function isSame(one: Loggrad, other: Loggrad): boolean {
  return (
    one.handelse === other.handelse &&
    one.objektId === other.objektId &&
    one.anvandare === other.anvandare
  );
}
