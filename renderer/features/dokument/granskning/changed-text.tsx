import { textSkillnad } from '../../../text/granskning.ts';
import type { Piece } from './word-changes.ts';

function ChangedPiece({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'same') return text;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      {/* What the marks say to the eye; most screen readers pass over ins and del. */}
      <span className="visually-hidden">
        {kind === 'added' ? textSkillnad.inserted : textSkillnad.deleted}
      </span>
      {text}
      <span className="visually-hidden">{textSkillnad.ended}</span>
    </Mark>
  );
}

/** A text with what was put in underlined and what was taken away struck through. */
export function ChangedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => <ChangedPiece key={index} piece={piece} />);
}
