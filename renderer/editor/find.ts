import type { EditorView } from 'prosemirror-view';
import { findKey, matchesIn } from './find-plugin.ts';
import type { FindOptions, Match } from './find-plugin.ts';
import type { HubEditor } from './hub-editor.ts';
import type { EditorHub } from './hub.ts';
import { JOINS, REPLACES } from './text-change.ts';

/** What is found in all texts of the page. */
export interface FindState {
  readonly count: number;
  /** Which one is shown, from 0; null before anything is. */
  readonly current: number | null;
}

/** A place that was found: the match and the text it stands in. */
interface Found {
  readonly editor: HubEditor;
  readonly match: Match;
}

const NOTHING: FindState = { count: 0, current: null };

/** The found places of all texts, in the order of the page. */
function allFound(hub: EditorHub): Found[] {
  return hub
    .editors()
    .flatMap((editor) => matchesIn(editor.view.state).map((match) => ({ editor, match })));
}

function showIn(hub: EditorHub, shown: Found | undefined): void {
  for (const { view } of hub.editors()) {
    const current = view === shown?.editor.view ? shown.match.from : null;
    view.dispatch(view.state.tr.setMeta(findKey, { current }));
  }
  if (shown) scrollTo(shown.editor.view, shown.match.from);
}

/** Scrolls to the place without taking the focus from the field that one searches in. */
function scrollTo(view: EditorView, pos: number): void {
  const { node } = view.domAtPos(pos);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

function replaceIn(view: EditorView, matches: readonly Match[], text: string, joins: boolean) {
  const { tr, schema } = view.state;
  for (const { from, to } of matches.toReversed()) {
    const marks = view.state.doc.resolve(from + 1).marks();
    if (text === '') tr.delete(from, to);
    else tr.replaceWith(from, to, schema.text(text, marks));
  }
  view.dispatch(tr.setMeta(REPLACES, true).setMeta(JOINS, joins));
}

function replaceEverywhere(hub: EditorHub, text: string): number {
  let replaced = 0;
  for (const { view } of hub.editors()) {
    const matches = matchesIn(view.state).filter(({ isBound }) => !isBound);
    if (matches.length === 0 || !view.editable) continue;
    replaceIn(view, matches, text, replaced > 0);
    replaced += matches.length;
  }
  return replaced;
}

function indexOf(all: readonly Found[], current: Found | undefined): number {
  return all.findIndex(
    ({ editor, match }) =>
      editor.view === current?.editor.view && match.from === current.match.from,
  );
}

/** Marks what is looked for in every text; null takes the marks away. */
function lookEverywhere(hub: EditorHub, options: FindOptions | null): void {
  for (const { view } of hub.editors()) {
    view.dispatch(view.state.tr.setMeta(findKey, { options, current: null }));
  }
}

/** The found places, and which one of them is shown. */
function foundPlaces(hub: EditorHub) {
  const listeners = new Set<() => void>();
  let options: FindOptions | null = null;
  let current: Found | undefined;
  let shown = NOTHING;
  const refresh = () => {
    const all = options ? allFound(hub) : [];
    const index = indexOf(all, current);
    const next = { count: all.length, current: index === -1 ? null : index };
    if (next.count === shown.count && next.current === shown.current) return;
    shown = next;
    for (const listener of listeners) listener();
  };
  return {
    refresh,
    state: () => shown,
    current: () => current,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      const leave = hub.onDocument(refresh);
      return () => {
        listeners.delete(listener);
        leave();
      };
    },
    look: (next: FindOptions | null) => {
      options = next;
      current = undefined;
      lookEverywhere(hub, next);
      refresh();
    },
    goTo: (index: number) => {
      const all = allFound(hub);
      current = all.at(all.length === 0 ? 0 : index % all.length);
      showIn(hub, current);
      refresh();
    },
  };
}

/**
 * Find and replace over all texts of a page, for the bar that asks. Places that follow a source
 * are found as they read and are never replaced.
 */
export function createFinder(hub: EditorHub) {
  const places = foundPlaces(hub);
  const { state, goTo, refresh } = places;
  return {
    subscribe: places.subscribe,
    state,
    /** Marks every place that answers; null takes the marks away. */
    look: places.look,
    next: () => goTo((state().current ?? -1) + 1),
    previous: () => goTo((state().current ?? 0) - 1),
    /** Replaces the one that is shown and goes to the next; false when it can't be replaced. */
    replace: (text: string): boolean => {
      const { current: index } = state();
      const found = places.current();
      if (!found || index === null || found.match.isBound) return false;
      replaceIn(found.editor.view, [found.match], text, false);
      refresh();
      goTo(index);
      return true;
    },
    /** Replaces all as one step of undo. Answers how many were replaced. */
    replaceAll: (text: string): number => {
      const replaced = replaceEverywhere(hub, text);
      refresh();
      return replaced;
    },
    /** Puts the caret on the place that is shown. */
    enter: () => {
      const found = places.current();
      if (found) hub.select(found.editor.id, found.match.from, found.match.to);
    },
  };
}

export type Finder = ReturnType<typeof createFinder>;
