import { createOwnWords, isSpeltRight, lookups } from '../../shared/rules/stavning/ord.ts';
import type { Stavord } from '../../shared/rules/stavning/ord.ts';
import { spelling } from '../spelling/spelling.ts';
import type { Spelling } from '../spelling/spelling.ts';
import { createVerdicts } from '../spelling/verdicts.ts';
import type { HubEditor } from './hub-editor.ts';
import { editorText } from './spelled-text.ts';
import type { SpelledText } from './spelled-text.ts';

/** How spelling stands, for the toolbar. */
export interface SpellingState {
  /** `failed`: the dictionary can't be read. */
  readonly status: 'off' | 'loading' | 'ready' | 'failed';
  /** How many words are marked. */
  readonly unknown: number;
}

/** Where a word that isn't in the dictionary is right: in every paper, or in this one. */
export type Acceptance = 'register' | 'dokument';

type Accept = (ord: string, where: Acceptance) => void;

/** The editors whose words are looked at. */
interface SpelledPage {
  onDocument(listener: () => void): () => void;
  editors(): readonly HubEditor[];
  select(id: string, from: number, to: number): void;
}

/** Every text of a page, and which of them was in use last. */
interface Texts {
  /** In the order of the page, whatever the order they came in. */
  all(): readonly SpelledText[];
  used(): SpelledText | undefined;
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
    ask: async (texts: readonly SpelledText[]): Promise<void> => {
      const fresh: (readonly Stavord[])[] = [];
      for (const text of texts) {
        text.eachParagraph((words) => {
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
function nextMarked(page: Texts): { text: SpelledText; word: Stavord } | undefined {
  const texts = page.all();
  const used = page.used();
  const active = texts.findIndex(({ id }) => id === used?.id);
  const all = texts.flatMap((text, index) => text.marked().map((word) => ({ text, word, index })));
  const from = used?.caret() ?? -1;
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
function createMarker(page: Texts, verdicts: ReturnType<typeof createVerdicts>) {
  const judge = createJudge(verdicts);
  const asker = createAsker(verdicts);
  const store = createStore();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mark = () => {
    if (store.get().status === 'off') return;
    let unknown = 0;
    for (const text of page.all()) {
      const wrong: Stavord[] = [];
      text.eachParagraph((words, start) => {
        for (const { ord, from, to } of judge.wrongOf(words, asker.has(words))) {
          wrong.push({ ord, from: start + from, to: start + to });
        }
      });
      unknown += wrong.length;
      text.mark(wrong);
    }
    store.set({ status: 'ready', unknown });
  };
  const check = () => {
    asker.ask(page.all()).then(mark, () => {
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
      for (const text of page.all()) text.mark([]);
      store.set({ status: 'off', unknown: 0 });
    },
    setOwn: (words: Iterable<string>) => {
      judge.setOwn(words);
      if (store.get().status === 'ready') mark();
    },
  };
}

/** The editors of a page and the texts that stand in it by themselves. */
function createTexts(page: SpelledPage) {
  const others = new Map<string, SpelledText>();
  let lastUsed: string | null = null;
  const all = () =>
    [...page.editors().map((one) => editorText(one, page.select)), ...others.values()].toSorted(
      (a, b) =>
        a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  return {
    all,
    used: () => all().find(({ id }) => id === lastUsed),
    use: (id: string) => (lastUsed = id),
    /** Remembers the text that the focus comes to, also while a menu has it. */
    remember: ({ target }: FocusEvent) => {
      const text = all().find(({ element }) => target instanceof Node && element.contains(target));
      if (text) lastUsed = text.id;
    },
    add: (text: SpelledText) => {
      others.set(text.id, text);
      return () => {
        if (others.get(text.id) === text) others.delete(text.id);
      };
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
  const texts = createTexts(page);
  const { store, later, stop, setOwn } = createMarker(texts, verdicts);
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
      document.addEventListener('focusin', texts.remember);
      later();
      return () => {
        document.removeEventListener('focusin', texts.remember);
        leave();
        stop();
      };
    },
    /** Looks at a text that isn't an editor's too; answers what takes it away. */
    add: texts.add,
    /** Such a text has come or changed. */
    changed: () => {
      if (store.get().status !== 'off') later();
    },
    /** The words that count as right besides those of the dictionary. */
    setOwn,
    /** The word is right from now on. */
    accept: (ord: string, where: Acceptance) => onAccept(ord, where),
    /** What may be meant, the likeliest first. */
    suggest: async (ord: string) => (await dictionary.suggest(ord)).slice(0, SUGGESTIONS),
    /** Opens what can be done with the marked word that is chosen; false when none is. */
    suggestHere: (): boolean => texts.used()?.suggest() ?? false,
    /** Chooses the next marked word of the page; false when there is none. */
    goToNext: (): boolean => {
      const next = nextMarked(texts);
      if (!next) return false;
      texts.use(next.text.id);
      next.text.select(next.word);
      return true;
    },
  };
}
