import { pairUp } from './pair-up.ts';
import type { Pair } from './pair-up.ts';
import { wordChanges } from './word-changes.ts';
import type { Piece } from './word-changes.ts';

/** One row of a part: its text, a decision point, a document, a name that signs. */
export interface TextRow {
  readonly id: string;
  readonly text: string;
}

/** A part of a paper as it is read. */
export interface TextPart {
  readonly id: string;
  readonly title: string;
  /** The part is kept in the paper and not printed. */
  readonly isLeftOut?: boolean;
  readonly rows: readonly TextRow[];
}

/** How something in a paper differs from how it was. */
export interface Difference {
  readonly id: string;
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly isMoved: boolean;
}

export interface RowDifference extends Difference {
  readonly pieces: readonly Piece[];
}

export interface PartDifference extends Difference {
  readonly title: readonly Piece[];
  /** The heading as it is, or was in a part that is gone. */
  readonly heading: string;
  readonly isReworded: boolean;
  /** Whether it has been left out, or taken in again; null when it is as it was. */
  readonly printing: 'leftOut' | 'takenIn' | null;
  readonly rows: readonly RowDifference[];
}

function kindOf<Item>({ before, after }: Pair<Item>, isSame: boolean): Difference['kind'] {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return isSame ? 'same' : 'changed';
}

function hasChanged({ kind, isMoved }: Difference): boolean {
  return kind !== 'same' || isMoved;
}

const NO_ROW: TextRow = { id: '', text: '' };
const NO_PART: TextPart = { id: '', title: '', rows: [] };

function rowDifference(pair: Pair<TextRow>): RowDifference {
  const { before, after, isMoved } = pair;
  const [was, is] = [before ?? NO_ROW, after ?? NO_ROW];
  const kind = kindOf(pair, was.text === is.text);
  return { id: (after ?? was).id, kind, isMoved, pieces: wordChanges(was.text, is.text) };
}

function printingOf({ before, after }: Pair<TextPart>): PartDifference['printing'] {
  const [was, is] = [before?.isLeftOut ?? false, after?.isLeftOut ?? false];
  if (before === null || after === null || was === is) return null;
  return is ? 'leftOut' : 'takenIn';
}

function partDifference(pair: Pair<TextPart>): PartDifference {
  const { before, after, isMoved } = pair;
  const [was, is] = [before ?? NO_PART, after ?? NO_PART];
  const rows = pairUp(was.rows, is.rows).map(rowDifference);
  const isOther = was.title !== is.title;
  const { id, title: heading } = after ?? was;
  const printing = printingOf(pair);
  return {
    ...{ id, heading, isMoved, rows, printing },
    isReworded: isOther && before !== null && after !== null,
    kind: kindOf(pair, !isOther && printing === null && !rows.some(hasChanged)),
    title: wordChanges(was.title, is.title),
  };
}

/** How two papers differ: part by part and row by row by their ids, and word by word in a row. */
export function compare(
  before: readonly TextPart[],
  after: readonly TextPart[],
): readonly PartDifference[] {
  return pairUp(before, after).map(partDifference);
}

/** How a part differs in its words: `same` for one that only has another heading or is left out. */
export function kindOfWords({ kind, rows }: PartDifference): Difference['kind'] {
  return kind === 'changed' && !rows.some(hasChanged) ? 'same' : kind;
}

/** The parts that differ in anything. */
export function changedParts(parts: readonly PartDifference[]): readonly PartDifference[] {
  return parts.filter(hasChanged);
}
