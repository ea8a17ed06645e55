import { DOMSerializer } from 'prosemirror-model';
import type { Node, Slice } from 'prosemirror-model';
import { MISSING_AMOUNT } from '../../shared/rules/belopp.ts';
import { richTextSchema } from '../../shared/document/schema.ts';
import type { EditorContext } from './editor-context.ts';
import { beloppAttrs, nodeTypes } from './nodes.ts';

function amountText(node: Node, context: EditorContext): string {
  const attrs = beloppAttrs(node);
  return attrs.egen ?? context.beloppText(attrs) ?? MISSING_AMOUNT;
}

/** Writes copied text as HTML; an amount carries its words, so that other programs get them. */
export function copySerializer(context: () => EditorContext): DOMSerializer {
  const { nodes, marks } = DOMSerializer.fromSchema(richTextSchema);
  const belopp = (node: Node) => {
    const { kalla, ref, egen } = beloppAttrs(node);
    const source = { 'data-belopp': kalla, 'data-ref': ref, 'data-egen': egen };
    return ['span', source, amountText(node, context())] as const;
  };
  return new DOMSerializer({ ...nodes, belopp }, marks);
}

/** Copied text without markup: a blank line between paragraphs, no footnote numbers. */
export function copyText(slice: Slice, context: EditorContext): string {
  return slice.content.textBetween(0, slice.content.size, '\n\n', (leaf) =>
    leaf.type === nodeTypes.belopp ? amountText(leaf, context) : '',
  );
}
