import { redoDepth, undoDepth } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { isInHeading, isInList } from './commands.ts';

/** One editor of the page, as the toolbar sees it. */
export interface HubEditor {
  readonly id: string;
  readonly label: string;
  readonly view: EditorView;
}

/** What the toolbar shows of the editor that was written in last. */
export interface HubState {
  readonly id: string;
  readonly label: string;
  readonly isInList: boolean;
  readonly isInHeading: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

function stateOf({ id, label, view: { state } }: HubEditor): HubState {
  return {
    id,
    label,
    isInList: isInList(state),
    isInHeading: isInHeading(state),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}

/** Knows the editors of a page and which one was last in use, so that one toolbar serves all. */
export function createEditorHub() {
  const editors = new Map<string, HubEditor>();
  const listeners = new Set<() => void>();
  let active: string | null = null;
  let shown: HubState | null = null;
  const refresh = () => {
    const editor = active === null ? undefined : editors.get(active);
    const next = editor ? stateOf(editor) : null;
    if (JSON.stringify(next) === JSON.stringify(shown)) return;
    shown = next;
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => shown,
    add: (editor: HubEditor) => {
      editors.set(editor.id, editor);
      return () => {
        editors.delete(editor.id);
        refresh();
      };
    },
    activate: (id: string) => {
      active = id;
      refresh();
    },
    changed: refresh,
    /** Runs a command in the named editor, or in the last used one, and brings the caret there. */
    run: (command: Command, id: string | null = active): boolean => {
      const editor = id === null ? undefined : editors.get(id);
      if (!editor) return false;
      const done = command(editor.view.state, editor.view.dispatch, editor.view);
      editor.view.focus();
      return done;
    },
    /** Brings the caret to the editor that was last in use. */
    focus: () => {
      if (active !== null) editors.get(active)?.view.focus();
    },
    /** As `focus`, after a menu or window has closed and given the focus back to its button. */
    focusLater: () => {
      const id = active;
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          if (id !== null) editors.get(id)?.view.focus();
        });
      });
    },
  };
}

export type EditorHub = ReturnType<typeof createEditorHub>;
