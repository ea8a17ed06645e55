import { Fragment } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { Plugin, Selection, TextSelection } from 'prosemirror-state';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  selectedRect,
} from 'prosemirror-tables';
import { nodeTypes } from './nodes.ts';

const { table, tableRow, tableCell, tableHeader } = nodeTypes;

function emptyRow(columns: number, type: typeof tableCell): Node {
  return tableRow.create(
    null,
    Array.from({ length: columns }, () => type.createAndFill()).filter((cell) => cell !== null),
  );
}

/** A table with a row of headings above two empty rows, and the caret in its first cell. */
export function insertTable(columns = 3, rows = 3): Command {
  return (state, dispatch) => {
    if (isInTable(state)) return false;
    const { $from } = state.selection;
    const body = Array.from({ length: rows - 1 }, () => emptyRow(columns, tableCell));
    const made = table.create(null, [emptyRow(columns, tableHeader), ...body]);
    const after = $from.after(1);
    const isEmpty = $from.depth === 1 && $from.parent.content.size === 0;
    const from = isEmpty ? $from.before(1) : after;
    const tr = state.tr.replaceWith(
      from,
      after,
      withParagraphAfter(made, tableIsLast(state.doc, after)),
    );
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 3))).scrollIntoView());
    return true;
  };
}

function tableIsLast(doc: Node, after: number): boolean {
  return after === doc.content.size;
}

/** A table at the very end would leave nowhere to go on writing. */
function withParagraphAfter(made: Node, isLast: boolean): Fragment {
  return Fragment.from(isLast ? [made, nodeTypes.paragraph.create()] : [made]);
}

function isHeaderRow(row: Node | null): boolean {
  return row?.children.every(({ type }) => type === tableHeader) ?? false;
}

/** A row above; not above the headings, which are first. */
export const addRowAbove: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { top, table: node } = selectedRect(state);
  if (top === 0 && isHeaderRow(node.firstChild)) return false;
  return addRowBefore(state, dispatch);
};

function setRowType(tr: Transaction, row: Node, start: number, type: typeof tableCell): void {
  row.forEach((cell, offset) => {
    if (cell.type !== type) tr.setNodeMarkup(start + 1 + offset, type);
  });
}

/** Makes the first row headings, or ordinary again. */
export const toggleHeaderRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { table: node, tableStart } = selectedRect(state);
  const { firstChild } = node;
  if (!firstChild) return false;
  const { tr } = state;
  setRowType(tr, firstChild, tableStart, isHeaderRow(firstChild) ? tableCell : tableHeader);
  dispatch?.(tr);
  return true;
};

/** To the text beside the table; where there is none the key is left to the page. */
function leaveTable(side: 1 | -1): Command {
  return (state, dispatch) => {
    const { table: node, tableStart } = selectedRect(state);
    const outside = side === 1 ? tableStart + node.content.size + 1 : tableStart - 1;
    const found = Selection.findFrom(state.doc.resolve(outside), side, true);
    if (found) dispatch?.(state.tr.setSelection(found).scrollIntoView());
    return found !== null;
  };
}

/** Nothing stands in any cell of the row that the caret is in. */
function isInEmptyRow(state: EditorState): boolean {
  const { bottom, table: node } = selectedRect(state);
  return node.child(bottom - 1).children.every(({ content }) => content.size === EMPTY_CELL);
}

/** One paragraph without words. */
const EMPTY_CELL = 2;

/** The next cell; after the last one a new row, and out of the table when that was left empty. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (isInEmptyRow(state)) return leaveTable(1)(state, dispatch);
  if (!addRowAfter(state)) return false;
  if (!dispatch || !view) return true;
  addRowAfter(state, dispatch);
  return goToNextCell(1)(view.state, dispatch);
};

/** The cell before; from the first one out of the table. */
export const previousCell: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  return goToNextCell(-1)(state, dispatch) || leaveTable(-1)(state, dispatch);
};

export const tableCommands = {
  rowAbove: addRowAbove,
  rowBelow: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  removeRow: deleteRow,
  removeColumn: deleteColumn,
  headerRow: toggleHeaderRow,
  removeTable: deleteTable,
} satisfies Record<string, Command>;

function tidyRow(tr: Transaction, row: Node, start: number, isFirst: boolean): void {
  if (isFirst && isHeaderRow(row)) return;
  setRowType(tr, row, start, tableCell);
}

/** Only a whole first row is headings: anything else would not be printed as it is shown. */
export function tidyTablesPlugin(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const { tr } = after;
      after.doc.forEach((node, pos, index) => {
        if (node.type !== table || before.doc.maybeChild(index) === node) return;
        node.forEach((row, offset, rowIndex) => {
          tidyRow(tr, row, pos + 1 + offset, rowIndex === 0);
        });
      });
      return tr.docChanged ? tr : null;
    },
  });
}
