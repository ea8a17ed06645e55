import { DOMSerializer } from 'prosemirror-model';
import type { Node, Slice } from 'prosemirror-model';
import { richTextSchema } from '../../shared/document/schema.ts';
import { readAtom, readReference } from './editor-context.ts';
import type { EditorContext } from './editor-context.ts';

/** Writes copied text as HTML; a reference carries its words, so that other programs get them. */
export function copySerializer(context: () => EditorContext): DOMSerializer {
  const { nodes, marks } = DOMSerializer.fromSchema(richTextSchema);
  const withWords = (node: Node) => {
    const attrs = Object.entries(node.attrs).map(([key, value]) => [
      `data-${key === 'kalla' ? node.type.name : key}`,
      value as string | null,
    ]);
    const known = Object.fromEntries(attrs) as Record<string, string | null>;
    return ['span', known, readReference(node, context())] as const;
  };
  return new DOMSerializer({ ...nodes, belopp: withWords, varde: withWords }, marks);
}

/** Copied text without markup: a blank line between paragraphs, no footnote numbers. */
export function copyText(slice: Slice, context: EditorContext): string {
  return slice.content.textBetween(0, slice.content.size, '\n\n', (leaf) =>
    readAtom(leaf, context),
  );
}
