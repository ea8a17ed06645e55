interface GridPlace {
  readonly active: number;
  readonly count: number;
  /** Rows that fit in the window. */
  readonly page: number;
}

/** The row a key leads to, or `null` when the key is not one of the grid's. */
export function rowAfterKey(key: string, { active, count, page }: GridPlace): number | null {
  const targets: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  if (target === undefined || count === 0) return null;
  return Math.max(0, Math.min(count - 1, target));
}
