import { useEffect, useState } from 'react';
import type { Kommentar } from '../../../../shared/domain/granskning.ts';
import { findQuotes } from './quotes.ts';
import type { CommentPlace } from './quotes.ts';

/** How long the page rests before quoted words are looked for again, in milliseconds. */
const REST = 250;
const MARK = 'kommentar';
/** The comment that is being written, which has no id yet. */
const DRAFT = 'utkast';

/**
 * Marks the words that open comments are about, and those of one that is being written, and keeps
 * the marks where the words are while they are written in. Nothing is put in the text, so nothing of it can be stored or printed. Answers
 * the comments whose words stand there.
 */
export function useQuotes(
  comments: readonly Kommentar[],
  draft: CommentPlace | null,
): ReadonlySet<string> {
  const [standing, setStanding] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const desk = document.querySelector('.paper-desk');
    const written = draft === null ? [] : [{ ...draft, id: DRAFT, lost: null }];
    const quoting = [...comments, ...written].filter(({ citat }) => citat !== '');
    if (!desk || quoting.length === 0) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const found = findQuotes(quoting);
      const open = quoting.filter(({ lost }) => lost === null);
      const ranges = open.flatMap(({ id }) => found.get(id)?.range ?? []);
      CSS.highlights.set(MARK, new Highlight(...ranges));
      const now = new Set(found.keys());
      setStanding((before) => (before.symmetricDifference(now).size === 0 ? before : now));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    };
    const observer = new MutationObserver(later);
    observer.observe(desk, { subtree: true, childList: true, characterData: true });
    look();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      CSS.highlights.delete(MARK);
    };
  }, [comments, draft]);
  return standing;
}
