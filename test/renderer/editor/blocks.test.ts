import { undo } from 'prosemirror-history';
import { sinkListItem } from 'prosemirror-schema-list';
import { describe, expect, it } from 'vitest';
import {
  insertBreak,
  listOf,
  toggleBold,
  toggleBulletList,
  toggleItalic,
  toggleOrderedList,
  toggleQuote,
} from '../../../renderer/editor/commands.ts';
import { completeAddress, linkPlace, removeLink, setLink } from '../../../renderer/editor/links.ts';
import { liftItemAtStart } from '../../../renderer/editor/list-items.ts';
import { nodeTypes } from '../../../renderer/editor/nodes.ts';
import {
  insertTable,
  nextCell,
  previousCell,
  tableCommands,
} from '../../../renderer/editor/tables.ts';
import { toolStateOf } from '../../../renderer/editor/tool-state.ts';
import { bulletList, heading, paragraph, text } from '../../../shared/document/build.ts';
import type { Piece } from '../../../shared/document/build.ts';
import { RICH_TEXT_VERSION, RichText } from '../../../shared/document/rich-text.ts';
import { after, choosing, documentOf, stateWith } from './editor-state.ts';

const two = [bulletList([paragraph(text('Ett')), paragraph(text('Två'))])];

describe('lists', () => {
  it('change kind without losing their points', () => {
    const numbered = after(stateWith(two, 4), toggleOrderedList);
    expect(listOf(numbered)).toBe('orderedList');
    expect(numbered.doc.textContent).toBe('EttTvå');
    expect(after(numbered, toggleBulletList).doc.eq(documentOf(...two))).toBe(true);
  });

  it('nest, and a nested point may be of another kind', () => {
    const nested = after(stateWith(two), sinkListItem(nodeTypes.listItem));
    expect(nested.doc.child(0).childCount).toBe(1);
    const mixed = after(nested, toggleOrderedList);
    expect(listOf(mixed)).toBe('orderedList');
    expect(mixed.doc.child(0).type.name).toBe('bulletList');
  });

  it('give up a point at its start and keep the words', () => {
    const state = choosing(stateWith(two), 10);
    expect(state.selection.$from.parent.textContent).toBe('Två');
    const left = after(state, liftItemAtStart);
    expect(left.doc.children.map(({ type }) => type.name)).toEqual(['bulletList', 'paragraph']);
    expect(liftItemAtStart(choosing(state, 11))).toBe(false);
  });
});

describe('quotes, marks and line breaks', () => {
  it('are put on and taken off', () => {
    const state = choosing(stateWith([paragraph(text('Ett'))]), 1, 4);
    const quoted = after(state, toggleQuote);
    expect(toolStateOf(quoted).isQuote).toBe(true);
    expect(after(quoted, toggleQuote).doc.eq(state.doc)).toBe(true);
    const bold = after(after(state, toggleBold), toggleItalic);
    expect(toolStateOf(bold)).toMatchObject({ isBold: true, isItalic: true });
    expect(after(after(bold, toggleItalic), toggleBold).doc.eq(state.doc)).toBe(true);
  });

  it('stay out of sub-headings', () => {
    const state = choosing(stateWith([heading('Ett')]), 1, 4);
    expect(toggleBold(state)).toBe(false);
    expect(insertBreak(state)).toBe(false);
    expect(linkPlace(state)).toBeNull();
  });
});

describe('links', () => {
  it.each([
    ['https://exempel.se/a?b=1', 'https://exempel.se/a?b=1'],
    [' www.exempel.se ', 'https://www.exempel.se'],
    ['saga@exempel.se', 'mailto:saga@exempel.se'],
    ['mailto:saga@exempel.se', 'mailto:saga@exempel.se'],
    ['javascript:alert(1)', null],
    ['file:///C:/a.docx', null],
    ['https://a b.se', null],
    ['exempel', null],
    ['', null],
  ])('%j is %j', (written, address) => {
    expect(completeAddress(written)).toBe(address);
  });

  it('stand on the chosen words, are found whole at the caret, and are taken away', () => {
    const state = choosing(stateWith([paragraph(text('Läs rapporten nu'))]), 5, 14);
    const place = linkPlace(state);
    if (!place) throw new Error('no place');
    expect(place.text).toBe('rapporten');
    const linked = after(state, setLink(place, 'rapporten', 'https://exempel.se'));
    const inside = linkPlace(choosing(linked, 8));
    expect(inside).toEqual({ from: 5, to: 14, text: 'rapporten', href: 'https://exempel.se' });
    if (!inside) throw new Error('no link');
    const renamed = after(linked, setLink(inside, 'planen', 'https://exempel.se/2'));
    expect(renamed.doc.textContent).toBe('Läs planen nu');
    expect(linkPlace(choosing(renamed, 7))?.href).toBe('https://exempel.se/2');
    expect(after(linked, removeLink(inside)).doc.eq(state.doc)).toBe(true);
  });
});

const cell = (type: string, words: string): Piece => ({
  type,
  content: [words === '' ? paragraph() : paragraph(text(words))],
});
const row = (type: string, ...words: string[]): Piece => ({
  type: 'tableRow',
  content: words.map((one) => cell(type, one)),
});
const table = (...rows: Piece[]): Piece => ({ type: 'table', content: rows });
const small = table(row('tableHeader', 'a', 'b'), row('tableCell', 'c', 'd'));

describe('tables', () => {
  const names = (state: ReturnType<typeof stateWith>) =>
    state.doc.child(0).children.map((one) => one.children.map(({ type }) => type.name[5]).join(''));

  it('come with headings, equal rows and the caret in the first cell', () => {
    const state = after(stateWith([paragraph(text('Före'))]), insertTable());
    expect(state.doc.children.map(({ type }) => type.name)).toEqual([
      ...['paragraph', 'table', 'paragraph'],
    ]);
    expect(state.doc.child(1).children.map(({ childCount }) => childCount)).toEqual([3, 3, 3]);
    expect(state.selection.$from.node(3).type.name).toBe('tableHeader');
    expect(insertTable()(state)).toBe(false);
    expect(after(state, undo).doc.textContent).toBe('Före');
  });

  it('go from cell to cell, and get a row after the last', () => {
    const state = stateWith([small], 4);
    const second = after(state, nextCell);
    expect(second.selection.$from.parent.textContent).toBe('b');
    const last = choosing(state, state.doc.content.size - 4);
    expect(last.selection.$from.parent.textContent).toBe('d');
    const longer = after(last, nextCell);
    expect(names(longer)).toEqual(['HH', 'CC', 'CC']);
    expect(longer.selection.$from.parent.textContent).toBe('');
  });

  it('are left from a row that got no words, and backwards from the first cell', () => {
    const blank = table(row('tableHeader', 'a', 'b'), row('tableCell', '', ''));
    const inside = stateWith([paragraph(text('före')), blank, paragraph(text('efter'))], 10);
    const leftOf = (state: typeof inside) => state.selection.$from.parent.textContent;
    expect(leftOf(after(inside, previousCell))).toBe('före');
    const last = [1, 2, 3].reduce((state) => after(state, nextCell), inside);
    const left = after(last, nextCell);
    expect(left.doc.eq(inside.doc)).toBe(true);
    expect(leftOf(left)).toBe('efter');
    const alone = stateWith([blank], 4);
    // With nothing beside it Tab is the page's own, which leads to the next field.
    expect(previousCell(alone)).toBe(false);
    expect(nextCell([1, 2, 3].reduce((state) => after(state, nextCell), alone))).toBe(false);
  });

  it('get and lose rows and columns, never a row above the headings', () => {
    const state = stateWith([small], 4);
    expect(names(after(state, tableCommands.columnAfter))).toEqual(['HHH', 'CCC']);
    expect(names(after(state, tableCommands.rowBelow))).toEqual(['HH', 'CC', 'CC']);
    expect(names(after(state, tableCommands.removeColumn))).toEqual(['H', 'C']);
    expect(names(after(state, tableCommands.headerRow))).toEqual(['CC', 'CC']);
    expect(tableCommands.rowAbove(state)).toBe(false);
    const plain = after(state, tableCommands.headerRow);
    expect(names(after(plain, tableCommands.rowAbove))).toHaveLength(3);
  });

  it('have headings in a whole first row or nowhere, whatever is pasted', () => {
    const state = stateWith([paragraph(text('x'))]);
    const wild = table(row('tableCell', 'a', 'b'), row('tableHeader', 'c', 'd'));
    const pasted = state.apply(state.tr.replaceWith(0, 3, documentOf(wild).child(0)));
    expect(names(pasted)).toEqual(['CC', 'CC']);
  });

  it('can always be stored', () => {
    const commands = Object.values(tableCommands);
    for (const command of commands) {
      let next = stateWith([small, paragraph()], 4);
      command(next, (tr) => (next = next.apply(tr)));
      const stored = { version: RICH_TEXT_VERSION, doc: next.doc.toJSON() as unknown };
      expect(RichText.safeParse(stored).success).toBe(true);
    }
  });
});
