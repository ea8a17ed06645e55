import type { RichText } from '../../shared/document/rich-text.ts';
import type { EditorContext } from './editor-context.ts';
import type { EditorHub } from './hub.ts';
import type { TextChange } from './text-change.ts';

/** What an editor is given by the page around it. */
export interface RichTextEditorProps {
  /** The section's id; the hub knows the editor by it. */
  readonly id: string;
  readonly label: string;
  /** Name in the form; findings and the error summary find the editor by it. */
  readonly name: string;
  readonly value: RichText;
  /** Told of what is written here, not of values that came from outside. */
  readonly onChange: (value: RichText, change: TextChange) => void;
  readonly context: EditorContext;
  readonly hub: EditorHub;
  /** Id of the element that says what is wrong, while something is. */
  readonly errorId?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly onEditFotnot: (fotnotId: string) => void;
  readonly onGoToToolbar: () => void;
  /** Given by a page with one undo over everything on it; else the editor has its own. */
  readonly undoing?: Undoing | undefined;
}

/** Undo and redo of the whole page. */
export interface Undoing {
  readonly undo: () => void;
  readonly redo: () => void;
}
