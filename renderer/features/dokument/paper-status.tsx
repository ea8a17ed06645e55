import { useEffect, useState, useSyncExternalStore } from 'react';
import { useWatch } from 'react-hook-form';
import { textStatus } from '../../text/skrivelse.ts';
import { useEditing } from './paper-context.ts';
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

const REST = 300;

/** How many words the sections of the paper hold, counted when the writing rests. */
function usePaperWords(): number {
  const { form } = useEditing();
  const count = useWatch({
    control: form.control,
    name: 'avsnitt',
    compute: (avsnitt) =>
      avsnitt.reduce(
        (sum, { innehall, utelamnat }) => sum + (utelamnat ? 0 : wordsOf(innehall)),
        0,
      ),
  });
  const [rested, setRested] = useState(count);
  useEffect(() => {
    const timer = setTimeout(() => setRested(count), REST);
    return () => clearTimeout(timer);
  }, [count]);
  return rested;
}

/** The line under the text: how long the paper is, and what is chosen in it. */
export function PaperStatus() {
  const words = usePaperWords();
  const chosen = useSyncExternalStore(onSelection, chosenWords);
  return (
    <p className="paper-status num">
      <span>{textStatus.words(words)}</span>
      {chosen > 0 && <span>{textStatus.chosen(chosen)}</span>}
    </p>
  );
}
