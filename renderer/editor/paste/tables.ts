import { paragraph } from '../../../shared/document/build.ts';
import type { Piece } from '../../../shared/document/build.ts';
import type { HtmlElement } from './html-tree.ts';

/** Reads the blocks inside a cell. */
export type ReadCell = (cell: HtmlElement) => readonly Piece[];

interface Cell {
  readonly isHeader: boolean;
  readonly content: readonly Piece[];
}

const EMPTY: Cell = { isHeader: false, content: [paragraph()] };

function elementsOf(parent: HtmlElement, ...tags: string[]): HtmlElement[] {
  return parent.children.filter(
    (child): child is HtmlElement => typeof child !== 'string' && tags.includes(child.tag),
  );
}

/** The rows of a table, not those of tables inside it. */
function rowsOf(table: HtmlElement): { readonly row: HtmlElement; readonly isHead: boolean }[] {
  const own = elementsOf(table, 'tr').map((row) => ({ row, isHead: false }));
  const parts = elementsOf(table, 'thead', 'tbody', 'tfoot').flatMap((part) =>
    elementsOf(part, 'tr').map((row) => ({ row, isHead: part.tag === 'thead' })),
  );
  return [...own, ...parts];
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.attrs[name] ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), 60);
}

/** Places cells in rows and columns; one that spans others leaves these empty beside it. */
function gridOf(table: HtmlElement, read: ReadCell): Cell[][] {
  const rows = rowsOf(table);
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  for (const [top, { row, isHead }] of rows.entries()) {
    let left = 0;
    for (const cell of elementsOf(row, 'td', 'th')) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const isHeader = isHead || cell.tag === 'th';
      fill(grid, top, left, cell, { isHeader, content: read(cell) });
      left += spanOf(cell, 'colspan');
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
}

function fill(
  grid: (Cell | undefined)[][],
  top: number,
  left: number,
  element: HtmlElement,
  cell: Cell,
): void {
  for (let row = top; row < Math.min(grid.length, top + spanOf(element, 'rowspan')); row += 1) {
    for (let column = left; column < left + spanOf(element, 'colspan'); column += 1) {
      const isFirst = row === top && column === left;
      const target = grid[row];
      if (target) target[column] = isFirst ? cell : { ...EMPTY, isHeader: cell.isHeader };
    }
  }
}

function rowPiece(row: readonly Cell[], isHeader: boolean): Piece {
  const type = isHeader ? 'tableHeader' : 'tableCell';
  return { type: 'tableRow', content: row.map(({ content }) => ({ type, content })) };
}

/**
 * A table of equal rows; only a whole first row may be headings. One with a single cell is a
 * frame, so its content stands alone.
 */
export function tableBlocks(table: HtmlElement, read: ReadCell): Piece[] {
  const grid = gridOf(table, read);
  const [first] = grid;
  if (!first || first.length === 0) return [];
  if (grid.length === 1 && first.length === 1) return [...(first[0]?.content ?? [])];
  const hasHeader = first.every(({ isHeader }) => isHeader);
  const rows = grid.map((row, index) => rowPiece(row, hasHeader && index === 0));
  return [{ type: 'table', content: rows }];
}
