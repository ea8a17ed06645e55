import type { Mark } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { Command, EditorState } from 'prosemirror-state';
import { isAddress } from '../../shared/document/schema-inline.ts';
import { richTextSchema } from '../../shared/document/schema.ts';
import { markTypes } from './nodes.ts';

/** The words that a link dialog is about, and the address they have now. */
export interface LinkPlace {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Empty when the words are no link yet. */
  readonly href: string;
}

/** The address in full as it is stored, "www.x.se" with its protocol; null when it is none. */
export function completeAddress(written: string): string | null {
  const text = written.trim();
  const candidates = [text, `https://${text}`, `mailto:${text}`];
  const [whole, web, mail] = candidates;
  if (whole !== undefined && isAddress(whole)) return whole;
  if (web !== undefined && /^www\./iu.test(text) && isAddress(web)) return web;
  return mail !== undefined && /^[^\s@:/]+@[^\s@:/]+\.\p{L}+$/u.test(text) ? mail : null;
}

function linkAt(state: EditorState): Mark | undefined {
  const { $from, empty } = state.selection;
  const beside = [$from.nodeAfter, ...(empty ? [$from.nodeBefore] : [])];
  return (
    beside.map((node) => node && markTypes.link.isInSet(node.marks)).find(Boolean) ?? undefined
  );
}

/** The whole link around the caret, or what is chosen; null across paragraphs. */
export function linkPlace(state: EditorState): LinkPlace | null {
  const { $from, $to } = state.selection;
  if (!$from.sameParent($to) || !$from.parent.inlineContent) return null;
  if (!$from.parent.type.allowsMarkType(markTypes.link)) return null;
  const link = linkAt(state);
  const [from, to] = link ? extentOf(state, link) : [$from.pos, $to.pos];
  const text = state.doc.textBetween(from, to);
  return { from, to, text, href: link ? String(link.attrs['href']) : '' };
}

function extentOf({ selection: { $from } }: EditorState, link: Mark): [number, number] {
  const { parent } = $from;
  const children = parent.children;
  const isLinked = (index: number) => {
    const node = children[index];
    return node !== undefined && link.isInSet(node.marks);
  };
  let first = isLinked($from.index()) ? $from.index() : $from.index() - 1;
  let last = first;
  while (isLinked(first - 1)) first -= 1;
  while (isLinked(last + 1)) last += 1;
  const start = $from.start() + size(children.slice(0, first));
  return [start, start + size(children.slice(first, last + 1))];
}

function size(nodes: readonly { readonly nodeSize: number }[]): number {
  return nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}

/** Makes the words a link, writing them anew when they are changed. */
export function setLink(place: LinkPlace, text: string, href: string): Command {
  return (state, dispatch) => {
    const { from } = place;
    const mark = markTypes.link.create({ href });
    const { tr } = state;
    const words = text.trim() === '' ? href.replace(/^mailto:/u, '') : text;
    if (words !== place.text) {
      const marks = state.doc.resolve(from).marksAcross(state.doc.resolve(place.to)) ?? [];
      tr.replaceWith(from, place.to, richTextSchema.text(words, mark.addToSet(marks)));
    }
    const to = words === place.text ? place.to : from + words.length;
    tr.removeMark(from, to, markTypes.link).addMark(from, to, mark);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, to)).scrollIntoView());
    return true;
  };
}

/** Makes the words plain again. */
export function removeLink({ from, to }: LinkPlace): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.removeMark(from, to, markTypes.link));
    return true;
  };
}
