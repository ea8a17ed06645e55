import { TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { nodeTypes } from './nodes.ts';

/** Moves the bullet that the caret stands in one step up (-1) or down (1), caret and all. */
export function moveListItem(step: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const depth = Array.from({ length: $from.depth }, (_, index) => $from.depth - index).find(
      (level) => $from.node(level).type === nodeTypes.listItem,
    );
    if (depth === undefined) return false;
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
