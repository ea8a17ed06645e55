import type { Piece } from '../../../shared/document/build.ts';
import { isAddress } from '../../../shared/document/schema-inline.ts';
import { styleOf } from './html-tree.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { printableText } from './pasted-text.ts';

/** How text around a place is marked. */
interface Marks {
  readonly fet: boolean;
  readonly kursiv: boolean;
  readonly href: string | null;
}

export const PLAIN: Marks = { fet: false, kursiv: false, href: null };

/** What a mark of a footnote becomes; null for what is no such mark. */
export type ReadNote = (element: HtmlElement) => readonly Piece[] | null;

function isBold(element: HtmlElement, before: boolean): boolean {
  const weight = styleOf(element, 'font-weight');
  if (weight === 'normal' || weight === '400') return false;
  if (/^(?:bold|bolder|[6-9]00)$/u.test(weight)) return true;
  return before || element.tag === 'b' || element.tag === 'strong';
}

function isItalic(element: HtmlElement, before: boolean): boolean {
  const style = styleOf(element, 'font-style');
  if (style === 'normal') return false;
  return before || style === 'italic' || element.tag === 'i' || element.tag === 'em';
}

function marksWithin(element: HtmlElement, before: Marks): Marks {
  const href = element.tag === 'a' ? (element.attrs['href'] ?? '').trim() : '';
  return {
    fet: isBold(element, before.fet),
    kursiv: isItalic(element, before.kursiv),
    href: isAddress(href) ? href : before.href,
  };
}

function textPiece(text: string, { fet, kursiv, href }: Marks): Piece {
  const marks = [
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
    ...(kursiv ? [{ type: 'kursiv' }] : []),
    ...(fet ? [{ type: 'fet' }] : []),
  ];
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
}

/** Word's own sign for a list point, hidden text, and pictures are not part of the words. */
function isUnseen(element: HtmlElement): boolean {
  return (
    styleOf(element, 'mso-list') === 'ignore' ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    ['img', 'svg', 'button', 'input', 'select', 'object', 'video', 'audio'].includes(element.tag)
  );
}

/** The words of a paragraph as pieces of the schema. */
export function runsOf(nodes: readonly HtmlNode[], marks: Marks, readNote: ReadNote): Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    if (typeof node === 'string') {
      const text = printableText(node.replaceAll(/[ \t\r\n\f]+/gu, ' '));
      return text === '' ? [] : [textPiece(text, marks)];
    }
    if (isUnseen(node)) return [];
    if (node.tag === 'br') return [{ type: 'hardBreak' }];
    return readNote(node) ?? runsOf(node.children, marksWithin(node, marks), readNote);
  });
}

interface TextPiece {
  readonly type: 'text';
  readonly text: string;
}

function isText(piece: Piece | undefined): piece is Piece & TextPiece {
  return piece?.['type'] === 'text';
}

/** Runs without the space that markup has between and around words. */
export function tidied(runs: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const run of runs) {
    const before = kept.at(-1);
    const isAfterSpace = before === undefined || endsInSpace(before);
    if (!isText(run)) kept.push(run);
    else {
      const text = isAfterSpace ? run.text.replace(/^ +/u, '') : run.text;
      if (text !== '') kept.push({ ...run, text });
    }
  }
  return trimmedEnd(kept);
}

function endsInSpace(piece: Piece): boolean {
  return isText(piece) ? piece.text.endsWith(' ') : piece['type'] === 'hardBreak';
}

function trimmedEnd(runs: readonly Piece[]): Piece[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  if (!isText(last))
    return last['type'] === 'hardBreak' ? trimmedEnd(runs.slice(0, -1)) : [...runs];
  const text = last.text.trimEnd();
  return text === '' ? trimmedEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

/** The words of pieces, without marks. */
export function wordsOf(runs: readonly Piece[]): string {
  return runs.map((run) => (isText(run) ? run.text : ' ')).join('');
}
