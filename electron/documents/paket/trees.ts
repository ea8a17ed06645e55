import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/** A number of a page or a link, and the elements that are there. */
export type Place = readonly [key: number, value: PDFObject];
/** The name of an element, and where it is. */
export type Named = readonly [id: string, value: PDFObject];

/** Numbers and what they stand for, from all of a tree's branches (ISO 32000-1, 7.9.7). */
export function numbered(node: PDFDict | undefined): Place[] {
  const pairs = node?.lookup(name('Nums'));
  const own = pairs instanceof PDFArray ? pairsOf(pairs) : [];
  const kids = node?.lookup(name('Kids'));
  if (!(kids instanceof PDFArray)) return own;
  const branches = kids.asArray().map((_, index) => kids.lookup(index, PDFDict));
  return [...own, ...branches.flatMap(numbered)];
}

function pairsOf(pairs: PDFArray): Place[] {
  return Array.from({ length: Math.floor(pairs.size() / 2) }, (_, index) => {
    return [pairs.lookup(2 * index, PDFNumber).asNumber(), pairs.get(2 * index + 1)] as const;
  });
}

/** Names and what they stand for, from all of a tree's branches (ISO 32000-1, 7.9.6). */
export function named(tree: PDFDict | undefined): Named[] {
  const pairs = tree?.lookup(name('Names'));
  const kids = tree?.lookup(name('Kids'));
  const branches =
    kids instanceof PDFArray ? kids.asArray().map((_, at) => kids.lookup(at, PDFDict)) : [];
  const count = pairs instanceof PDFArray ? Math.floor(pairs.size() / 2) : 0;
  const own = Array.from({ length: count }, (_, at): Named[] => {
    const value = (pairs as PDFArray).get(2 * at + 1);
    const element = tree?.context.lookup(value);
    const id = element instanceof PDFDict ? textOf(element.lookup(name('ID'))) : null;
    return id === null ? [] : [[id, value]];
  });
  return [...own.flat(), ...branches.flatMap(named)];
}

/** Lists both anew in a tree of tags, in their order. */
export function setTrees(base: PDFDict, places: readonly Place[], names: readonly Named[]): void {
  const { context } = base;
  const numbers = [...places].sort(([one], [other]) => one - other);
  base.set(name('ParentTree'), context.obj({ Nums: numbers.flat() }));
  base.set(name('ParentTreeNextKey'), PDFNumber.of((numbers.at(-1)?.[0] ?? -1) + 1));
  const sorted = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
  const pairs = sorted.flatMap(([id, value]) => [PDFString.of(id), value]);
  base.set(name('IDTree'), context.obj({ Names: pairs }));
}

/** The dictionaries that a value is, or is a list of. */
export function dictsIn(value: PDFObject | undefined): PDFDict[] {
  if (value instanceof PDFDict) return [value];
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().flatMap((_, index) => {
    const found = value.lookup(index);
    return found instanceof PDFDict ? [found] : [];
  });
}

/** The text of a string in either of its forms; null for anything else. */
export function textOf(value: PDFObject | undefined): string | null {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}
