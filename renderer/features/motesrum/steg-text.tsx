import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { textMotesrum as text } from '../../text/motesrum.ts';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { Fraga } from './flode.ts';
import type { Stegslut } from './steg-val.tsx';

interface StegTextProps extends Stegslut {
  readonly fraga: Extract<Fraga, { slag: 'text' }>;
}

/** A text to write: one line ended by Enter, or several by Ctrl+Enter. */
export function StegText({ fraga, ...slut }: StegTextProps) {
  const [value, setValue] = useState(fraga.start);
  const [isWarned, setWarned] = useState(false);
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What is suggested is written over; a longer text is gone on with.
    line.current?.select();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, []);
  const finish = () => {
    if (value.trim() === '' && !fraga.valfri) slut.onSagt(text.skrivNagot);
    else slut.onSvar([value]);
  };
  const leave = () => {
    if (value === fraga.start || isWarned) slut.onAvbryt();
    else slut.onSagt(text.kastaText);
    setWarned(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const isEnd = event.key === 'Enter' && (event.ctrlKey || !fraga.flerradig);
    if (!isEnd && event.key !== 'Escape') return;
    event.preventDefault();
    if (isEnd) finish();
    else leave();
  };
  const field = {
    ...{ label: fraga.rubrik, value, isFocusedFirst: true, isOptional: fraga.valfri },
    hint: [fraga.hjalp, fraga.flerradig ? text.hjalpText : text.hjalpRad]
      .filter((part) => part !== '')
      .join(' · '),
    onChange: (next: string) => {
      setValue(next);
      setWarned(false);
    },
  };
  return (
    // Before the field: it keeps keys that it uses itself.
    <div className="rum-steg" onKeyDownCapture={onKeyDown}>
      {fraga.flerradig ? (
        <TextArea {...field} inputRef={area} rows={5} spellCheck />
      ) : (
        <TextField {...field} inputRef={line} />
      )}
    </div>
  );
}
