import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { EditorView } from 'prosemirror-view';
import { TextSelection } from 'prosemirror-state';
import { wordsToSpell } from '../../shared/rules/stavning/ord.ts';
import type { Stavord } from '../../shared/rules/stavning/ord.ts';
import { EXTERNAL } from './external-value.ts';
import '../ui/underlined-text.css';

interface SpellingPluginState {
  readonly marks: DecorationSet;
  /** The caret stands where letters were just written: that word isn't finished. */
  readonly isWriting: boolean;
}

const spellingKey = new PluginKey<SpellingPluginState>('spelling');

const wordsOfBlock = new WeakMap<Node, readonly Stavord[]>();

/** The words of a paragraph; read once, as nodes never change. */
function wordsIn(block: Node): readonly Stavord[] {
  const before = wordsOfBlock.get(block);
  if (before) return before;
  // One sign for each atom keeps the places of the text and of the document the same.
  const words = wordsToSpell(block.textBetween(0, block.content.size, undefined, '\ufffc'));
  wordsOfBlock.set(block, words);
  return words;
}

/**
 * The words of each paragraph, by their places after `start`. A paragraph that hasn't changed has
 * the same list as before.
 */
export function eachParagraph(
  doc: Node,
  visit: (words: readonly Stavord[], start: number) => void,
): void {
  doc.descendants((node, pos) => {
    if (node.isTextblock) visit(wordsIn(node), pos + 1);
    return !node.isTextblock;
  });
}

/** The words that are marked in a text, in reading order. */
export function markedIn(state: EditorState): readonly Stavord[] {
  const marks = spellingKey.getState(state)?.marks.find() ?? [];
  return marks
    .map(({ from, to, spec }) => ({ from, to, ord: (spec as { ord: string }).ord }))
    .toSorted((a, b) => a.from - b.from);
}

/** The marked word that the selection stands in, or covers. */
export function markedAtSelection(state: EditorState): Stavord | null {
  const { from, to } = state.selection;
  return markedIn(state).find((word) => word.from <= from && word.to >= to) ?? null;
}

/** Marks these words and no others; nothing is done when they are marked already. */
export function markWords(view: EditorView, words: readonly Stavord[]): void {
  const before = markedIn(view.state);
  const isSame =
    before.length === words.length &&
    before.every(({ from, to, ord }, index) => {
      const word = words[index];
      return word?.from === from && word.to === to && word.ord === ord;
    });
  if (!isSame) view.dispatch(view.state.tr.setMeta(spellingKey, words));
}

function marksOf(doc: Node, words: readonly Stavord[]): DecorationSet {
  const marks = words.map(({ from, to, ord }) =>
    Decoration.inline(from, to, { class: 'misspelt' }, { ord }),
  );
  return DecorationSet.create(doc, marks);
}

/** A press of the menu key or the right button on a marked word. */
function chooseAt(view: EditorView, event: MouseEvent): boolean {
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
  const { state } = view;
  const pos = found?.pos ?? state.selection.head;
  const word = markedIn(state).find(({ from, to }) => from <= pos && pos <= to);
  if (!word || !view.editable) return false;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, word.from, word.to)));
  return true;
}

/** Shows the words that are not known, but never the one that is being written. */
export function spellingPlugin(onMenu: () => void): Plugin<SpellingPluginState> {
  return new Plugin<SpellingPluginState>({
    key: spellingKey,
    state: {
      init: () => ({ marks: DecorationSet.empty, isWriting: false }),
      apply: (tr, before) => {
        const words = tr.getMeta(spellingKey) as readonly Stavord[] | undefined;
        if (words) return { ...before, marks: marksOf(tr.doc, words) };
        if (tr.docChanged) {
          const marks = before.marks.map(tr.mapping, tr.doc);
          return { marks, isWriting: tr.getMeta(EXTERNAL) !== true };
        }
        return tr.selectionSet && before.isWriting ? { ...before, isWriting: false } : before;
      },
    },
    props: {
      decorations: (state) => {
        const { marks, isWriting } = spellingKey.getState(state) ?? {};
        const { empty, head } = state.selection;
        return isWriting && empty ? marks?.remove(marks.find(head, head)) : marks;
      },
      handleDOMEvents: {
        contextmenu: (view, event) => {
          if (!chooseAt(view, event)) return false;
          event.preventDefault();
          onMenu();
          return true;
        },
      },
    },
  });
}
