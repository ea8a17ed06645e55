import type { EditorView } from 'prosemirror-view';
import { findKey, matchesIn } from './find-plugin.ts';
import type { HubEditor } from './hub-editor.ts';
import type { FindOptions, Match } from './match.ts';
import { JOINS, REPLACES } from './text-change.ts';

/** A text of the page that is searched: of an editor, of a field, or one that is only shown. */
export interface SearchedText {
  /** Where in the page it is. */
  readonly element: Element;
  /** Marks every place that answers from now on; null takes the marks away. */
  readonly look: (options: FindOptions | null) => void;
  /** What answers now, in its own order. */
  readonly matches: () => readonly Match[];
  /** Tells one of its places from the others and brings it into view; null when none is shown. */
  readonly show: (match: Match | null) => void;
  /** Brings the caret there. */
  readonly enter: (match: Match) => void;
  /** Puts the words in these places; `joins` when that belongs to the step of undo before. */
  readonly replace: (matches: readonly Match[], words: string, joins: boolean) => void;
}

/** Scrolls to the place without taking the focus from the field that one searches in. */
function scrollTo(view: EditorView, pos: number): void {
  const { node } = view.domAtPos(pos);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

function replaceIn(view: EditorView, matches: readonly Match[], words: string, joins: boolean) {
  const { tr, schema } = view.state;
  for (const { from, to } of matches.toReversed()) {
    const marks = view.state.doc.resolve(from + 1).marks();
    if (words === '') tr.delete(from, to);
    else tr.replaceWith(from, to, schema.text(words, marks));
  }
  view.dispatch(tr.setMeta(REPLACES, true).setMeta(JOINS, joins));
}

/** The text of an editor; `select` brings the caret to a place of it. */
export function searchedEditor(
  { id, view }: HubEditor,
  select: (id: string, from: number, to: number) => void,
): SearchedText {
  const mark = (meta: Partial<{ options: FindOptions | null; current: number | null }>) =>
    view.dispatch(view.state.tr.setMeta(findKey, meta));
  const now = () => findKey.getState(view.state);
  return {
    element: view.dom,
    look: (options) => {
      if ((now()?.options ?? null) !== options) mark({ options, current: null });
    },
    matches: () => matchesIn(view.state),
    show: (match) => {
      const current = match?.from ?? null;
      if ((now()?.current ?? null) !== current) mark({ current });
      if (match) scrollTo(view, match.from);
    },
    enter: ({ from, to }) => select(id, from, to),
    replace: (matches, words, joins) => replaceIn(view, matches, words, joins),
  };
}
