import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history, redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { chosenAtom } from './chosen-atom.ts';
import type { ChosenAtom } from './chosen-atom.ts';
import { insertBreak, listOf } from './commands.ts';
import type { Undoing } from './editor-props.ts';
import { findPlugin } from './find-plugin.ts';
import type { ReadAtom } from './find-plugin.ts';
import { leavingPlugin, unlessLeaving } from './leaving.ts';
import { liftItemAtStart, moveListItem } from './list-items.ts';
import { nodeTypes } from './nodes.ts';
import { nextCell, previousCell, tidyTablesPlugin } from './tables.ts';
import { spellingPlugin } from './spelling-plugin.ts';
import { typingRules } from './typing-rules.ts';
import { unprintablePlugin } from './unprintable-plugin.ts';

/** What the editor asks of the page around it. */
export interface EditorRequests {
  /** Enter on a reference or a footnote. */
  readonly openAtom: (atom: ChosenAtom) => void;
  /** Alt+F10, as in other editors. */
  readonly goToToolbar: () => void;
  /** How references read now, for finding. */
  readonly readAtom: ReadAtom;
  /** The page's own undo; null when the text has its own. */
  readonly undoing: () => Undoing | null;
  /** The context menu on a word that is marked as misspelt. */
  readonly openSpelling: () => void;
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

/** In a list Tab always means depth, also where it can go no further: it must not leave by chance. */
function inList(command: Command): Command {
  return (state, dispatch, view) => {
    if (listOf(state) === null) return false;
    command(state, dispatch, view);
    return true;
  };
}

function pageUndo(requests: EditorRequests, step: keyof Undoing, own: Command): Command {
  return (state, dispatch, view) => {
    const undoing = requests.undoing();
    if (!undoing) return own(state, dispatch, view);
    if (dispatch) undoing[step]();
    return true;
  };
}

function keys(requests: EditorRequests): Record<string, Command> {
  const { listItem } = nodeTypes;
  const redoing = pageUndo(requests, 'redo', redo);
  return {
    'Mod-z': pageUndo(requests, 'undo', undo),
    'Mod-y': redoing,
    'Mod-Shift-z': redoing,
    'Alt-F10': asking(requests.goToToolbar),
    'Alt-ArrowUp': moveListItem(-1),
    'Alt-ArrowDown': moveListItem(1),
    Tab: unlessLeaving(chainCommands(nextCell, inList(sinkListItem(listItem)))),
    'Shift-Tab': unlessLeaving(chainCommands(previousCell, inList(liftListItem(listItem)))),
    Enter: chainCommands(openChosen(requests.openAtom), splitListItem(listItem)),
    'Shift-Enter': chainCommands(insertBreak, baseKeymap['Enter'] ?? (() => false)),
    Backspace: chainCommands(undoInputRule, liftItemAtStart),
  };
}

/**
 * Keys, typing rules and undo. Outside lists and tables Tab is left alone: it leaves the editor
 * (WCAG 2.1.2); inside them Esc and then Tab does. Keys that a person may change (lists, headings,
 * footnotes) belong to the registry of commands instead.
 */
export function editorPlugins(requests: EditorRequests): Plugin[] {
  return [
    leavingPlugin(),
    typingRules(),
    ...(requests.undoing() ? [] : [history()]),
    keymap(keys(requests)),
    keymap(baseKeymap),
    tableEditing(),
    tidyTablesPlugin(),
    findPlugin(requests.readAtom),
    unprintablePlugin(),
    spellingPlugin(requests.openSpelling),
    gapCursor(),
    dropCursor({ class: 'drop-cursor', color: false }),
  ];
}
