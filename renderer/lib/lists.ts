/** The list with one item moved a step up (-1) or down (1); the same list at either end. */
export function moved<Item>(list: readonly Item[], index: number, step: 1 | -1): Item[] {
  const item = list[index];
  const other = list[index + step];
  if (item === undefined || other === undefined) return [...list];
  return list.with(index, other).with(index + step, item);
}

/** The list without the item at a place. */
export function without<Item>(list: readonly Item[], index: number): Item[] {
  return list.toSpliced(index, 1);
}

/** The list with an item put in at a place. */
export function inserted<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return list.toSpliced(index, 0, item);
}
