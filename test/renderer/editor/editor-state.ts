import { Node } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { expect } from 'vitest';
import { editorPlugins } from '../../../renderer/editor/setup.ts';
import type { EditorRequests } from '../../../renderer/editor/setup.ts';
import type { Piece } from '../../../shared/document/build.ts';
import { richTextSchema } from '../../../shared/document/schema.ts';

const requests: EditorRequests = {
  openAtom: () => undefined,
  goToToolbar: () => undefined,
  openSpelling: () => undefined,
  readAtom: () => 'nämndens',
  undoing: () => null,
};

/** Blocks as a document. */
export function documentOf(...blocks: readonly Piece[]): Node {
  return Node.fromJSON(richTextSchema, { type: 'doc', content: blocks });
}

/** An editor's state with the caret at a place or at the end. */
export function stateWith(blocks: readonly Piece[], at: number | 'end' = 'end'): EditorState {
  const doc = documentOf(...blocks);
  const selection = at === 'end' ? TextSelection.atEnd(doc) : TextSelection.create(doc, at);
  return EditorState.create({ doc, plugins: editorPlugins(requests), selection });
}

/** The state with other places chosen. */
export function choosing(state: EditorState, from: number, to = from): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}

/** The state after a command that must be possible and leave a document of the schema. */
export function after(state: EditorState, command: Command): EditorState {
  let next = state;
  const view = {
    get state() {
      return next;
    },
  };
  const done = command(
    state,
    (tr) => {
      next = next.apply(tr);
    },
    view as never,
  );
  expect(done).toBe(true);
  next.doc.check();
  return next;
}
