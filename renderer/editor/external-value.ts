import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';

/** Metadata of a change that came from outside and is not told of again. */
export const EXTERNAL = 'external';

/**
 * Puts a text from outside in the place of what stands, by replacing only what differs, so that
 * the caret is kept and nothing else is drawn anew. Null when nothing differs.
 */
export function replacement(state: EditorState, doc: Node): Transaction | null {
  const { tr } = state;
  replaceContent(tr, state.doc, doc, 0);
  if (!tr.docChanged) return null;
  const whole = tr.doc.eq(doc) ? tr : replaceAll(state, doc);
  return whole.setMeta(EXTERNAL, true).setMeta('addToHistory', false);
}

/** Block by block where there are as many, from the end, so that what is before keeps its place. */
function replaceContent(tr: Transaction, before: Node, after: Node, start: number): void {
  if (before.inlineContent || before.childCount !== after.childCount) {
    replaceDifference(tr, before, after, start);
    return;
  }
  let pos = start + before.content.size;
  for (let index = before.childCount - 1; index >= 0; index -= 1) {
    const [old, next] = [before.child(index), after.child(index)];
    pos -= old.nodeSize;
    if (old.eq(next)) continue;
    if (old.sameMarkup(next) && !old.isLeaf) replaceContent(tr, old, next, pos + 1);
    else tr.replaceWith(pos, pos + old.nodeSize, next);
  }
}

function replaceDifference(tr: Transaction, before: Node, after: Node, at: number): void {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null) return;
  // What is repeated around the difference is found from both ends and must not be counted twice.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(at + start, at + end.a + overlap, after.slice(start, end.b + overlap));
}

/** Where the narrow replacement doesn't fit, at the ends of blocks, all is replaced. */
function replaceAll(state: EditorState, doc: Node): Transaction {
  return state.tr.replaceWith(0, state.doc.content.size, doc.content);
}
