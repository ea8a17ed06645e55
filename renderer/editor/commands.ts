import type { Node, NodeType } from 'prosemirror-model';
import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { Command, EditorState } from 'prosemirror-state';
import { changeListKind } from './list-items.ts';
import { isReference, markTypes, nodeTypes } from './nodes.ts';

const { heading, paragraph, bulletList, orderedList, listItem, blockquote } = nodeTypes;

/** True when the caret stands somewhere in a node of the kind. */
export function isInside({ selection: { $from } }: EditorState, type: NodeType): boolean {
  return Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).some(
    (node) => node.type === type,
  );
}

/** True when the caret stands in a sub-heading. */
export function isInHeading({ selection: { $from } }: EditorState): boolean {
  return $from.parent.type === heading;
}

/** The kind of the innermost list around the caret; null outside lists. */
export function listOf({ selection: { $from } }: EditorState): 'bulletList' | 'orderedList' | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type === bulletList) return 'bulletList';
    if (type === orderedList) return 'orderedList';
  }
  return null;
}

function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const now = listOf(state);
    if (now === null) return wrapInList(type)(state, dispatch, view);
    if (now === type.name) return liftListItem(listItem)(state, dispatch, view);
    return changeListKind(type)(state, dispatch, view);
  };
}

/** Makes the chosen paragraphs a bullet list, a numbered one bulleted, or paragraphs again. */
export const toggleBulletList: Command = toggleList(bulletList);

/** Makes the chosen paragraphs a numbered list, a bulleted one numbered, or paragraphs again. */
export const toggleOrderedList: Command = toggleList(orderedList);

/** Makes the paragraph a sub-heading, or a paragraph again. Not inside a list. */
export const toggleHeading: Command = (state, dispatch, view) =>
  setBlockType(isInHeading(state) ? paragraph : heading)(state, dispatch, view);

/** Makes the paragraph body text. */
export const makeParagraph: Command = setBlockType(paragraph);

/** Makes the chosen paragraphs a quote, or body text again. */
export const toggleQuote: Command = (state, dispatch, view) =>
  isInside(state, blockquote)
    ? lift(state, dispatch, view)
    : wrapIn(blockquote)(state, dispatch, view);

export const toggleBold: Command = toggleMark(markTypes.fet);
export const toggleItalic: Command = toggleMark(markTypes.kursiv);

/** A new line in the same paragraph. Not in a sub-heading, which is one line. */
export const insertBreak: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!$from.parent.inlineContent || $from.parent.type === heading) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodeTypes.hardBreak.create()).scrollIntoView());
  return true;
};

/** Puts an inline node in the place of what is chosen. */
export function insertInline(node: Node): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const fits = $from.parent.canReplaceWith($from.index(), $from.index(), node.type);
    if (!fits || !$from.sameParent($to)) return false;
    dispatch?.(state.tr.replaceSelectionWith(node).scrollIntoView());
    return true;
  };
}

/** A footnote's number stands after the word it explains, so what is chosen is kept. */
export function insertFotnotsref(fotnotId: string): Command {
  return (state, dispatch, view) => {
    const { to } = state.selection;
    const after = state.apply(state.tr.setSelection(TextSelection.create(state.doc, to)));
    const node = nodeTypes.fotnotsref.create({ fotnotId });
    if (!after.selection.$to.parent.type.inlineContent) return false;
    if (!insertInline(node)(after, undefined, view)) return false;
    dispatch?.(state.tr.insert(to, node).scrollIntoView());
    return true;
  };
}

/** Lets the reference at `pos` say something of its own, or follow its source again with null. */
export function setEgen(pos: number, egen: string | null): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos);
    if (!node || !isReference(node)) return false;
    if (dispatch) {
      const tr = state.tr.setNodeMarkup(pos, undefined, { ...node.attrs, egen }, node.marks);
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
    if (node.type === nodeTypes.fotnotsref) positions.push(pos);
  });
  return positions;
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
