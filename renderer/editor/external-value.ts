import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';

/** Metadata of a change that came from outside and is not told of again. */
export const EXTERNAL = 'external';

/**
 * Puts a text from outside in the place of what stands, by replacing only what differs, so that
 * the caret is kept. Null when nothing differs.
 */
export function replacement(state: EditorState, doc: Node): Transaction | null {
  const start = state.doc.content.findDiffStart(doc.content);
  const end = state.doc.content.findDiffEnd(doc.content);
  if (start === null || end === null) return null;
  // What is repeated around the difference is found from both ends and must not be counted twice.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.a + overlap, doc.slice(start, end.b + overlap));
  const whole = tr.doc.eq(doc) ? tr : replaceAll(state, doc);
  return whole.setMeta(EXTERNAL, true).setMeta('addToHistory', false);
}

/** Where the narrow replacement doesn't fit, at the ends of blocks, all is replaced. */
function replaceAll(state: EditorState, doc: Node): Transaction {
  return state.tr.replaceWith(0, state.doc.content.size, doc.content);
}
