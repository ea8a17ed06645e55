import { useEffect, useRef, useState } from 'react';
import { sharing } from './paper-trail.ts';
import { useEditing } from './paper-context.ts';
import type { PaperValues } from './paper-values.ts';

const REST = 200;

/**
 * Something read from the whole paper, such as how long it is, when the writing rests: nothing that
 * is drawn from all of a paper is drawn at each key.
 */
export function useRestedWatch<Result>(read: (values: PaperValues) => Result): Result {
  const { form } = useEditing();
  const [shown, setShown] = useState(() => read(form.getValues()));
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => setShown((before) => sharing(before, latest.current(form.getValues())));
    refresh();
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(refresh, REST);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form]);
  return shown;
}
