import type { EditorView } from 'prosemirror-view';
import { createOwnWords, isSpeltRight, lookups } from '../../shared/rules/stavning/ord.ts';
import type { Stavord } from '../../shared/rules/stavning/ord.ts';
import { spelling } from '../spelling/spelling.ts';
import type { Spelling } from '../spelling/spelling.ts';
import { createVerdicts } from '../spelling/verdicts.ts';
import { eachWord, markedIn, markWords } from './spelling-plugin.ts';

/** How spelling stands, for the toolbar. */
export interface SpellingState {
  /** `failed`: the dictionary can't be read. */
  readonly status: 'off' | 'loading' | 'ready' | 'failed';
  /** How many words are marked. */
  readonly unknown: number;
}

interface SpelledEditor {
  readonly id: string;
  readonly view: EditorView;
}

/** Where a word that isn't in the dictionary is right: in every paper, or in this one. */
export type Acceptance = 'register' | 'dokument';

type Accept = (ord: string, where: Acceptance) => void;

/** The editors whose words are looked at. */
interface SpelledPage {
  onDocument(listener: () => void): () => void;
  editors(): readonly SpelledEditor[];
  select(id: string, from: number, to: number): void;
  state(): { readonly id: string } | null;
}

/** A rest in the writing before the words are looked at, in milliseconds. */
const REST = 250;
const SUGGESTIONS = 6;

/** Of this window: what the dictionary has said holds for every paper. */
const shared = createVerdicts(spelling);

/** Whether each word is right, by the dictionary and the own words; remembered for speed. */
function createJudge(verdicts: ReturnType<typeof createVerdicts>) {
  let isOwn = createOwnWords([]);
  const judged = new Map<string, boolean>();
  let missing = 0;
  const knows = (ord: string) => {
    if (isOwn(ord)) return true;
    const verdict = verdicts.of(ord);
    if (verdict === undefined) missing += 1;
    // What hasn't been asked about yet is not called wrong.
    return verdict !== false;
  };
  return {
    setOwn: (words: Iterable<string>) => {
      isOwn = createOwnWords(words);
      judged.clear();
    },
    isRight: (ord: string): boolean => {
      const before = judged.get(ord);
      if (before !== undefined) return before;
      const missingBefore = missing;
      const isRight = isSpeltRight(ord, knows);
      if (missing === missingBefore) judged.set(ord, isRight);
      return isRight;
    },
  };
}

/** Everything to look up; one text at a time, so that a key pressed meanwhile comes between. */
async function wordsToAsk(editors: readonly SpelledEditor[]): Promise<Set<string>> {
  const words = new Set<string>();
  for (const { view } of editors) {
    eachWord(view.state.doc, ({ ord }) => words.add(ord));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return new Set([...words].flatMap(lookups));
}

function wrongIn(view: EditorView, isRight: (ord: string) => boolean): Stavord[] {
  const wrong: Stavord[] = [];
  eachWord(view.state.doc, (word) => {
    if (!isRight(word.ord)) wrong.push(word);
  });
  return wrong;
}

/** The first marked word after the selection of the page, from the top again after the last. */
function nextMarked(page: SpelledPage): { id: string; word: Stavord } | undefined {
  const editors = page.editors();
  const active = editors.findIndex(({ id }) => id === page.state()?.id);
  const all = editors.flatMap(({ id, view }, index) =>
    markedIn(view.state).map((word) => ({ id, word, index })),
  );
  const from = editors[active]?.view.state.selection.to ?? -1;
  const isAfter = ({ index, word }: (typeof all)[number]) =>
    index > active || (index === active && word.from >= from);
  return all.find(isAfter) ?? all[0];
}

function createStore() {
  const listeners = new Set<() => void>();
  let state: SpellingState = { status: 'loading', unknown: 0 };
  return {
    get: () => state,
    set: (next: SpellingState) => {
      if (next.status === state.status && next.unknown === state.unknown) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Marks what is wrong when the writing has rested; one batch to the dictionary's thread. */
function createMarker(page: SpelledPage, verdicts: ReturnType<typeof createVerdicts>) {
  const judge = createJudge(verdicts);
  const store = createStore();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mark = () => {
    if (store.get().status === 'off') return;
    let unknown = 0;
    for (const { view } of page.editors()) {
      const wrong = wrongIn(view, judge.isRight);
      unknown += wrong.length;
      markWords(view, wrong);
    }
    store.set({ status: 'ready', unknown });
  };
  const check = () => {
    const asked = wordsToAsk(page.editors()).then((words) => verdicts.ask(words));
    asked.then(mark, () => {
      if (store.get().status !== 'off') store.set({ status: 'failed', unknown: 0 });
    });
  };
  return {
    store,
    later: () => {
      clearTimeout(timer);
      timer = setTimeout(check, REST);
    },
    stop: () => {
      clearTimeout(timer);
      for (const { view } of page.editors()) markWords(view, []);
      store.set({ status: 'off', unknown: 0 });
    },
    setOwn: (words: Iterable<string>) => {
      judge.setOwn(words);
      if (store.get().status === 'ready') mark();
    },
  };
}

/**
 * Marks the words of a page that neither the dictionary nor the own words know, without keeping a
 * letter waiting. Does nothing until it is started.
 */
export function createSpellchecker(
  page: SpelledPage,
  dictionary: Pick<Spelling, 'suggest'> = spelling,
  verdicts = shared,
) {
  const { store, later, stop, setOwn } = createMarker(page, verdicts);
  let onAccept: Accept = () => undefined;
  return {
    subscribe: store.subscribe,
    state: store.get,
    /**
     * Looks at the page from now on; `accept` keeps the words that are to stand. Answers what
     * stops it, which takes the marks away.
     */
    start: (accept: Accept) => {
      onAccept = accept;
      store.set({ status: 'loading', unknown: 0 });
      const leave = page.onDocument(later);
      later();
      return () => {
        leave();
        stop();
      };
    },
    /** The words that count as right besides those of the dictionary. */
    setOwn,
    /** The word is right from now on. */
    accept: (ord: string, where: Acceptance) => onAccept(ord, where),
    /** What may be meant, the likeliest first. */
    suggest: async (ord: string) => (await dictionary.suggest(ord)).slice(0, SUGGESTIONS),
    /** Chooses the next marked word of the page; false when there is none. */
    goToNext: (): boolean => {
      const next = nextMarked(page);
      if (next) page.select(next.id, next.word.from, next.word.to);
      return next !== undefined;
    },
  };
}

export type Spellchecker = ReturnType<typeof createSpellchecker>;
