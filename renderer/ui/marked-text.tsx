import { classes } from '../lib/classes.ts';
import './marked-text.css';

interface MarkedTextProps {
  readonly text: string;
  /** Places to mark, in order: from and up to, counted in the text. */
  readonly marks: readonly (readonly [number, number])[];
  /** Which of them is told from the others. */
  readonly shown?: number;
}

/** Text with some of its words marked. */
export function MarkedText({ text, marks, shown }: MarkedTextProps) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark className={classes('found', index === shown && 'found-shown')}>
            {text.slice(start, end)}
          </mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
