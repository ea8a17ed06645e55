import type { Node } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { setBlockType } from 'prosemirror-commands';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { Command, EditorState } from 'prosemirror-state';
import { beloppAttrs, fotnotIdOf, nodeTypes } from './nodes.ts';
import type { BeloppAttrs } from './nodes.ts';

const { heading, paragraph, bulletList, listItem, fotnotsref, belopp } = nodeTypes;

/** True when the caret stands in a bullet list. */
export function isInList({ selection: { $from } }: EditorState): boolean {
  return Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).some(
    (node) => node.type === listItem,
  );
}

/** True when the caret stands in a sub-heading. */
export function isInHeading({ selection: { $from } }: EditorState): boolean {
  return $from.parent.type === heading;
}

/** Makes the chosen paragraphs a bullet list, or paragraphs again. */
export const toggleBulletList: Command = (state, dispatch, view) =>
  isInList(state)
    ? liftListItem(listItem)(state, dispatch, view)
    : wrapInList(bulletList)(state, dispatch, view);

/** Makes the paragraph a sub-heading, or a paragraph again. Not inside a list. */
export const toggleHeading: Command = (state, dispatch, view) =>
  setBlockType(isInHeading(state) ? paragraph : heading)(state, dispatch, view);

function insertInline(node: Node): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const fits = $from.parent.canReplaceWith($from.index(), $from.index(), node.type);
    if (!fits || !$from.sameParent($to)) return false;
    dispatch?.(state.tr.replaceSelectionWith(node, false).scrollIntoView());
    return true;
  };
}

/** A footnote's number stands after the word it explains, so what is chosen is kept. */
export function insertFotnotsref(fotnotId: string): Command {
  return (state, dispatch, view) => {
    const { to } = state.selection;
    const after = state.apply(state.tr.setSelection(TextSelection.create(state.doc, to)));
    const node = fotnotsref.create({ fotnotId });
    if (!after.selection.$to.parent.type.inlineContent) return false;
    if (!insertInline(node)(after, undefined, view)) return false;
    dispatch?.(state.tr.insert(to, node).scrollIntoView());
    return true;
  };
}

/** Puts an amount that follows the ledger in the place of what is chosen. */
export function insertBelopp(attrs: Omit<BeloppAttrs, 'egen'>): Command {
  return insertInline(belopp.create({ ...attrs, egen: null }));
}

/** Lets the amount at `pos` say something of its own, or follow the ledger again with null. */
export function setEgetBelopp(pos: number, egen: string | null): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos);
    if (node?.type !== belopp) return false;
    if (dispatch) {
      const tr = state.tr.setNodeMarkup(pos, undefined, { ...beloppAttrs(node), egen });
      dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)));
    }
    return true;
  };
}

/** Takes away the reference that is number `index` (from 0) among the text's footnotes. */
export function removeFotnotsref(index: number): Command {
  return (state, dispatch) => {
    const pos = fotnotsrefPositions(state.doc)[index];
    if (pos === undefined) return false;
    dispatch?.(state.tr.delete(pos, pos + 1));
    return true;
  };
}

/** Where the text's footnotes are referred to, in reading order. */
export function fotnotsrefPositions(doc: Node): number[] {
  const positions: number[] = [];
  doc.descendants((node, pos) => {
    if (node.type === fotnotsref) positions.push(pos);
  });
  return positions;
}

/** The amount or footnote that is chosen as a whole, and where it stands. */
export type ChosenAtom =
  | { readonly kind: 'belopp'; readonly pos: number }
  | { readonly kind: 'fotnot'; readonly pos: number; readonly fotnotId: string };

/** What Enter opens: the chosen amount or footnote, or null when something else is chosen. */
export function chosenAtom({ selection }: EditorState): ChosenAtom | null {
  if (!(selection instanceof NodeSelection)) return null;
  return atomAt(selection.node, selection.from);
}

/** The node as an amount or a footnote; null for any other kind. */
export function atomAt(node: Node, pos: number): ChosenAtom | null {
  if (node.type === belopp) return { kind: 'belopp', pos };
  if (node.type !== fotnotsref) return null;
  return { kind: 'fotnot', pos, fotnotId: fotnotIdOf(node) };
}

/** Puts all the given blocks last; an empty text is replaced by them. */
export function appendBlocks(blocks: readonly Node[]): Command {
  return (state, dispatch) => {
    const isEmpty = state.doc.childCount === 1 && state.doc.firstChild?.childCount === 0;
    const from = isEmpty ? 0 : state.doc.content.size;
    const tr = state.tr.replaceWith(from, state.doc.content.size, blocks);
    dispatch?.(tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView());
    return true;
  };
}
