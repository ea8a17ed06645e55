import type { Source } from '../nodes.ts';
import { parseHtml, textOf, writeHtml } from './html-tree.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isKnown } from './clean-slice.ts';
import type { PasteContext } from './clean-slice.ts';

/** True for text copied from an editor of this kind, which has the marks of the schema already. */
export function isOwnHtml(html: string): boolean {
  return html.includes('data-pm-slice');
}

function sourceOf({ attrs }: HtmlElement): Source | null {
  const typ = (['belopp', 'varde'] as const).find((name) => attrs[`data-${name}`] !== undefined);
  if (!typ) return null;
  const kalla = attrs[`data-${typ}`] ?? '';
  const ref = attrs['data-ref'] ?? null;
  return { typ, kalla, ref, form: attrs['data-form'] ?? null } as Source;
}

function cleanNode(node: HtmlNode, context: PasteContext): HtmlNode {
  if (typeof node === 'string') return node;
  const source = sourceOf(node);
  if (source && !isKnown(source, context)) return textOf(node);
  const { style: _style, ...attrs } = node.attrs;
  return { ...node, attrs, children: node.children.map((child) => cleanNode(child, context)) };
}

/**
 * Copied text fit for this paper: a reference that it does not know is the words that it read
 * where it came from. No styles, which the content security policy would refuse with a complaint.
 */
export function cleanOwnHtml(html: string, context: PasteContext): string {
  return writeHtml(cleanNode(parseHtml(html), context));
}
