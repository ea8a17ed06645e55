import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import type { FindOptions, Follows, Match } from '../../../editor/match.ts';
import { useEditing } from '../paper-context.ts';
import { createPainter, matchesInShown, rangeOf } from './searched-words.ts';

interface SearchedWordsOptions {
  /** Where the words are shown. */
  readonly place: RefObject<Element | null>;
  /** Changes when other words are shown. */
  readonly words: unknown;
  readonly follows: Follows | null;
  /** Puts the focus where the words are written, or can be made one's own. */
  readonly onGo: () => void;
  /** Puts other words in these places; not asked of words that follow something. */
  readonly onReplace?: (matches: readonly Match[], by: string) => void;
}

/** Has words searched that are shown here and written elsewhere. */
export function useSearchedWords(options: SearchedWordsOptions): void {
  const { place, words } = options;
  const { hub, trail } = useEditing();
  const { finder } = hub;
  const now = useEffectEvent(() => options);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const painter = createPainter();
    let asked: FindOptions | null = null;
    let shown: Match | null = null;
    const matches = () => matchesInShown(element, asked, now().follows);
    const leave = finder.add({
      element,
      look: (next) => {
        if (next !== asked) shown = null;
        asked = next;
        painter.paint(element, matches(), shown);
      },
      matches,
      show: (match) => {
        shown = match;
        painter.paint(element, matches(), shown);
        const letters = match && rangeOf(element, match)?.startContainer.parentElement;
        letters?.scrollIntoView({ block: 'center' });
      },
      enter: () => now().onGo(),
      replace: (found, by, joins) => {
        trail.joinNext(joins);
        now().onReplace?.(found, by);
      },
    });
    return () => {
      leave();
      painter.clear();
    };
  }, [finder, trail, place]);
  useEffect(() => finder.changed(), [finder, words]);
}
