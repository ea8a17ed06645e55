import { matchesInWords, NO_WORD } from '../../../editor/match.ts';
import type { FindOptions, Match } from '../../../editor/match.ts';

/** A run of letters of a text that is shown; `node` is null for what isn't letters. */
interface Piece {
  readonly start: number;
  readonly text: string;
  readonly node: Text | null;
}

/** A footnote's mark, which is no word. */
const MARK = 'sup';
const NEW_LINE = 'br';
const BLOCK = 'p, h3';

/** What an element of the text reads by itself; null for one that only holds others. */
function signOf(node: Node): string | null {
  if (!(node instanceof Element)) return null;
  if (node.matches(NEW_LINE)) return '\n';
  return node.matches(`${MARK}, ${BLOCK}`) ? NO_WORD : null;
}

function piecesOf(place: Element): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (text: string, node: Text | null) => {
    pieces.push({ start, text, node });
    start += text.length;
  };
  const walker = document.createTreeWalker(place);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const sign = signOf(node);
    if (sign !== null) add(sign, null);
    else if (node instanceof Text && !node.parentElement?.matches(MARK)) add(node.data, node);
  }
  return pieces;
}

/** Where in a text that is shown the words stand that answer; never over the end of a paragraph. */
export function matchesInShown(
  place: Element,
  options: FindOptions | null,
  follows: Match['follows'],
): Match[] {
  if (options === null) return [];
  const words = piecesOf(place).map(({ text }) => text);
  return matchesInWords(words.join(''), options, follows);
}

/** The letters of a found place as a range of the page; null when there are none. */
export function rangeOf(place: Element, { from, to }: Match): Range | null {
  const letters = piecesOf(place).flatMap(({ start, text, node }) =>
    node && start < to && start + text.length > from ? [{ start, node }] : [],
  );
  const [first] = letters;
  const last = letters.at(-1);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, from - first.start));
  range.setEnd(last.node, Math.min(last.node.length, to - last.start));
  return range;
}

function highlightOf(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/** Marks on the words of one text that is shown, drawn by the page's style without touching it. */
export function createPainter() {
  let painted: readonly Range[] = [];
  const [found, shown] = ['found', 'found-shown'].map(highlightOf);
  const clear = () => {
    for (const range of painted) {
      found?.delete(range);
      shown?.delete(range);
    }
    painted = [];
  };
  return {
    clear,
    paint: (place: Element, matches: readonly Match[], current: Match | null) => {
      clear();
      painted = matches.flatMap((match) => {
        const range = rangeOf(place, match);
        if (!range) return [];
        (match.from === current?.from ? shown : found)?.add(range);
        return [range];
      });
    },
  };
}
