import { TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { createFinder } from './find.ts';
import type { EditorWindow, HubEditor } from './hub-editor.ts';
import { inPageOrder } from './page-order.ts';
import { createSpellchecker } from './spellchecker.ts';
import { toolStateOf } from './tool-state.ts';
import type { ToolState } from './tool-state.ts';
import { isSame } from '../lib/is-same.ts';

/** What the toolbar shows of the editor that was written in last. */
export interface HubState extends ToolState {
  readonly id: string;
  readonly label: string;
}

function listenerSet() {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    add: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function selectIn(view: EditorView, from: number, to: number): void {
  const { doc } = view.state;
  const end = Math.min(to, doc.content.size);
  const selection = TextSelection.between(doc.resolve(Math.min(from, end)), doc.resolve(end));
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

type Used = (id?: string | null) => HubEditor | undefined;

/** What is done in the editor that was last in use, or in the named one. */
function actionsOn(used: Used) {
  return {
    /** Runs a command, and brings the caret there. */
    run: (command: Command, id?: string): boolean => {
      const editor = used(id);
      if (!editor) return false;
      const done = command(editor.view.state, editor.view.dispatch, editor.view);
      editor.view.focus();
      return done;
    },
    /** Opens a window. */
    open: (window: EditorWindow) => used()?.open(window),
    /** Brings the caret to a place of the named editor. */
    select: (id: string, from: number, to: number) => {
      const editor = used(id);
      if (editor) selectIn(editor.view, from, to);
    },
    /** Brings the caret there. */
    focus: () => used()?.view.focus(),
    /** As `focus`, after a menu or window has closed and given the focus back to its button. */
    focusLater: () => {
      const editor = used();
      requestAnimationFrame(() => {
        requestAnimationFrame(() => editor?.view.focus());
      });
    },
  };
}

/** Knows the editors of a page and which one was last in use, so that one toolbar serves all. */
export function createEditorHub() {
  const editors = new Map<string, HubEditor>();
  const states = listenerSet();
  const documents = listenerSet();
  let active: string | null = null;
  let shown: HubState | null = null;
  const used: Used = (id = active) => (id === null ? undefined : editors.get(id));
  const refresh = () => {
    const editor = used();
    const next = editor
      ? { id: editor.id, label: editor.label, ...toolStateOf(editor.view.state) }
      : null;
    if (isSame(next, shown)) return;
    shown = next;
    states.tell();
  };
  const hub = {
    subscribe: states.add,
    /** Told when the words of any text have changed, by whatever hand, or a text has come. */
    onDocument: documents.add,
    state: () => shown,
    /** Every editor, in the order of the page. */
    editors: () => inPageOrder(editors.values(), ({ view }) => view.dom),
    add: (editor: HubEditor) => {
      editors.set(editor.id, editor);
      documents.tell();
      return () => {
        editors.delete(editor.id);
        refresh();
      };
    },
    activate: (id: string) => {
      active = id;
      refresh();
    },
    changed: (isDocument: boolean) => {
      refresh();
      if (isDocument) documents.tell();
    },
    /** True when the keys go to one of the texts. */
    hasFocus: () => [...editors.values()].some(({ view }) => view.hasFocus()),
    ...actionsOn(used),
  };
  return { ...hub, spelling: createSpellchecker(hub), finder: createFinder(hub) };
}

export type EditorHub = ReturnType<typeof createEditorHub>;
