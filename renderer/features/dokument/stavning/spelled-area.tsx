import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPath } from 'react-hook-form';
import type { Stavord } from '../../../../shared/rules/stavning/ord.ts';
import { WordMenu } from '../../../editor/word-menu.tsx';
import { fieldErrorText } from '../../../text/fel.ts';
import { TextArea } from '../../../ui/text-field.tsx';
import type { TextAreaProps } from '../../../ui/text-field.tsx';
import { goToField } from '../go-to-field.ts';
import { useEditing } from '../paper-context.ts';
import type { PaperValues } from '../paper-values.ts';
import { focusAfterMenu, markedElement, wordAt } from './marked-place.ts';
import { useSpelledText } from './use-spelled-text.ts';

type Area = RefObject<HTMLTextAreaElement | null>;

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
    const field = area.current;
    field?.addEventListener('contextmenu', press);
    return () => field?.removeEventListener('contextmenu', press);
  }, [area]);
}

interface SpelledAreaProps extends TextAreaProps {
  /** The path of the field in the paper's form. */
  readonly id: string;
}

/** A field whose words are looked at as those of the sections are. */
export function SpelledArea({ id, ...props }: SpelledAreaProps) {
  const { hub } = useEditing();
  const area = useRef<HTMLTextAreaElement>(null);
  const [word, openMenu] = useState<Stavord | null>(null);
  const { value, onChange, inputRef } = props;
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
  const writing = useWriting(area);
  useMenuKey(area, marked, openMenu);
  const place = word && markedElement(area.current, word)?.getBoundingClientRect();
  const replace = (chosen: Stavord, text: string) => {
    onChange(value.slice(0, chosen.from) + text + value.slice(chosen.to));
  };
  return (
    <>
      <TextArea
        {...props}
        inputRef={(field) => {
          area.current = field;
          if (typeof inputRef === 'function') inputRef(field);
        }}
        underlined={marked.filter(
          ({ from, to }) => writing === null || writing < from || writing > to,
        )}
      />
      {word && place && (
        <WordMenu
          {...{ word, place, hub }}
          onReplace={(text) => replace(word, text)}
          onClose={() => {
            openMenu(null);
            focusAfterMenu(() => area.current?.focus());
          }}
        />
      )}
    </>
  );
}

interface SpelledFormAreaProps {
  readonly control: Control<PaperValues, unknown, unknown>;
  readonly name: FieldPath<PaperValues>;
  readonly label: string;
  readonly rows?: number;
  readonly isLabelHidden?: boolean;
  readonly isOptional?: boolean;
}

/** As {@link SpelledArea}, of the paper's form. */
export function SpelledFormArea({ control, name, ...shared }: SpelledFormAreaProps) {
  const { field, fieldState } = useController({ control, name });
  const error = fieldState.error ? fieldErrorText(fieldState.error) : undefined;
  return (
    <SpelledArea
      {...shared}
      {...{ id: name, name, error }}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
    />
  );
}
