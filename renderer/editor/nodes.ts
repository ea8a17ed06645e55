import type { MarkType, Node, NodeType } from 'prosemirror-model';
import { richTextSchema } from '../../shared/document/schema.ts';
import type { Beloppskalla, Vardekalla } from '../../shared/document/rich-text.ts';

function nodeType(name: string): NodeType {
  const type = richTextSchema.nodes[name];
  if (!type) throw new Error(`the schema has no ${name}`);
  return type;
}

function markType(name: string): MarkType {
  const type = richTextSchema.marks[name];
  if (!type) throw new Error(`the schema has no ${name}`);
  return type;
}

/** The kinds of node that the editor makes, by their names in the schema. */
export const nodeTypes = {
  paragraph: nodeType('paragraph'),
  heading: nodeType('heading'),
  bulletList: nodeType('bulletList'),
  orderedList: nodeType('orderedList'),
  listItem: nodeType('listItem'),
  blockquote: nodeType('blockquote'),
  table: nodeType('table'),
  tableRow: nodeType('tableRow'),
  tableCell: nodeType('tableCell'),
  tableHeader: nodeType('tableHeader'),
  hardBreak: nodeType('hardBreak'),
  fotnotsref: nodeType('fotnotsref'),
  belopp: nodeType('belopp'),
  varde: nodeType('varde'),
};

/** The kinds of mark, by their names in the schema. */
export const markTypes = {
  fet: markType('fet'),
  kursiv: markType('kursiv'),
  link: markType('link'),
};

/** What a reference in the text follows: a figure of the ledger, or a name, a day, a place. */
export type Source =
  | { readonly typ: 'belopp'; readonly kalla: Beloppskalla; readonly ref: string | null }
  | {
      readonly typ: 'varde';
      readonly kalla: Vardekalla;
      readonly ref: string | null;
      readonly form: string | null;
    };

/** A reference of the text, and what is written instead when it no longer follows. */
export interface Reference {
  readonly source: Source;
  readonly egen: string | null;
}

/** True for an amount or a value that follows something. */
export function isReference(node: Node): boolean {
  return node.type === nodeTypes.belopp || node.type === nodeTypes.varde;
}

/** The reference that a `belopp` or `varde` node is. */
export function referenceOf(node: Node): Reference {
  const { egen, ...rest } = node.attrs as { readonly egen: string | null };
  return { source: { typ: node.type.name, ...rest } as Source, egen };
}

/** A new reference that follows its source. */
export function referenceNode({ typ, ...attrs }: Source): Node {
  return nodeTypes[typ].create({ ...attrs, egen: null });
}

/** The footnote that a `fotnotsref` node refers to. */
export function fotnotIdOf(node: Node): string {
  return String(node.attrs['fotnotId']);
}
