import { canonicalJson } from './log-chain.ts';

type Fields = Readonly<Record<string, unknown>>;
type Item = Fields & { readonly id: string };

/** The blocks of a written text. */
type Doc = Fields & { readonly content: readonly unknown[] };

/** What a log row tells of a change. */
export interface LogChanges {
  readonly fore: Fields | null;
  readonly efter: Fields;
}

/**
 * The fields that a save changed, for objects that are saved again and again while they are
 * written. Of a list of objects with ids that holds the same ones in the same order only those that
 * differ are kept, and both sides then name the same ids; of a written text only the blocks from the
 * first that differs to the last, after the `fran` blocks that stand before them on both sides; every
 * other value is kept whole. So each state can be told from the row that made the object and those
 * after it. `fore` is null for a new object, which is kept whole.
 */
export function logChanges(fore: object | null, efter: object): LogChanges {
  const after: Fields = { ...efter };
  if (fore === null) return { fore, efter: after };
  const before: Fields = { ...fore };
  return { fore: differing(before, after), efter: differing(after, before) };
}

/** The fields of one state that the other lacks or has another value of. */
function differing(one: Fields, other: Fields): Fields {
  const changed = Object.entries(one).filter(([key, value]) => !isSame(value, other[key]));
  return Object.fromEntries(changed.map(([key, value]) => [key, narrowed(value, other[key])]));
}

function narrowed(value: unknown, counterpart: unknown): unknown {
  if (isWritten(value) && isWritten(counterpart)) {
    return { ...value, doc: changedPart(value.doc, counterpart.doc) };
  }
  if (!isItems(value) || !isItems(counterpart) || !holdSame(value, counterpart)) return value;
  return value.flatMap((item, index) => {
    const twin = counterpart[index] ?? item;
    return isSame(item, twin) ? [] : [{ id: item.id, ...differing(item, twin) }];
  });
}

function changedPart(doc: Doc, other: Doc): Doc {
  const [own, others] = [doc.content, other.content];
  const shared = Math.min(own.length, others.length);
  const differs = (index: number) => !isSame(own.at(index), others.at(index));
  let fran = 0;
  while (fran < shared && !differs(fran)) fran += 1;
  let after = 0;
  while (after < shared - fran && !differs(-1 - after)) after += 1;
  return { ...doc, fran, content: own.slice(fran, own.length - after) };
}

/** A text as it is stored: its blocks, and which form they have. */
function isWritten(value: unknown): value is { readonly doc: Doc } {
  if (typeof value !== 'object' || value === null || !('doc' in value)) return false;
  const { doc } = value;
  return typeof doc === 'object' && doc !== null && 'content' in doc && Array.isArray(doc.content);
}

function holdSame(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}

function isItems(value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isItem(value: unknown): value is Item {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
