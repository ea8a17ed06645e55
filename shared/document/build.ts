import type { FotnotId } from '../domain/id.ts';
import { RICH_TEXT_VERSION, RichText } from './rich-text.ts';
import type { Beloppskalla } from './rich-text.ts';

/** A piece of rich text as JSON of the one schema. */
export type Piece = Readonly<Record<string, unknown>>;

export function text(value: string): Piece {
  return { type: 'text', text: value };
}

export function belopp(kalla: Beloppskalla, ref: string | null = null): Piece {
  return { type: 'belopp', attrs: { kalla, ref, egen: null } };
}

export function fotnotsref(fotnotId: FotnotId): Piece {
  return { type: 'fotnotsref', attrs: { fotnotId } };
}

export function paragraph(...content: readonly Piece[]): Piece {
  return { type: 'paragraph', ...(content.length === 0 ? {} : { content }) };
}

export function heading(value: string): Piece {
  return { type: 'heading', content: [text(value)] };
}

export function bulletList(items: readonly Piece[]): Piece {
  return {
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [item] })),
  };
}

/** Blocks as a stored text. Throws when they don't fit the schema. */
export function richText(blocks: readonly Piece[]): RichText {
  const content = blocks.length === 0 ? [paragraph()] : blocks;
  return RichText.parse({ version: RICH_TEXT_VERSION, doc: { type: 'doc', content } });
}
