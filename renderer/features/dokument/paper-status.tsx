import { memo, useSyncExternalStore } from 'react';
import { textStatus } from '../../text/skrivelse.ts';
import { useSources } from './paper-sources.ts';
import { printedWords } from './printed-words.ts';
import { useRestedWatch } from './use-rested-watch.ts';
import { countWords } from './written-text.ts';

function chosenWords(): number {
  const chosen = document.getSelection();
  const isInText =
    chosen?.isCollapsed === false && chosen.anchorNode?.parentElement?.closest('.paper-sheet');
  return isInText ? countWords(chosen.toString()) : 0;
}

function onSelection(listener: () => void): () => void {
  document.addEventListener('selectionchange', listener);
  return () => document.removeEventListener('selectionchange', listener);
}

/** The line under the text: how long the paper is, and what is chosen in it. */
export const PaperStatus = memo(function PaperStatus() {
  const sources = useSources();
  const words = useRestedWatch((values) => printedWords(values, sources));
  const chosen = useSyncExternalStore(onSelection, chosenWords);
  return (
    <p className="paper-status num">
      <span>{textStatus.words(words)}</span>
      {chosen > 0 && <span>{textStatus.chosen(chosen)}</span>}
    </p>
  );
});
