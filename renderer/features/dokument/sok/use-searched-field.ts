import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { matchesInWords, wordsReplaced } from '../../../editor/match.ts';
import type { FindOptions, Follows, Match } from '../../../editor/match.ts';
import type { MarkedSpan } from '../../../ui/marked-field.tsx';
import { useEditing } from '../paper-context.ts';

interface SearchedFieldOptions {
  readonly text: string;
  readonly field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  readonly follows: Follows | null;
  readonly onReplace: (text: string) => void;
}

interface Looking {
  readonly options: FindOptions | null;
  readonly shown: Match | null;
}

const NOTHING: Looking = { options: null, shown: null };

/** Has a field of the paper searched as its texts are; answers what is to be marked in it. */
export function useSearchedField(options: SearchedFieldOptions): readonly MarkedSpan[] {
  const { text, field, follows } = options;
  const { hub, trail } = useEditing();
  const { finder } = hub;
  const [looking, setLooking] = useState(NOTHING);
  const now = useEffectEvent(() => options);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    let asked: FindOptions | null = null;
    return finder.add({
      element,
      look: (next) => {
        if (next !== asked) setLooking({ options: next, shown: null });
        asked = next;
      },
      matches: () => matchesInWords(now().text, asked, now().follows),
      show: (match) => {
        setLooking((before) =>
          before.shown === null && match === null ? before : { options: asked, shown: match },
        );
        if (match) element.scrollIntoView({ block: 'center' });
      },
      enter: ({ from, to }) => {
        element.focus();
        element.setSelectionRange(from, to);
      },
      replace: (matches, words, joins) => {
        trail.joinNext(joins);
        now().onReplace(wordsReplaced(now().text, matches, words));
      },
    });
  }, [finder, trail, field]);
  useEffect(() => finder.changed(), [finder, text, follows]);
  const { shown } = looking;
  return useMemo(
    () =>
      matchesInWords(text, looking.options).map(({ from, to }) => ({
        ...{ from, to, isShown: from === shown?.from },
      })),
    [text, looking.options, shown],
  );
}
