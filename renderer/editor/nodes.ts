import type { Node, NodeType } from 'prosemirror-model';
import { richTextSchema } from '../../shared/document/schema.ts';
import type { Beloppskalla } from '../../shared/document/rich-text.ts';

function nodeType(name: string): NodeType {
  const type = richTextSchema.nodes[name];
  if (!type) throw new Error(`the schema has no ${name}`);
  return type;
}

/** The kinds of node that the editor makes, by their names in the schema. */
export const nodeTypes = {
  paragraph: nodeType('paragraph'),
  heading: nodeType('heading'),
  bulletList: nodeType('bulletList'),
  listItem: nodeType('listItem'),
  fotnotsref: nodeType('fotnotsref'),
  belopp: nodeType('belopp'),
};

/** What an amount in the text follows, and what is written instead when it no longer does. */
export interface BeloppAttrs {
  readonly kalla: Beloppskalla;
  readonly ref: string | null;
  readonly egen: string | null;
}

/** The attributes of a `belopp` node. */
export function beloppAttrs(node: Node): BeloppAttrs {
  return node.attrs as BeloppAttrs;
}

/** The footnote that a `fotnotsref` node refers to. */
export function fotnotIdOf(node: Node): string {
  return String(node.attrs['fotnotId']);
}
