/** One thing as it was and as it is; null where it wasn't there. */
export interface Pair<Item> {
  readonly before: Item | null;
  readonly after: Item | null;
  /** It stands in another order to its neighbours than it did. */
  readonly isMoved: boolean;
}

interface Known {
  readonly id: string;
}

/** Places that rise, the last of which is `place`. */
interface Rise {
  readonly place: number;
  readonly length: number;
  readonly before: Rise | null;
}

function longest(rises: readonly Rise[]): Rise | null {
  return rises.reduce<Rise | null>(
    (best, rise) => (rise.length > (best?.length ?? 0) ? rise : best),
    null,
  );
}

/** Which of a row of places to keep so that they rise and are as many as can be. */
function longestRise(places: readonly number[]): Set<number> {
  const rises: Rise[] = [];
  for (const place of places) {
    const before = longest(rises.filter((rise) => rise.place < place));
    rises.push({ place, length: (before?.length ?? 0) + 1, before });
  }
  const kept = new Set<number>();
  for (let rise = longest(rises); rise; rise = rise.before) kept.add(rise.place);
  return kept;
}

/**
 * Things known by their ids, as they were beside as they are, in the order they have now; what is
 * gone stands after what it stood after. As few as possible are told to have moved.
 */
export function pairUp<Item extends Known>(
  before: readonly Item[],
  after: readonly Item[],
): Pair<Item>[] {
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const common = after.flatMap(({ id }) => places.get(id) ?? []);
  const kept = longestRise(common);
  const pairs: Pair<Item>[] = after.map((item) => {
    const place = places.get(item.id);
    const was = place === undefined ? null : (before[place] ?? null);
    return { before: was, after: item, isMoved: place !== undefined && !kept.has(place) };
  });
  const there = new Set(after.map(({ id }) => id));
  before.forEach((item, index) => {
    if (there.has(item.id)) return;
    const neighbour = before[index - 1]?.id;
    const at = pairs.findIndex((pair) => (pair.after ?? pair.before)?.id === neighbour);
    pairs.splice(at + 1, 0, { before: item, after: null, isMoved: false });
  });
  return pairs;
}
