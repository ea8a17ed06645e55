import { redoDepth, undoDepth } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { isInHeading, isInside, listOf } from './commands.ts';
import { markTypes, nodeTypes } from './nodes.ts';

/** What the tools show of the place where the caret stands. */
export interface ToolState {
  readonly block: 'paragraph' | 'heading';
  readonly list: 'bulletList' | 'orderedList' | null;
  readonly isQuote: boolean;
  readonly isInTable: boolean;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isLink: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

function hasMark({ selection, doc, storedMarks }: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  if (!empty) return doc.rangeHasMark(from, to, type);
  return (storedMarks ?? $from.marks()).some((mark) => mark.type === type);
}

/** The state of the tools for the caret of one text. */
export function toolStateOf(state: EditorState): ToolState {
  return {
    block: isInHeading(state) ? 'heading' : 'paragraph',
    list: listOf(state),
    isQuote: isInside(state, nodeTypes.blockquote),
    isInTable: isInside(state, nodeTypes.table),
    isBold: hasMark(state, markTypes.fet),
    isItalic: hasMark(state, markTypes.kursiv),
    isLink: hasMark(state, markTypes.link),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}
