import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { matchesInWords, NO_WORD } from './match.ts';
import type { FindOptions, Match } from './match.ts';

interface FindPluginState {
  readonly options: FindOptions | null;
  readonly matches: readonly Match[];
  /** Where the shown one begins. */
  readonly current: number | null;
  readonly marks: DecorationSet;
}

type FindMeta = Partial<Pick<FindPluginState, 'options' | 'current'>>;

export const findKey = new PluginKey<FindPluginState>('find');

const EMPTY: FindPluginState = {
  options: null,
  matches: [],
  current: null,
  marks: DecorationSet.empty,
};

/** What is found in one text; empty when nothing is looked for. */
export function matchesIn(state: EditorState): readonly Match[] {
  return findKey.getState(state)?.matches ?? [];
}

/** How an atom of the text reads; empty for one that isn't searched. */
export type ReadAtom = (node: Node) => string;

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly pos: number;
  readonly isAtom: boolean;
}

function piecesOf(block: Node, pos: number, read: ReadAtom): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  block.forEach((child, offset) => {
    const text = child.isText ? (child.text ?? '') : read(child) || NO_WORD;
    pieces.push({ start, text, pos: pos + 1 + offset, isAtom: !child.isText });
    start += text.length;
  });
  return pieces;
}

function matchAt(pieces: readonly Piece[], { from: start, to: end }: Match): Match {
  const touched = pieces.filter(
    (piece) => piece.start < end && piece.start + piece.text.length > start,
  );
  const [first] = touched;
  const last = touched.at(-1);
  const from = first ? first.pos + (first.isAtom ? 0 : start - first.start) : 0;
  const to = last ? last.pos + (last.isAtom ? 1 : end - last.start) : from;
  return { from, to, follows: touched.some(({ isAtom }) => isAtom) ? 'uppgift' : null };
}

/** Every place of a text that answers, in reading order; never over the end of a paragraph. */
export function findMatches(doc: Node, options: FindOptions, read: ReadAtom): Match[] {
  const matches: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const pieces = piecesOf(node, pos, read);
    const words = pieces.map((piece) => piece.text).join('');
    matches.push(...matchesInWords(words, options).map((match) => matchAt(pieces, match)));
    return false;
  });
  return matches;
}

function marksOf(doc: Node, matches: readonly Match[], current: number | null): DecorationSet {
  return DecorationSet.create(
    doc,
    matches.map(({ from, to }) =>
      Decoration.inline(from, to, { class: from === current ? 'found found-shown' : 'found' }),
    ),
  );
}

/** Marks what is looked for, also while the text is being written. */
export function findPlugin(read: ReadAtom): Plugin<FindPluginState> {
  return new Plugin<FindPluginState>({
    key: findKey,
    state: {
      init: () => EMPTY,
      apply: (tr, before) => {
        const meta = tr.getMeta(findKey) as FindMeta | undefined;
        if (!meta && !tr.docChanged) return before;
        const { options, current } = { ...before, ...meta };
        if (!options) return EMPTY;
        const isSame = options === before.options && !tr.docChanged;
        const matches = isSame ? before.matches : findMatches(tr.doc, options, read);
        return { options, matches, current, marks: marksOf(tr.doc, matches, current) };
      },
    },
    props: { decorations: (state) => findKey.getState(state)?.marks },
  });
}
