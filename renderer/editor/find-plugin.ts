import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** What is looked for. */
export interface FindOptions {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** A place in a text that answers; `isBound` when it follows a source and can't be replaced. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly isBound: boolean;
}

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

/** The pattern that is looked for; any space answers any other, hard or soft. */
function patternOf({ query, matchCase, wholeWords }: FindOptions): RegExp {
  const escaped = RegExp.escape(query).replaceAll(/(?:\\x20|\s|\\xa0)+/gu, '\\s+');
  const whole = wholeWords ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
}

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
    const text = child.isText ? (child.text ?? '') : read(child) || '\ufffc';
    pieces.push({ start, text, pos: pos + 1 + offset, isAtom: !child.isText });
    start += text.length;
  });
  return pieces;
}

function matchAt(pieces: readonly Piece[], start: number, end: number): Match {
  const touched = pieces.filter(
    (piece) => piece.start < end && piece.start + piece.text.length > start,
  );
  const [first] = touched;
  const last = touched.at(-1);
  const from = first ? first.pos + (first.isAtom ? 0 : start - first.start) : 0;
  const to = last ? last.pos + (last.isAtom ? 1 : end - last.start) : from;
  return { from, to, isBound: touched.some(({ isAtom }) => isAtom) };
}

/** Every place of a text that answers, in reading order; never over the end of a paragraph. */
export function findMatches(doc: Node, options: FindOptions, read: ReadAtom): Match[] {
  if (options.query.trim() === '') return [];
  const pattern = patternOf(options);
  const matches: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const pieces = piecesOf(node, pos, read);
    const text = pieces.map((piece) => piece.text).join('');
    for (const { index, 0: found } of text.matchAll(pattern)) {
      matches.push(matchAt(pieces, index, index + found.length));
    }
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
