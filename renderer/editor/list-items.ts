import type { NodeType } from 'prosemirror-model';
import { liftListItem } from 'prosemirror-schema-list';
import { TextSelection } from 'prosemirror-state';
import type { Command, EditorState } from 'prosemirror-state';
import { nodeTypes } from './nodes.ts';

/** How deep the innermost list item around the caret lies; null outside lists. */
function itemDepth({ selection: { $from } }: EditorState): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type === nodeTypes.listItem) return depth;
  }
  return null;
}

/** Moves the bullet that the caret stands in one step up (-1) or down (1), caret and all. */
export function moveListItem(step: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const depth = itemDepth(state);
    if (depth === null) return false;
    const list = $from.node(depth - 1);
    const index = $from.index(depth - 1);
    const other = list.maybeChild(index + step);
    const item = $from.node(depth);
    if (!other) return true;
    const start = $from.before(depth);
    const from = step < 0 ? start - other.nodeSize : start;
    const pair = step < 0 ? [item, other] : [other, item];
    const moved = step < 0 ? from : from + other.nodeSize;
    if (dispatch) {
      const tr = state.tr.replaceWith(from, from + item.nodeSize + other.nodeSize, pair);
      const caret = moved + ($from.pos - start);
      dispatch(tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView());
    }
    return true;
  };
}

/** Makes the innermost list around the caret bulleted or numbered. */
export function changeListKind(type: NodeType): Command {
  return (state, dispatch) => {
    const depth = itemDepth(state);
    if (depth === null) return false;
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(depth - 1), type));
    return true;
  };
}

/** Backspace at the start of a bullet takes the bullet away and keeps the words. */
export const liftItemAtStart: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const depth = itemDepth(state);
  if (!empty || depth === null || $from.pos !== $from.start(depth) + 1) return false;
  return liftListItem(nodeTypes.listItem)(state, dispatch, view);
};
