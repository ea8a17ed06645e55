/** An element with nothing but what a drawing can need: attributes, child elements, and its text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** The text directly in it. */
  text: string;
}

/** Deeper drawings are refused, as they are walked by recursion here and in the typesetter. */
const MAX_DEPTH = 100;
const MAX_ELEMENTS = 20_000;

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const SKIPPED = /<!--[^]*?-->|<\?[^]*?\?>/y;
/** A document type without declarations of its own; those could make entities. */
const DOCTYPE = /<!DOCTYPE[^<>[\]]*>/y;
const CDATA = /<!\[CDATA\[([^]*?)\]\]>/y;
const CLOSING = new RegExp(`</(${NAME})\\s*>`, 'y');
const OPENING = new RegExp(
  `<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'y',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const TEXT = /[^<]+/y;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));?/giu;
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

/** Why text is no XML that is taken; a value, for a caller that tells the user. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/**
 * Reads XML without any declarations: no entities but XML's own five, nothing fetched, nothing
 * expanded. Throws XmlError.
 */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  let elements = 0;
  const reader = readerOf(source);
  while (!reader.isAtEnd()) {
    const parent = open.at(-1) ?? root;
    const words = wordsAt(reader);
    if (words !== null) {
      parent.text += words;
      continue;
    }
    const closing = reader.match(CLOSING);
    if (closing) close(open, closing);
    else elements += begin(open, parent, reader.match(OPENING));
    if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH) throw new XmlError();
  }
  const [document, ...others] = root.children;
  if (!document || others.length > 0 || open.length !== 1) throw new XmlError();
  return document;
}

interface Reader {
  isAtEnd(): boolean;
  /** What stands here, if it is of the pattern; the reader is then after it. */
  match(pattern: RegExp): RegExpExecArray | null;
}

function readerOf(source: string): Reader {
  let at = 0;
  return {
    isAtEnd: () => at >= source.length,
    match(pattern) {
      pattern.lastIndex = at;
      const found = pattern.exec(source);
      if (found) at = pattern.lastIndex;
      return found;
    },
  };
}

/** Text that stands here; empty for what is passed over, null where an element begins or ends. */
function wordsAt(reader: Reader): string | null {
  const text = reader.match(TEXT);
  if (text) return decode(text[0]);
  const literal = reader.match(CDATA);
  if (literal) return literal[1] ?? '';
  return (reader.match(SKIPPED) ?? reader.match(DOCTYPE)) ? '' : null;
}

function begin(open: XmlElement[], parent: XmlElement, found: RegExpExecArray | null): 1 {
  if (!found) throw new XmlError();
  const element = elementOf(found);
  parent.children.push(element);
  if (found[3] === '') open.push(element);
  return 1;
}

function close(open: XmlElement[], [, name]: RegExpExecArray): void {
  if (open.length < 2 || open.pop()?.name !== name) throw new XmlError();
}

function elementOf([, name = '', attributes = '']: RegExpExecArray): XmlElement {
  const entries = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single]) => [key, decode(double ?? single ?? '')] as const,
  );
  const known = new Map(entries);
  if (known.size !== entries.length) throw new XmlError();
  return { name, attributes: known, children: [], text: '' };
}

function decode(text: string): string {
  return text.replaceAll(ENTITY, (whole, decimal?: string, hex?: string, named?: string) => {
    const known = named === undefined ? undefined : NAMED[named];
    if (known !== undefined && whole.endsWith(';')) return known;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (!whole.endsWith(';') || !(code > 0x1f && code <= 0x10ffff)) throw new XmlError();
    return String.fromCodePoint(code);
  });
}

/** The element as text again; every value is written so that it can be nothing but a value. */
export function writeXml({ name, attributes, children, text }: XmlElement): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const content = escaped(text) + children.map(writeXml).join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
