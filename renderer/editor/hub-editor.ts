import type { EditorView } from 'prosemirror-view';

/** A small window that an editor opens at its caret. */
export type EditorWindow = 'lank' | 'referens' | 'stavning';

/** One editor of the page, as the toolbar sees it. */
export interface HubEditor {
  readonly id: string;
  readonly label: string;
  readonly view: EditorView;
  readonly open: (window: EditorWindow) => void;
}
