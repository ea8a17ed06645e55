import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, PointerEvent } from 'react';

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

const NOBODY: Presence = { pointer: false, focus: false };

/**
 * Rows that stay where they are while the pointer or the focus is among them. A pointer that only
 * lies there while somebody writes elsewhere holds nothing.
 */
export function useSteadyRows<Row>(now: readonly Grouped<Row>[]) {
  const [held, setHeld] = useState<readonly Grouped<Row>[] | null>(null);
  const [presence, setPresence] = useState(NOBODY);
  const place = useRef<HTMLDivElement>(null);
  const tell = (change: Partial<Presence>) => {
    const next = { ...presence, ...change };
    setPresence(next);
    setHeld((before) => (next.pointer || next.focus ? (before ?? now) : null));
  };
  const isHeld = held !== null;
  useEffect(() => {
    if (!isHeld) return;
    const release = ({ target }: KeyboardEvent) => {
      if (target instanceof Node && place.current?.contains(target)) return;
      setPresence(NOBODY);
      setHeld(null);
    };
    document.addEventListener('keydown', release);
    return () => document.removeEventListener('keydown', release);
  }, [isHeld]);
  return {
    rows: steadyRows(held, now),
    place,
    /** For the element that the rows lie in. */
    holders: {
      // Entering isn't enough: the page moves under a pointer that lies still.
      onPointerMove: () => {
        if (!presence.pointer) tell({ pointer: true });
      },
      onPointerLeave: ({ currentTarget }: PointerEvent<HTMLElement>) =>
        // What had the focus may have gone from there without a word.
        tell({ pointer: false, focus: currentTarget.contains(document.activeElement) }),
      onFocus: () => tell({ focus: true }),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) tell({ focus: false });
      },
    },
  };
}
