import type { CSSProperties } from 'react';
import { MarkedText } from './marked-text.tsx';

/** A place in the words of a field that is marked, from and up to; `isShown` for the one looked at. */
export interface MarkedSpan {
  readonly from: number;
  readonly to: number;
  readonly isShown: boolean;
}

interface MarkedWordsProps {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly className: string;
  readonly style?: CSSProperties;
}

/** The same words in the same places over a field, of which only the marked ones are seen. */
export function MarkedWords({ text, spans, className, style }: MarkedWordsProps) {
  if (spans.length === 0) return null;
  return (
    <div className={className} style={style} aria-hidden="true">
      <span>
        <MarkedText
          text={text}
          marks={spans.map(({ from, to }) => [from, to])}
          shown={spans.findIndex(({ isShown }) => isShown)}
        />
      </span>
    </div>
  );
}
