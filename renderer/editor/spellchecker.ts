import type { EditorView } from 'prosemirror-view';
import { createOwnWords, isSpeltRight, lookups } from '../../shared/rules/stavning/ord.ts';
import type { Stavord } from '../../shared/rules/stavning/ord.ts';
import { spelling } from '../spelling/spelling.ts';
import type { Spelling } from '../spelling/spelling.ts';
import { createVerdicts } from '../spelling/verdicts.ts';
import { eachParagraph, markedIn, markWords } from './spelling-plugin.ts';

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

/** What is wrong by the dictionary and the own words; remembered for each paragraph. */
function createJudge(verdicts: ReturnType<typeof createVerdicts>) {
  let isOwn = createOwnWords([]);
  let judged = new WeakMap<readonly Stavord[], readonly Stavord[]>();
  // What hasn't been asked about yet is not called wrong.
  const knows = (ord: string) => isOwn(ord) || verdicts.of(ord) !== false;
  return {
    setOwn: (words: Iterable<string>) => {
      isOwn = createOwnWords(words);
      judged = new WeakMap();
    },
    /** The wrong ones of a paragraph; `isAsked` when the dictionary has been asked about it. */
    wrongOf: (words: readonly Stavord[], isAsked: boolean): readonly Stavord[] => {
      const before = judged.get(words);
      if (before) return before;
      const wrong = words.filter(({ ord }) => !isSpeltRight(ord, knows));
      if (isAsked) judged.set(words, wrong);
      return wrong;
    },
  };
}

/** Asks the dictionary about the paragraphs that are new since it was asked last. */
function createAsker(verdicts: ReturnType<typeof createVerdicts>) {
  const asked = new WeakSet<readonly Stavord[]>();
  return {
    has: (words: readonly Stavord[]) => asked.has(words),
    ask: async (editors: readonly SpelledEditor[]): Promise<void> => {
      const fresh: (readonly Stavord[])[] = [];
      for (const { view } of editors) {
        eachParagraph(view.state.doc, (words) => {
          if (!asked.has(words)) fresh.push(words);
        });
        // One text at a time, so that a key pressed meanwhile comes between.
        await new Promise((resolve) => setTimeout(resolve));
      }
      const words = new Set(fresh.flat().map(({ ord }) => ord));
      await verdicts.ask([...words].flatMap(lookups));
      for (const paragraph of fresh) asked.add(paragraph);
    },
  };
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
  const asker = createAsker(verdicts);
  const store = createStore();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mark = () => {
    if (store.get().status === 'off') return;
    let unknown = 0;
    for (const { view } of page.editors()) {
      const wrong: Stavord[] = [];
      eachParagraph(view.state.doc, (words, start) => {
        for (const { ord, from, to } of judge.wrongOf(words, asker.has(words))) {
          wrong.push({ ord, from: start + from, to: start + to });
        }
      });
      unknown += wrong.length;
      markWords(view, wrong);
    }
    store.set({ status: 'ready', unknown });
  };
  const check = () => {
    asker.ask(page.editors()).then(mark, () => {
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
