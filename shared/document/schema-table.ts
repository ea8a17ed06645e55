import type { NodeSpec } from 'prosemirror-model';

// The attributes and roles are those that the editor's table commands know.
const cell: NodeSpec = {
  content: 'flow+',
  isolating: true,
  attrs: {
    colspan: { default: 1, validate: oneOnly },
    rowspan: { default: 1, validate: oneOnly },
    colwidth: { default: null, validate: 'null' },
  },
};

/** Cells are never merged: a table must be read row by row aloud (PDF/UA). */
function oneOnly(value: unknown): void {
  if (value !== 1) throw new RangeError('merged cells');
}

/** A table of equal rows, the first of which may be a row of headings. */
export const tableNodes = {
  table: {
    content: 'tableRow+',
    group: 'block',
    isolating: true,
    tableRole: 'table',
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  tableRow: {
    content: '(tableCell | tableHeader)+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  tableCell: {
    ...cell,
    tableRole: 'cell',
    parseDOM: [{ tag: 'td' }],
    toDOM: () => ['td', 0],
  },
  tableHeader: {
    ...cell,
    tableRole: 'header_cell',
    parseDOM: [{ tag: 'th' }],
    toDOM: () => ['th', 0],
  },
} satisfies Record<string, NodeSpec>;
