import { z } from 'zod';
import { Node } from 'prosemirror-model';
import { richTextSchema } from './schema.ts';

/** Bumped when the schema changes in a way that stored text must be carried over to. */
export const RICH_TEXT_VERSION = 1;

/** Which figure of the ledger an amount in the text follows. */
export const Beloppskalla = z.enum([
  'ram',
  'begart',
  'tilldelat',
  'kvar',
  'ansokan_begart',
  'ansokan_tilldelat',
  'post_begart',
  'post_beviljat',
]);
export type Beloppskalla = z.infer<typeof Beloppskalla>;

/** What a name, a date, a number or a citation in the text follows. */
export const Vardekalla = z.enum([
  'organ',
  'person',
  'kallhanvisning',
  'diarienummer',
  'dokumentdatum',
  'sammantradesdag',
  'remiss',
  // Places in the same paper, by what they are called there now.
  'avsnitt',
  'punkt',
  'handling',
]);
export type Vardekalla = z.infer<typeof Vardekalla>;

function isValidDocument(doc: unknown): boolean {
  try {
    const node = Node.fromJSON(richTextSchema, doc);
    node.check();
    return isPrintable(node);
  } catch {
    return false;
  }
}

/** What the grammar of the schema can't say: known references, and tables with equal rows. */
function isPrintable(doc: Node): boolean {
  let printable = true;
  doc.descendants(({ type, attrs, children }) => {
    if (type.name === 'belopp') printable &&= Beloppskalla.safeParse(attrs['kalla']).success;
    if (type.name === 'varde') printable &&= Vardekalla.safeParse(attrs['kalla']).success;
    if (type.name === 'table') {
      printable &&= new Set(children.map((row) => row.childCount)).size === 1;
    }
  });
  return printable;
}

/** A text as stored: the schema's version and the ProseMirror document as JSON. */
export const RichText = z.strictObject({
  version: z.literal(RICH_TEXT_VERSION),
  doc: z.json().refine(isValidDocument, 'invalid_text'),
});
export type RichText = z.infer<typeof RichText>;

/** The text as a ProseMirror node of the one schema. */
export function toNode(text: RichText): Node {
  return Node.fromJSON(richTextSchema, text.doc);
}

/** True when nothing is written: no text and no reference. */
export function isEmptyRichText(text: RichText): boolean {
  let empty = true;
  toNode(text).descendants((node) => {
    if (node.isText || node.isAtom) empty = false;
  });
  return empty;
}
