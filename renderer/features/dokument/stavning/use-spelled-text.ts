import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { movedWords } from '../../../../shared/rules/stavning/moved-words.ts';
import { wordsToSpell } from '../../../../shared/rules/stavning/ord.ts';
import type { Stavord } from '../../../../shared/rules/stavning/ord.ts';
import { useEditing } from '../paper-context.ts';

interface SpelledTextOptions {
  readonly id: string;
  readonly text: string;
  /** Where it stands in the page. */
  readonly place: RefObject<Element | null>;
  readonly caret: () => number;
  readonly select: (word: Stavord) => void;
  /** The marked word that is chosen. */
  readonly chosen: (marked: readonly Stavord[]) => Stavord | undefined;
  readonly openMenu: (word: Stavord) => void;
}

function isSame(one: readonly Stavord[], other: readonly Stavord[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, ord }, index) => other[index]?.from === from && other[index].ord === ord)
  );
}

/** Has the words of a text looked at that isn't an editor's; answers those that are marked. */
export function useSpelledText(options: SpelledTextOptions): readonly Stavord[] {
  const { id, text, place } = options;
  const { spelling } = useEditing().hub;
  const [found, setFound] = useState<{ text: string; marked: readonly Stavord[] }>({
    ...{ text: '', marked: [] },
  });
  const marked = movedWords(found.marked, found.text, text);
  const words = useMemo(() => wordsToSpell(text), [text]);
  const current = useEffectEvent(() => ({ ...options, words, marked }));
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    return spelling.add({
      ...{ id, element },
      eachParagraph: (visit) => visit(current().words, 0),
      mark: (next) => {
        if (!isSame(next, current().marked)) setFound({ text: current().text, marked: next });
      },
      marked: () => current().marked,
      caret: () => current().caret(),
      select: (word) => current().select(word),
      suggest: () => {
        const word = current().chosen(current().marked);
        if (word) current().openMenu(word);
        return word !== undefined;
      },
    });
  }, [spelling, id, place]);
  useEffect(() => spelling.changed(), [spelling, text]);
  return marked;
}
