import { isSame } from '../../lib/is-same.ts';

/** Blocks of a written text that took the place of others; `fran` blocks stand before them. */
export interface BlockChange<Block = unknown> {
  readonly fran: number;
  readonly fore: readonly Block[];
  readonly efter: readonly Block[];
}

/** What changes of one text did together, oldest first; those that go on from each other are one. */
export function together<Block>(changes: readonly BlockChange<Block>[]): BlockChange<Block>[] {
  const series = changes.reduce<BlockChange<Block>[][]>((all, change) => {
    const last = all.at(-1) ?? [];
    const joined = goesOn(last, change) ? joinedTo(last, change) : null;
    return joined ? [...all.slice(0, -1), joined] : [...all, [change]];
  }, []);
  return series.flat().filter(({ fore, efter }) => !isSame(fore, efter));
}

function endOf({ fran, efter }: BlockChange): number {
  return fran + efter.length;
}

/** The blocks of a row that begins at `fran`, between two places of the text. */
function between<Block>(blocks: readonly Block[], fran: number, from: number, to: number): Block[] {
  return blocks.slice(Math.max(0, from - fran), Math.max(0, to - fran));
}

/** False when somebody else wrote between them, in rows that aren't shown. */
function goesOn<Block>(
  known: readonly BlockChange<Block>[],
  { fran, fore }: BlockChange<Block>,
): boolean {
  const end = fran + fore.length;
  return known.every((one) => {
    const [from, to] = [Math.max(fran, one.fran), Math.min(end, endOf(one))];
    if (from >= to) return true;
    return isSame(between(one.efter, one.fran, from, to), between(fore, fran, from, to));
  });
}

function joinedTo<Block>(
  known: readonly BlockChange<Block>[],
  change: BlockChange<Block>,
): BlockChange<Block>[] {
  const end = change.fran + change.fore.length;
  const before = known.filter((one) => endOf(one) < change.fran);
  const after = known.filter(({ fran }) => fran > end);
  const beside = known.filter((one) => !before.includes(one) && !after.includes(one));
  const shift = change.efter.length - change.fore.length;
  return [
    ...before,
    merged(beside, change),
    ...after.map((one) => ({ ...one, fran: one.fran + shift })),
  ];
}

/** One change of those before that it touches and itself; they are in the order of the text. */
function merged<Block>(
  beside: readonly BlockChange<Block>[],
  change: BlockChange<Block>,
): BlockChange<Block> {
  const end = change.fran + change.fore.length;
  const fran = Math.min(change.fran, ...beside.map((one) => one.fran));
  const last = beside.at(-1);
  const fore: Block[] = [];
  let at = fran;
  for (const one of beside) {
    // What stands between them is as it was before the first of all.
    fore.push(...between(change.fore, change.fran, at, one.fran), ...one.fore);
    at = endOf(one);
  }
  fore.push(...between(change.fore, change.fran, at, end));
  const left = beside[0] ? between(beside[0].efter, fran, fran, change.fran) : [];
  const right = last ? between(last.efter, last.fran, end, endOf(last)) : [];
  return { fran, fore, efter: [...left, ...change.efter, ...right] };
}
