import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Stavord } from '../../../../shared/rules/stavning/ord.ts';
import type { Follows } from '../../../editor/match.ts';
import { WordMenu } from '../../../editor/word-menu.tsx';
import type { MarkedSpan } from '../../../ui/marked-field.tsx';
import { goToField } from '../go-to-field.ts';
import { useEditing } from '../paper-context.ts';
import { useSearchedField } from '../sok/use-searched-field.ts';
import { focusAfterMenu, markedElement, wordAt } from './marked-place.ts';
import { useSpelledText } from './use-spelled-text.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;
type Area = RefObject<Field | null>;

/** Where letters were just written; null as soon as the caret has left that place. */
function useWriting(area: Area): number | null {
  const [writing, setWriting] = useState<number | null>(null);
  useEffect(() => {
    const field = area.current;
    if (!field) return;
    const write = ({ target }: Event) => {
      if (target === field) setWriting(field.selectionEnd);
    };
    const leave = () => setWriting(null);
    const move = () => setWriting((at) => (at === field.selectionEnd ? at : null));
    // After the field itself has taken the letter in, or it would be drawn without it.
    document.addEventListener('input', write);
    field.addEventListener('blur', leave);
    document.addEventListener('selectionchange', move);
    return () => {
      document.removeEventListener('input', write);
      field.removeEventListener('blur', leave);
      document.removeEventListener('selectionchange', move);
    };
  }, [area]);
  return writing;
}

/** Opens the menu of a marked word by the right button or the menu key. */
function useMenuKey(area: Area, marked: readonly Stavord[], open: (word: Stavord) => void): void {
  const press = useEffectEvent((event: MouseEvent) => {
    const field = area.current;
    const word = field && wordAt(field, marked, event);
    if (!word) return;
    event.preventDefault();
    field.setSelectionRange(word.from, word.to);
    open(word);
  });
  useEffect(() => {
    const field: HTMLElement | null = area.current;
    field?.addEventListener('contextmenu', press);
    return () => field?.removeEventListener('contextmenu', press);
  }, [area]);
}

interface SpelledFieldOptions {
  /** The path of the field in the paper's form. */
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly area: Area;
  /** What the words follow, when they are not to be replaced. */
  readonly follows: Follows | null;
}

interface SpelledField {
  readonly found: readonly MarkedSpan[];
  readonly underlined: readonly Stavord[];
  /** What can be done with a word, while that is asked about. */
  readonly menu: ReactNode;
}

/** Has the words of a field looked at and searched as those of the sections are. */
export function useSpelledField(options: SpelledFieldOptions): SpelledField {
  const { id, value, onChange, area, follows } = options;
  const { hub } = useEditing();
  const [word, openMenu] = useState<Stavord | null>(null);
  const marked = useSpelledText({
    ...{ id, text: value, place: area, openMenu },
    caret: () => area.current?.selectionEnd ?? 0,
    select: ({ from, to }) => {
      area.current?.setSelectionRange(from, to);
      goToField(id, 'nearest');
    },
    chosen: (words) =>
      area.current && !area.current.readOnly ? wordAt(area.current, words) : undefined,
  });
  const found = useSearchedField({ text: value, field: area, follows, onReplace: onChange });
  const writing = useWriting(area);
  useMenuKey(area, marked, openMenu);
  const place = word && markedElement(area.current, word)?.getBoundingClientRect();
  const menu = word && place && (
    <WordMenu
      {...{ word, place, hub }}
      onReplace={(text) => onChange(value.slice(0, word.from) + text + value.slice(word.to))}
      onClose={() => {
        openMenu(null);
        focusAfterMenu(() => area.current?.focus());
      }}
    />
  );
  const isLeft = ({ from, to }: Stavord) => writing === null || writing < from || writing > to;
  return { found, underlined: marked.filter(isLeft), menu };
}
