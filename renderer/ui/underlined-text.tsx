import './underlined-text.css';

/** A place in a text: from and up to, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface UnderlinedTextProps {
  readonly text: string;
  /** In order, and beside each other. */
  readonly spans: readonly Span[];
}

/** Text where some words have the wavy line of what isn't known. */
export function UnderlinedText({ text, spans }: UnderlinedTextProps) {
  const ends = [0, ...spans.map(({ to }) => to)];
  return (
    <>
      {spans.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <span className="misspelt" data-from={from}>
            {text.slice(from, to)}
          </span>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
