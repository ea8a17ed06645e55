import type { FotnotId } from '../domain/id.ts';
import { RICH_TEXT_VERSION, RichText } from './rich-text.ts';
import type { Beloppskalla, Vardekalla } from './rich-text.ts';

/** A piece of rich text as JSON of the one schema. */
export type Piece = Readonly<Record<string, unknown>>;

/** A run of text; never empty. */
export function text(value: string): Piece {
  return { type: 'text', text: value };
}

/** An amount that follows a figure of the ledger; `ref` names the applicant or item. */
export function belopp(kalla: Beloppskalla, ref: string | null = null): Piece {
  return { type: 'belopp', attrs: { kalla, ref, egen: null } };
}

/** A name, a day or a number that follows what it tells of; `form` says how it reads. */
export function varde(kalla: Vardekalla, ref: string | null, form: string | null = null): Piece {
  return { type: 'varde', attrs: { kalla, ref, form, egen: null } };
}

/** The mark of a footnote. */
export function fotnotsref(fotnotId: FotnotId): Piece {
  return { type: 'fotnotsref', attrs: { fotnotId } };
}

/** A paragraph of inline pieces. */
export function paragraph(...content: readonly Piece[]): Piece {
  return { type: 'paragraph', ...(content.length === 0 ? {} : { content }) };
}

/** A heading inside a section. */
export function heading(value: string): Piece {
  return { type: 'heading', content: [text(value)] };
}

/** A bullet for each paragraph. */
export function bulletList(items: readonly Piece[]): Piece {
  return list('bulletList', items);
}

/** A numbered point for each paragraph. */
export function orderedList(items: readonly Piece[]): Piece {
  return list('orderedList', items);
}

function list(type: string, items: readonly Piece[]): Piece {
  return { type, content: items.map((item) => ({ type: 'listItem', content: [item] })) };
}

/** Blocks as a stored text. Throws when they don't fit the schema. */
export function richText(blocks: readonly Piece[]): RichText {
  const content = blocks.length === 0 ? [paragraph()] : blocks;
  return RichText.parse({ version: RICH_TEXT_VERSION, doc: { type: 'doc', content } });
}
