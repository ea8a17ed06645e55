import { Fragment, Slice } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { Beloppskalla } from '../../shared/document/rich-text.ts';
import { richTextSchema } from '../../shared/document/schema.ts';
import { beloppAttrs, fotnotIdOf, nodeTypes } from './nodes.ts';
import type { BeloppAttrs } from './nodes.ts';

/** What pasted references are checked against. */
export interface PasteContext {
  /** What an amount reads, or null when this paper's ledger has no such figure. */
  readonly beloppText: (attrs: BeloppAttrs) => string | null;
  readonly hasFotnot: (fotnotId: string) => boolean;
}

/**
 * Pasted text fit for this paper: an amount of another ledger becomes plain text, and a footnote
 * that this paper does not have is left out.
 */
export function cleanSlice(slice: Slice, context: PasteContext): Slice {
  return new Slice(cleanFragment(slice.content, context), slice.openStart, slice.openEnd);
}

function cleanFragment(fragment: Fragment, context: PasteContext): Fragment {
  return Fragment.fromArray(fragment.content.flatMap((node) => cleanNode(node, context)));
}

function cleanNode(node: Node, context: PasteContext): Node[] {
  if (node.type === nodeTypes.fotnotsref) {
    return context.hasFotnot(fotnotIdOf(node)) ? [node] : [];
  }
  if (node.type === nodeTypes.belopp) return cleanBelopp(node, context);
  if (node.isText) return [node];
  return [node.copy(cleanFragment(node.content, context))];
}

function cleanBelopp(node: Node, context: PasteContext): Node[] {
  const attrs = beloppAttrs(node);
  const isKnown = Beloppskalla.safeParse(attrs.kalla).success;
  if (isKnown && context.beloppText(attrs) !== null) return [node];
  return attrs.egen === null || attrs.egen === '' ? [] : [richTextSchema.text(attrs.egen)];
}

const FOREIGN_STYLE = /<(style|script)\b[\s\S]*?<\/\1\s*>|\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/giu;

/**
 * Pasted markup before it is read: without styles, which the content security policy would refuse
 * with a complaint, and with a space for each line break, which keeps its words apart. The schema
 * drops all other markup.
 */
export function plainMarkup(html: string): string {
  return html.replaceAll(FOREIGN_STYLE, '').replaceAll(/<br\b[^>]*>/giu, ' ');
}
