import type { Piece } from '../../../shared/document/build.ts';
import { findAll, styleOf, textOf } from './html-tree.ts';
import type { HtmlElement } from './html-tree.ts';

/** A paragraph of Word that is a point of a list: how deep, and whether it is numbered. */
export interface WordPoint {
  readonly level: number;
  readonly isNumbered: boolean;
}

/** How Word says that a paragraph is a point; null for one that is not. */
export function wordPointOf(element: HtmlElement): WordPoint | null {
  const level = /\blevel(\d)/u.exec(styleOf(element, 'mso-list'))?.[1];
  if (level === undefined) return null;
  const isSign = (one: HtmlElement) => styleOf(one, 'mso-list') === 'ignore';
  const sign = findAll(element, isSign).map(textOf).join('').trim();
  return { level: Number(level), isNumbered: /^\(?(?:\d+|\p{L}{1,4})[.)]/u.test(sign) };
}

/** A point on its way into a list, with the lists below it. */
export interface Point extends WordPoint {
  readonly content: readonly Piece[];
}

function listPiece(isNumbered: boolean, items: readonly (readonly Piece[])[]): Piece {
  return {
    type: isNumbered ? 'orderedList' : 'bulletList',
    content: items.map((content) => ({ type: 'listItem', content })),
  };
}

/** Points after each other as lists; deeper ones belong to the point before them. */
export function listsOf(points: readonly Point[]): Piece[] {
  const [first] = points;
  if (!first) return [];
  const level = Math.min(...points.map((point) => point.level));
  const items: { readonly isNumbered: boolean; readonly content: Piece[] }[] = [];
  let index = 0;
  while (index < points.length) {
    const point = points[index];
    if (!point) break;
    const end = points.findIndex((one, at) => at > index && one.level <= level);
    const below = points.slice(index + 1, end === -1 ? undefined : end);
    // A deeper point that comes first has nothing above it, so it is a point of this list.
    const content = [...point.content, ...listsOf(below)];
    items.push({ isNumbered: point.isNumbered, content });
    index += 1 + below.length;
  }
  return byKind(items).map((same) =>
    listPiece(
      same[0]?.isNumbered ?? false,
      same.map(({ content }) => content),
    ),
  );
}

function byKind<Item extends { readonly isNumbered: boolean }>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0]?.isNumbered === item.isNumbered) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
