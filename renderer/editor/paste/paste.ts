import { Fragment, Node, Slice } from 'prosemirror-model';
import type { Piece } from '../../../shared/document/build.ts';
import { richTextSchema } from '../../../shared/document/schema.ts';
import type { PasteContext } from './clean-slice.ts';
import { htmlBlocks } from './html-blocks.ts';
import { writeHtml } from './html-tree.ts';
import type { HtmlNode } from './html-tree.ts';
import { cleanOwnHtml, isOwnHtml } from './own-html.ts';
import { textBlocks } from './pasted-text.ts';

const TAGS: Readonly<Record<string, string>> = {
  ...{ paragraph: 'p', heading: 'h3', bulletList: 'ul', orderedList: 'ol', listItem: 'li' },
  ...{ blockquote: 'blockquote', table: 'table', tableRow: 'tr', tableCell: 'td' },
  ...{ tableHeader: 'th', hardBreak: 'br', fet: 'strong', kursiv: 'em', link: 'a' },
};

interface Mark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string>>;
}

function asHtml(piece: Piece): HtmlNode {
  const type = String(piece['type']);
  if (type === 'text') return marked(String(piece['text']), (piece['marks'] ?? []) as Mark[]);
  if (type === 'fotnotsref') {
    const { fotnotId } = piece['attrs'] as { readonly fotnotId: string };
    return { tag: 'a', attrs: { 'data-fotnot': fotnotId }, children: [] };
  }
  const children = ((piece['content'] ?? []) as Piece[]).map(asHtml);
  return { tag: TAGS[type] ?? 'p', attrs: {}, children };
}

function marked(text: string, marks: readonly Mark[]): HtmlNode {
  return marks.reduceRight<HtmlNode>(
    (inner, { type, attrs = {} }) => ({ tag: TAGS[type] ?? 'span', attrs, children: [inner] }),
    text,
  );
}

/** Pasted markup as markup of the schema and nothing else, ready to be read by the editor. */
export function cleanHtml(html: string, context: PasteContext): string {
  if (isOwnHtml(html)) return cleanOwnHtml(html, context);
  return htmlBlocks(html, context.newFotnot)
    .map((block) => writeHtml(asHtml(block)))
    .join('');
}

/** Blocks of pasted text as nodes of the schema. */
export function nodesOf(blocks: readonly Piece[]): Node[] {
  return blocks.map((block) => Node.fromJSON(richTextSchema, block));
}

/** Pasted text without markup; its first and last paragraph flow into what they come between. */
export function textSlice(text: string): Slice {
  const fragment = Fragment.fromArray(nodesOf(textBlocks(text)));
  const isOpen = (node: Node | null) => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(fragment, isOpen(fragment.firstChild), isOpen(fragment.lastChild));
}
