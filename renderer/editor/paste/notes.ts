import type { Piece } from '../../../shared/document/build.ts';
import { findAll, styleOf, textOf } from './html-tree.ts';
import type { HtmlElement } from './html-tree.ts';
import { printableText } from './pasted-text.ts';
import type { ReadNote } from './runs.ts';

/** "ftn1" of Word, "sdfootnote1" of LibreOffice, "ftnt1" of Google Docs. */
const NOTE_ID = /^(?:_?(?:ftn|edn|ftnt)|sd(?:footnote|endnote))(\d+)/u;
const MARK = /^#(?:_?(?:ftn|edn|ftnt)\d+|sd(?:footnote|endnote)\d+sym)$/u;
const BACK = /^#(?:_?(?:ftnref|ednref|ftnt_ref)\d+|sd(?:footnote|endnote)\d+anc)$/u;

function hrefOf({ tag, attrs }: HtmlElement): string {
  return tag === 'a' ? (attrs['href'] ?? '') : '';
}

function noteKey(id: string): string {
  return /\d+/u.exec(id)?.[0] ?? '';
}

/** True for the words of a footnote, which pasted markup has at its end. */
function isNote(element: HtmlElement): boolean {
  return (
    /^(?:foot|end)note$/u.test(styleOf(element, 'mso-element')) ||
    (NOTE_ID.test(element.attrs['id'] ?? '') && ['div', 'li', 'aside'].includes(element.tag))
  );
}

/** True for all that is read where a footnote's mark stands, and nowhere else. */
export function isNotePart(element: HtmlElement): boolean {
  return isNote(element) || /^(?:foot|end)note-list$/u.test(styleOf(element, 'mso-element'));
}

function noteText(note: HtmlElement): string {
  const words = note.children.map((child) => withoutBack(child)).join('');
  return printableText(words.replaceAll(/\s+/gu, ' ')).trim();
}

function withoutBack(node: HtmlElement | string): string {
  if (typeof node === 'string') return node;
  return BACK.test(hrefOf(node)) ? '' : node.children.map(withoutBack).join('');
}

/** The words of each footnote, by its number in the markup. */
function notesOf(root: HtmlElement): Map<string, string> {
  const found = findAll(root, isNote).map((note): [string, string] => [
    noteKey(note.attrs['id'] ?? ''),
    noteText(note),
  ]);
  return new Map(found);
}

/**
 * How the marks of footnotes are read: as footnotes of the paper when it can make them, else as
 * their words in brackets.
 */
export function noteReader(
  root: HtmlElement,
  newFotnot: ((text: string) => string) | undefined,
): ReadNote {
  const notes = notesOf(root);
  return (element) => {
    const href = hrefOf(element);
    if (BACK.test(href)) return [];
    if (!MARK.test(href)) return null;
    const words = notes.get(noteKey(href)) ?? '';
    if (words === '') return textOf(element).trim() === '' ? null : [];
    if (newFotnot) return [{ type: 'fotnotsref', attrs: { fotnotId: newFotnot(words) } }];
    return [{ type: 'text', text: ` (${words})` }] satisfies Piece[];
  };
}
