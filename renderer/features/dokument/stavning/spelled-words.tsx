import { useRef, useState } from 'react';
import type { Stavord } from '../../../../shared/rules/stavning/ord.ts';
import { WordMenu } from '../../../editor/word-menu.tsx';
import { UnderlinedText } from '../../../ui/underlined-text.tsx';
import { useEditing } from '../paper-context.ts';
import { focusAfterMenu } from './marked-place.ts';
import { useSpelledText } from './use-spelled-text.ts';

interface SpelledWordsProps {
  readonly id: string;
  readonly text: string;
  /** Puts the focus where the text is written. */
  readonly onGo: () => void;
  readonly onChange: (text: string) => void;
}

/** Words that are shown here and written elsewhere, with those marked that aren't known. */
export function SpelledWords({ id, text, onGo, onChange }: SpelledWordsProps) {
  const { hub } = useEditing();
  const place = useRef<HTMLSpanElement>(null);
  const [selected, setSelected] = useState<Stavord | null>(null);
  const [word, setWord] = useState<Stavord | null>(null);
  const marked = useSpelledText({
    ...{ id, text, place, openMenu: setWord },
    caret: () => selected?.to ?? 0,
    select: (next) => {
      setSelected(next);
      onGo();
      const field = document.activeElement;
      const isHere = field instanceof HTMLInputElement && field.value === text;
      if (isHere) field.setSelectionRange(next.from, next.to);
    },
    chosen: (words) => words.find(({ from }) => from === selected?.from),
  });
  const shown = word && place.current?.querySelector(`[data-from="${word.from}"]`);
  return (
    <span ref={place}>
      <UnderlinedText text={text} spans={marked} />
      {word && shown && (
        <WordMenu
          {...{ word, hub, place: shown.getBoundingClientRect() }}
          onReplace={(next) => onChange(text.slice(0, word.from) + next + text.slice(word.to))}
          onClose={() => {
            setWord(null);
            focusAfterMenu(onGo);
          }}
        />
      )}
    </span>
  );
}
