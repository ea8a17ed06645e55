import { memo, useSyncExternalStore } from 'react';
import { textStatus } from '../../text/skrivelse.ts';
import type { PaperValues } from './paper-values.ts';
import { useRestedWatch } from './use-rested-watch.ts';
import { countWords, wordsOf } from './written-text.ts';

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

function wordsIn({ avsnitt }: PaperValues): number {
  const printed = avsnitt.filter(({ utelamnat }) => !utelamnat);
  return printed.reduce((sum, { innehall }) => sum + wordsOf(innehall), 0);
}

/** The line under the text: how long the paper is, and what is chosen in it. */
export const PaperStatus = memo(function PaperStatus() {
  const words = useRestedWatch(wordsIn);
  const chosen = useSyncExternalStore(onSelection, chosenWords);
  return (
    <p className="paper-status num">
      <span>{textStatus.words(words)}</span>
      {chosen > 0 && <span>{textStatus.chosen(chosen)}</span>}
    </p>
  );
});
