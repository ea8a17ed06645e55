import type { Node } from 'prosemirror-model';
import { MISSING_AMOUNT } from '../../shared/rules/belopp.ts';
import { isReference, referenceOf } from './nodes.ts';
import type { Source } from './nodes.ts';

/** Something that can be put in the text and follow its source there. */
export interface ReferenceChoice {
  readonly source: Source;
  /** What it is, in words that are searched. */
  readonly label: string;
  /** What it reads now. */
  readonly reads: string;
}

/** Choices of one kind, under a heading of the picker. */
export interface ReferenceGroup {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly ReferenceChoice[];
}

/** What a text needs to know of the paper around it to be shown. */
export interface EditorContext {
  /** What a reference reads now; null when what it follows is gone. */
  readonly referenceText: (source: Source) => string | null;
  /** What a reference follows, in words for inside a sentence. */
  readonly referenceSource: (source: Source) => string;
  /** Everything that can be put in the text; asked for when the picker opens. */
  readonly referenceGroups: () => readonly ReferenceGroup[];
  readonly hasFotnot: (fotnotId: string) => boolean;
  readonly fotnotText: (fotnotId: string) => string;
  /** Footnotes in the sections before this one. */
  readonly fotnotOffset: number;
  /**
   * Makes a footnote of pasted words and answers its id. Without it they are pasted in brackets.
   */
  readonly newFotnot?: (text: string) => string;
}

/** How a reference node reads: words of its own, what it follows, or a dash. */
export function readReference(node: Node, context: EditorContext): string {
  const { source, egen } = referenceOf(node);
  return egen ?? context.referenceText(source) ?? MISSING_AMOUNT;
}

/** How any atom of the text reads; a footnote's mark reads as nothing. */
export function readAtom(node: Node, context: EditorContext): string {
  if (node.type.name === 'hardBreak') return '\n';
  return isReference(node) ? readReference(node, context) : '';
}
