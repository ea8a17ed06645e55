import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { chosenAtom } from './commands.ts';
import type { ChosenAtom } from './commands.ts';
import { moveListItem } from './list-items.ts';
import { nodeTypes } from './nodes.ts';

/** What the editor asks of the page around it. */
export interface EditorRequests {
  /** Enter on an amount or a footnote. */
  readonly openAtom: (atom: ChosenAtom) => void;
  /** Alt+F10, as in other editors. */
  readonly goToToolbar: () => void;
}

function asking(ask: () => void): Command {
  return (_state, dispatch) => {
    if (dispatch) ask();
    return true;
  };
}

function openChosen(openAtom: EditorRequests['openAtom']): Command {
  return (state, dispatch) => {
    const atom = chosenAtom(state);
    if (atom && dispatch) openAtom(atom);
    return atom !== null;
  };
}

/** A new line after a sub-heading is body text, so Shift+Enter and Enter do the same. */
function newLine(): Command {
  return chainCommands(splitListItem(nodeTypes.listItem), baseKeymap['Enter'] ?? (() => false));
}

/**
 * Keys, typing rules and undo. Tab is left alone: it leaves the editor (WCAG 2.1.2). Keys that a
 * person may change (lists, headings, footnotes) belong to the registry of commands instead.
 */
export function editorPlugins(requests: EditorRequests): Plugin[] {
  return [
    inputRules({ rules: [wrappingInputRule(/^\s*[-*–]\s$/u, nodeTypes.bulletList)] }),
    history(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Mod-Shift-z': redo,
      'Alt-F10': asking(requests.goToToolbar),
      'Alt-ArrowUp': moveListItem(-1),
      'Alt-ArrowDown': moveListItem(1),
      Enter: chainCommands(openChosen(requests.openAtom), newLine()),
      'Shift-Enter': newLine(),
      Backspace: chainCommands(liftEmptyItem(), baseKeymap['Backspace'] ?? (() => false)),
    }),
    keymap(baseKeymap),
  ];
}

/** Backspace at the start of a bullet takes the bullet away and keeps the words. */
function liftEmptyItem(): Command {
  return (state, dispatch, view) => {
    const { $from, empty } = state.selection;
    if (!empty || $from.parentOffset > 0) return false;
    return liftListItem(nodeTypes.listItem)(state, dispatch, view);
  };
}
