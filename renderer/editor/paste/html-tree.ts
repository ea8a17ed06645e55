import { Parser } from 'htmlparser2';

/** An element of pasted markup, or a run of its text. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

/** What is inside these is never text that somebody wrote. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'xml', 'template', 'noscript', 'o:p']);

/**
 * Reads markup as a tree, without the browser: nothing is loaded, run or styled by it. Comments,
 * scripts and styles are left out; what is not closed is closed.
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: 'root', attrs: {}, children: [] };
  const open: HtmlElement[] = [root];
  let silent = 0;
  const parser = new Parser({
    onopentag: (tag, attrs) => {
      if (SILENT.has(tag)) silent += 1;
      const element: HtmlElement = { tag, attrs, children: [] };
      if (silent === 0) open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext: (text) => {
      if (silent === 0) open.at(-1)?.children.push(text);
    },
    onclosetag: (tag) => {
      if (SILENT.has(tag)) silent -= 1;
      if (open.length > 1) open.pop();
    },
  });
  parser.write(html);
  parser.end();
  return root;
}

/** The text of a node and all in it. */
export function textOf(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The value of a declaration in an element's style, in lower case; empty when there is none. */
export function styleOf({ attrs }: HtmlElement, name: string): string {
  const declarations = (attrs['style'] ?? '').split(';');
  const found = declarations.find((one) => one.trim().toLowerCase().startsWith(`${name}:`));
  return (
    found
      ?.slice(found.indexOf(':') + 1)
      .trim()
      .toLowerCase() ?? ''
  );
}

/** Every element that answers, in reading order; not those inside one that did. */
export function findAll(node: HtmlNode, is: (element: HtmlElement) => boolean): HtmlElement[] {
  if (typeof node === 'string') return [];
  return is(node) ? [node] : node.children.flatMap((child) => findAll(child, is));
}

/** Text as it stands in markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const VOID = new Set(['br', 'meta']);

/** The tree as markup again. */
export function writeHtml(node: HtmlNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const inside = node.children.map(writeHtml).join('');
  if (node.tag === 'root') return inside;
  const attrs = Object.entries(node.attrs).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const start = `<${node.tag}${attrs.join('')}>`;
  return VOID.has(node.tag) ? start : `${start}${inside}</${node.tag}>`;
}
