import { NodeSelection, TextSelection } from 'prosemirror-state';
import { undo } from 'prosemirror-history';
import { describe, expect, it } from 'vitest';
import {
  appendBlocks,
  fotnotsrefPositions,
  insertInline,
  insertFotnotsref,
  isInHeading,
  listOf,
  removeFotnotsref,
  setEgen,
  toggleBulletList,
  toggleHeading,
} from '../../../renderer/editor/commands.ts';
import { chosenAtom } from '../../../renderer/editor/chosen-atom.ts';
import { referenceNode } from '../../../renderer/editor/nodes.ts';
import { moveListItem } from '../../../renderer/editor/list-items.ts';
import {
  bulletList,
  fotnotsref,
  heading,
  paragraph,
  text,
} from '../../../shared/document/build.ts';
import { FotnotId } from '../../../shared/domain/id.ts';
import { after, documentOf, stateWith } from './editor-state.ts';

const ram = referenceNode({ typ: 'belopp', kalla: 'ram', ref: null });

const FIRST = FotnotId.parse('01J00000000000000000000001');
const SECOND = FotnotId.parse('01J00000000000000000000002');

describe('bullets and sub-headings', () => {
  it('turn a paragraph into a bullet and back', () => {
    const state = stateWith([paragraph(text('Ett'))]);
    const listed = after(state, toggleBulletList);
    expect(listed.doc.eq(documentOf(bulletList([paragraph(text('Ett'))])))).toBe(true);
    expect(listOf(listed)).toBe('bulletList');
    expect(after(listed, toggleBulletList).doc.eq(state.doc)).toBe(true);
  });

  it('turn a paragraph into a sub-heading and back', () => {
    const state = stateWith([paragraph(text('Ett'))]);
    const titled = after(state, toggleHeading);
    expect(titled.doc.eq(documentOf(heading('Ett')))).toBe(true);
    expect(isInHeading(titled)).toBe(true);
    expect(after(titled, toggleHeading).doc.eq(state.doc)).toBe(true);
  });

  it('leave a footnote out of a sub-heading', () => {
    const state = stateWith([heading('Ett')]);
    expect(insertFotnotsref(FIRST)(state, () => undefined)).toBe(false);
    expect(insertInline(ram)(state, () => undefined)).toBe(false);
  });

  it('move a bullet with its caret, and stop at the ends', () => {
    const items = ['Ett', 'Två', 'Tre'].map((word) => paragraph(text(word)));
    const state = stateWith([bulletList(items)], 4);
    const down = after(state, moveListItem(1));
    expect(down.doc.textContent).toBe('TvåEttTre');
    expect(down.selection.$from.parent.textContent).toBe('Ett');
    expect(after(down, moveListItem(-1)).doc.eq(state.doc)).toBe(true);
    expect(after(state, moveListItem(-1)).doc.eq(state.doc)).toBe(true);
  });
});

describe('footnotes', () => {
  it('stand after what is chosen, which is kept', () => {
    const state = stateWith([paragraph(text('Beslutet gäller.'))]);
    const chosen = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, 9)));
    const { doc } = after(chosen, insertFotnotsref(FIRST));
    expect(
      doc.eq(documentOf(paragraph(text('Beslutet'), fotnotsref(FIRST), text(' gäller.')))),
    ).toBe(true);
  });

  it('are found in reading order and taken away by place', () => {
    const state = stateWith([
      paragraph(text('a'), fotnotsref(SECOND), text('b'), fotnotsref(FIRST)),
    ]);
    expect(fotnotsrefPositions(state.doc)).toEqual([2, 4]);
    const left = after(state, removeFotnotsref(0));
    expect(left.doc.eq(documentOf(paragraph(text('ab'), fotnotsref(FIRST))))).toBe(true);
    expect(removeFotnotsref(1)(left, () => undefined)).toBe(false);
  });
});

describe('references', () => {
  it('follow their source, then say something of their own, then follow again, each undone', () => {
    const state = stateWith([paragraph(text('Ramen är '))]);
    const inserted = after(state, insertInline(ram));
    const own = after(inserted, setEgen(10, 'cirka 4 mnkr'));
    expect(own.doc.nodeAt(10)?.attrs['egen']).toBe('cirka 4 mnkr');
    expect(chosenAtom(own)).toEqual({ kind: 'referens', pos: 10 });
    expect(after(own, setEgen(10, null)).doc.eq(inserted.doc)).toBe(true);
    expect(after(own, undo).doc.textContent).toBe('Ramen är ');
  });

  it('are opened only when chosen as a whole', () => {
    const state = after(stateWith([paragraph(text('a'))]), insertInline(ram));
    expect(chosenAtom(state)).toBeNull();
    const chosen = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 2)));
    expect(chosenAtom(chosen)).toEqual({ kind: 'referens', pos: 2 });
  });
});

describe('standard texts', () => {
  it('replace an empty text and come after a written one', () => {
    const block = documentOf(paragraph(text('Ny.'))).child(0);
    expect(after(stateWith([paragraph()]), appendBlocks([block])).doc.textContent).toBe('Ny.');
    const { doc } = after(stateWith([paragraph(text('Gammal.'))]), appendBlocks([block]));
    expect(doc.children.map((child) => child.textContent)).toEqual(['Gammal.', 'Ny.']);
  });
});
