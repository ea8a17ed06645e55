/** The marked rows of a list, and how to change them. */
export interface GridSelection {
  readonly marked: ReadonlySet<number>;
  readonly onMark: (marked: ReadonlySet<number>) => void;
  /** Says what the box over the column of boxes does. */
  readonly allLabel: string;
}

interface Places {
  readonly ids: readonly number[];
  readonly marked: ReadonlySet<number>;
}

/** Marks a row, or takes the mark away. */
export function toggled(marked: ReadonlySet<number>, id: number): ReadonlySet<number> {
  const next = new Set(marked);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The rows from one place to another are marked; other marks stand. */
export function markedThrough({ ids, marked }: Places, from: number, to: number) {
  const [first, last] = from < to ? [from, to] : [to, from];
  return new Set([...marked, ...ids.slice(Math.max(0, first), last + 1)]);
}

/** Every row, or none when all are marked already. */
export function allOrNone({ ids, marked }: Places): ReadonlySet<number> {
  return marked.size >= ids.length && ids.every((id) => marked.has(id)) ? new Set() : new Set(ids);
}

interface MarkKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key does to the marks; null when it does nothing to them. */
export function marksAfterKey(
  { key, ctrlKey, shiftKey }: MarkKey,
  places: Places,
  active: number,
  /** Where the arrow leads, when it is one. */
  next: number | null,
): ReadonlySet<number> | null {
  const id = places.ids[active];
  if (ctrlKey) return key.toLowerCase() === 'a' ? new Set(places.ids) : null;
  if (key === ' ' && id !== undefined) return toggled(places.marked, id);
  if (key === 'Escape' && places.marked.size > 0) return new Set();
  return shiftKey && next !== null ? markedThrough(places, Math.max(0, active), next) : null;
}
