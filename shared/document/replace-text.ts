import { Fragment } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { richTextSchema } from './schema.ts';
import { RICH_TEXT_VERSION, RichText, toNode } from './rich-text.ts';

/** Words to put in the place of others. */
export interface TextReplacement {
  readonly fran: string;
  readonly till: string;
  /** Only where a paragraph ends. */
  readonly sist: boolean;
}

/** The text with the first place of the words changed; null when they stand nowhere as one run. */
export function replaceText(text: RichText, change: TextReplacement): RichText | null {
  const before = toNode(text);
  const after = replacedIn(before, change);
  if (after === before) return null;
  return RichText.parse({ version: RICH_TEXT_VERSION, doc: after.toJSON() as unknown });
}

/** The text without the marks of one footnote. */
export function withoutFotnotsref(text: RichText, fotnotId: string): RichText {
  const isMark = (node: Node) =>
    node.type.name === 'fotnotsref' && node.attrs['fotnotId'] === fotnotId;
  const strip = (node: Node): Node =>
    node.copy(Fragment.fromArray(node.children.filter((child) => !isMark(child)).map(strip)));
  const doc = strip(toNode(text)).toJSON() as unknown;
  return RichText.parse({ version: RICH_TEXT_VERSION, doc });
}

/** The same node when nothing in it changed. */
function replacedIn(node: Node, change: TextReplacement): Node {
  if (node.isTextblock) return replacedInBlock(node, change);
  for (const [index, child] of node.children.entries()) {
    const next = replacedIn(child, change);
    if (next !== child) return node.copy(node.content.replaceChild(index, next));
  }
  return node;
}

function replacedInBlock(block: Node, { fran, till, sist }: TextReplacement): Node {
  const last = block.childCount - 1;
  for (const [index, child] of block.children.entries()) {
    const words = child.text ?? '';
    const at = indexOfWords(words, { fran, sist });
    if (at === -1 || (sist && index !== last)) continue;
    const changed = words.slice(0, at) + till + words.slice(at + fran.length);
    const next = changed === '' ? [] : [richTextSchema.text(changed, child.marks)];
    const children = block.children.toSpliced(index, 1, ...next);
    return block.copy(Fragment.fromArray(children));
  }
  return block;
}

/** Where the words to change stand: as words of their own where they do, never in an earlier word. */
export function indexOfWords(
  words: string,
  { fran, sist }: Pick<TextReplacement, 'fran' | 'sist'>,
): number {
  if (sist) {
    const trimmed = words.trimEnd();
    return trimmed.endsWith(fran) ? trimmed.length - fran.length : -1;
  }
  const literal = fran.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'u');
  return whole.exec(words)?.index ?? words.indexOf(fran);
}
