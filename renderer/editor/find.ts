import { flushSync } from 'react-dom';
import type { HubEditor } from './hub-editor.ts';
import type { FindOptions, Follows, Match } from './match.ts';
import { inPageOrder } from './page-order.ts';
import { searchedEditor } from './searched-text.ts';
import type { SearchedText } from './searched-text.ts';

/** What is found in all texts of the page. */
export interface FindState {
  readonly count: number;
  /** Which one is shown, from 0; null before anything is. */
  readonly current: number | null;
  /** Why the one that is shown can't be replaced; null when it can. */
  readonly follows: Follows | null;
}

/** What came of replacing all: how many were, and how many stand since they follow something. */
export interface Replaced {
  readonly count: number;
  readonly kept: Readonly<Record<Follows, number>>;
}

/** A place that was found: the match and the text it stands in. */
interface Found {
  readonly text: SearchedText;
  readonly match: Match;
}

/** The page whose texts are searched. */
interface SearchedPage {
  onDocument(listener: () => void): () => void;
  editors(): readonly HubEditor[];
  select(id: string, from: number, to: number): void;
}

const NOTHING: FindState = { count: 0, current: null, follows: null };

/** The editors of a page and the texts that stand in it by themselves, in the order of the page. */
function createTexts(page: SearchedPage) {
  const others = new Set<SearchedText>();
  const all = () =>
    inPageOrder(
      [...page.editors().map((one) => searchedEditor(one, page.select)), ...others],
      ({ element }) => element,
    );
  return {
    all,
    found: (): Found[] => all().flatMap((text) => text.matches().map((match) => ({ text, match }))),
    add: (text: SearchedText) => others.add(text),
    remove: (text: SearchedText) => others.delete(text),
  };
}

function replaceEverywhere(texts: readonly SearchedText[], words: string): Replaced {
  const kept = { uppgift: 0, punkt: 0, avsnitt: 0 };
  let count = 0;
  for (const text of texts) {
    const matches = text.matches();
    const free = matches.filter(({ follows }) => follows === null);
    for (const { follows } of matches) if (follows !== null) kept[follows] += 1;
    if (free.length > 0) text.replace(free, words, count > 0);
    count += free.length;
  }
  return { count, kept };
}

function indexOf(all: readonly Found[], current: Found | undefined): number {
  return all.findIndex(
    ({ text, match }) =>
      text.element === current?.text.element && match.from === current.match.from,
  );
}

/** The first place after a position of a text; the first of all when there is none. */
function indexAfter(
  texts: readonly SearchedText[],
  all: readonly Found[],
  { element }: SearchedText,
  position: number,
): number {
  const order = texts.map((text) => text.element);
  const place = order.indexOf(element);
  const index = all.findIndex(({ text, match }) => {
    const other = order.indexOf(text.element);
    return other > place || (other === place && match.from >= position);
  });
  return Math.max(0, index);
}

function stateOf(all: readonly Found[], current: Found | undefined): FindState {
  const index = indexOf(all, current);
  const follows = all[index]?.match.follows ?? null;
  return { count: all.length, current: index === -1 ? null : index, follows };
}

function isSame(one: FindState, other: FindState): boolean {
  return (
    one.count === other.count && one.current === other.current && one.follows === other.follows
  );
}

/** The found places, and which one of them is shown. */
function foundPlaces(page: SearchedPage, texts: ReturnType<typeof createTexts>) {
  const listeners = new Set<() => void>();
  let options: FindOptions | null = null;
  let current: Found | undefined;
  let state = NOTHING;
  const refresh = () => {
    // A text that has come since one began to look is looked at too.
    if (options) for (const text of texts.all()) text.look(options);
    const next = options ? stateOf(texts.found(), current) : NOTHING;
    if (isSame(next, state)) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const changed = () => {
    if (options) refresh();
  };
  return {
    refresh,
    changed,
    state: () => state,
    options: () => options,
    current: () => current,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      const leave = page.onDocument(changed);
      return () => {
        listeners.delete(listener);
        leave();
      };
    },
    look: (next: FindOptions | null) => {
      options = next;
      current = undefined;
      for (const text of texts.all()) text.look(next);
      refresh();
    },
    goTo: (index: number) => {
      const all = texts.found();
      current = all.at(all.length === 0 ? 0 : index % all.length);
      for (const text of texts.all()) {
        text.show(text.element === current?.text.element ? current.match : null);
      }
      refresh();
    },
  };
}

/**
 * Find and replace over all texts of a page, for the bar that asks. Places that follow a source
 * are found as they read and are never replaced.
 */
export function createFinder(page: SearchedPage) {
  const texts = createTexts(page);
  const places = foundPlaces(page, texts);
  const { state, goTo, refresh, changed } = places;
  return {
    subscribe: places.subscribe,
    state,
    /** Looks in a text that isn't an editor's too; answers what takes it away. */
    add: (text: SearchedText) => {
      texts.add(text);
      changed();
      return () => {
        texts.remove(text);
        changed();
      };
    },
    /** Such a text reads otherwise. */
    changed,
    /** Marks every place that answers; null takes the marks away. */
    look: places.look,
    next: () => goTo((state().current ?? -1) + 1),
    previous: () => goTo((state().current ?? 0) - 1),
    /** Replaces the one that is shown and goes to the next; nothing when it follows something. */
    replace: (words: string) => {
      const { current: index, follows } = state();
      const found = places.current();
      if (!found || index === null || follows !== null) return;
      const { text, match } = found;
      // A field reads as it is drawn.
      flushSync(() => text.replace([match], words, false));
      // Words that answer to themselves are not replaced over and over.
      goTo(indexAfter(texts.all(), texts.found(), text, match.from + words.length));
    },
    /** Replaces all as one step of undo. */
    replaceAll: (words: string): Replaced => {
      const replaced = flushSync(() => replaceEverywhere(texts.all(), words));
      refresh();
      return replaced;
    },
    /** Chooses words in a part of the page, spelt as they stand there; false when they don't. */
    choose: (words: string, part: Element): boolean => {
      const options = { query: words, matchCase: true, wholeWords: false };
      for (const text of texts.all().filter(({ element }) => part.contains(element))) {
        text.look(options);
        const [match] = text.matches();
        // What the bar looks for is marked as before.
        text.look(places.options());
        if (match) text.enter(match);
        if (match) return true;
      }
      return false;
    },
    /** Puts the caret on the place that is shown. */
    enter: () => {
      const found = places.current();
      found?.text.enter(found.match);
    },
  };
}

export type Finder = ReturnType<typeof createFinder>;
