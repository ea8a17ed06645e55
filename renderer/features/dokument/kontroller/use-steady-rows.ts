import { useState } from 'react';
import type { FocusEvent } from 'react';

/** A row of a list in groups, known again by its key. */
export interface Grouped<Row> {
  readonly key: string;
  readonly group: string;
  readonly row: Row;
}

/** A row as it is shown: one that has gone keeps its place as long as somebody is in the list. */
export interface Steady<Row> extends Grouped<Row> {
  readonly isGone: boolean;
}

/** The group of what has come while somebody is in the list. */
export const NEW_GROUP = 'nya';

/** Rows of those that were there in their places, with what has come since after them. */
export function steadyRows<Row>(
  held: readonly Grouped<Row>[] | null,
  now: readonly Grouped<Row>[],
): Steady<Row>[] {
  if (held === null) return now.map((one) => ({ ...one, isGone: false }));
  const found = new Map(now.map((one) => [one.key, one.row]));
  const known = new Set(held.map(({ key }) => key));
  return [
    ...held.map((one) => ({
      ...{ ...one, row: found.get(one.key) ?? one.row, isGone: !found.has(one.key) },
    })),
    ...now
      .filter(({ key }) => !known.has(key))
      .map((one) => ({ ...one, group: NEW_GROUP, isGone: false })),
  ];
}

interface Presence {
  readonly pointer: boolean;
  readonly focus: boolean;
}

/** Rows that stay where they are while the pointer or the focus is among them. */
export function useSteadyRows<Row>(now: readonly Grouped<Row>[]) {
  const [held, setHeld] = useState<readonly Grouped<Row>[] | null>(null);
  const [presence, setPresence] = useState<Presence>({ pointer: false, focus: false });
  const tell = (change: Partial<Presence>) => {
    const next = { ...presence, ...change };
    setPresence(next);
    const isThere = next.pointer || next.focus;
    setHeld((before) => (isThere ? (before ?? now) : null));
  };
  const isInside = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) =>
    relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  return {
    rows: steadyRows(held, now),
    /** For the element that the rows lie in. */
    holders: {
      onPointerEnter: () => tell({ pointer: true }),
      onPointerLeave: () => tell({ pointer: false }),
      onFocus: () => tell({ focus: true }),
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!isInside(event)) tell({ focus: false });
      },
    },
  };
}
