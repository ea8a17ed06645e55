import { diffArrays } from 'diff';

/** A run of words that is there in both texts, only in the later, or only in the earlier. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Past this many changed words two texts are told as one instead of the other. */
const MOST_CHANGES = 1_200;

/** Words, spaces and signs; together they are the text. */
function tokensOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

function piece(kind: Piece['kind'], text: string): Piece[] {
  return text === '' ? [] : [{ kind, text }];
}

/** A space between two changed words, which is no words that stayed. */
const SPACE = /^[^\S\n]+$/u;

/** What was taken away and what was put in, word by word; every sign of both texts is there. */
export function wordChanges(before: string, after: string): Piece[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_CHANGES });
  if (!changes) return [...piece('removed', before), ...piece('added', after)];
  const pieces: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    pieces.push(...piece('removed', removed), ...piece('added', added));
    [removed, added] = ['', ''];
  };
  changes.forEach((change, index) => {
    const text = change.value.join('');
    if (change.removed) removed += text;
    else if (change.added) added += text;
    else if (index > 0 && index < changes.length - 1 && SPACE.test(text)) {
      removed += text;
      added += text;
    } else {
      flush();
      pieces.push(...piece('same', text));
    }
  });
  flush();
  return pieces;
}
