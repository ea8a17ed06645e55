import mammoth from 'mammoth';
import { fromBufferPromise } from 'yauzl';
import type { SourceBlock, SourceRun } from '../../shared/domain/inlasning.ts';
import { plainBit, plainBits, sourceBlock, textOf } from '../../shared/rules/inlasning/runs.ts';
import {
  asBoldHeading,
  asPoint,
  blocksOfLines,
  cleanText,
  textLines,
} from '../../shared/rules/inlasning/text-blocks.ts';
import { isAddress } from '../../shared/document/schema-inline.ts';
import { refuseZipBomb } from './zip-guard.ts';

/** What the reader of Word files makes of one, as far as it is used here. */
interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isHeader?: boolean;
  readonly href?: string | null;
  readonly noteType?: string;
  readonly noteId?: string;
}

interface Notes {
  resolve(reference: Element): { readonly body: readonly Element[] } | null;
}

interface Style {
  readonly fet: boolean;
  readonly kursiv: boolean;
  readonly lank: string | null;
}

const PLAIN: Style = { fet: false, kursiv: false, lank: null };

/** The pieces of a Word file (docx), with its heads and feet first. Throws Unreadable `zip_bomb`. */
export async function wordBlocks(bytes: Buffer): Promise<SourceBlock[]> {
  await refuseZipBomb(bytes);
  const { root, notes } = await readDocument(bytes);
  const cited: Element[] = [];
  const body = (root.children ?? []).flatMap((element) => blocksIn(element, cited));
  const footnotes = cited.map((reference, index) => footnote(reference, index, notes));
  return [...(await furniture(bytes)), ...body, ...footnotes];
}

async function readDocument(buffer: Buffer): Promise<{ root: Element; notes: Notes }> {
  let read: (Element & { readonly notes: Notes }) | undefined;
  const options = {
    externalFileAccess: false,
    // Only the tree is wanted: nothing is left for the page that would be made of it.
    transformDocument: (document: Element & { readonly notes: Notes }) => {
      read = document;
      return { ...document, children: [] };
    },
  };
  await mammoth.convertToHtml({ buffer }, options);
  if (!read) throw new Error('no document');
  return { root: read, notes: read.notes };
}

function blocksIn(element: Element, cited: Element[]): SourceBlock[] {
  if (element.type === 'table') return [tableBlock(element, cited)];
  if (element.type !== 'paragraph') {
    return (element.children ?? []).flatMap((child) => blocksIn(child, cited));
  }
  const block = paragraphBlock(element, cited);
  return textOf(block) === '' ? [] : [block];
}

function paragraphBlock(element: Element, cited: Element[]): SourceBlock {
  const runs = trimmedBits(bitsIn(element.children ?? [], PLAIN, cited));
  const level = headingLevel(element.styleName ?? '');
  if (level > 0) return sourceBlock('rubrik', plainBits(runs), { level });
  const { numbering } = element;
  if (numbering) {
    const kind = numbering.isOrdered ? 'numrerad' : 'punkt';
    return sourceBlock(kind, runs, { level: Math.min(Number(numbering.level) || 0, 8) });
  }
  const kind = /^(?:intense )?(?:quote|citat)/iu.test(element.styleName ?? '') ? 'citat' : 'stycke';
  return asBoldHeading(asPoint(sourceBlock(kind, runs)));
}

/** 1 for the title, 2 and on for headings below it; 0 for running text. */
function headingLevel(styleName: string): number {
  const numbered = /^(?:heading|rubrik)\s*(\d)/iu.exec(styleName)?.[1];
  if (numbered !== undefined) return Number(numbered);
  return /^(?:title|rubrik|dokumentrubrik)$/iu.test(styleName) ? 1 : 0;
}

/** No blanks at the ends of a paragraph, and no breaks of lines. */
function trimmedBits(runs: readonly SourceRun[]): SourceRun[] {
  const isBlank = (bit: SourceRun) =>
    bit.typ === 'radbrytning' || (bit.typ === 'text' && bit.text.trim() === '');
  const start = runs.findIndex((bit) => !isBlank(bit));
  const end = runs.findLastIndex((bit) => !isBlank(bit));
  const kept = start < 0 ? [] : runs.slice(start, end + 1);
  return kept.map((bit, index) => {
    if (bit.typ !== 'text') return bit;
    const first = index === 0 ? bit.text.trimStart() : bit.text;
    return { ...bit, text: index === kept.length - 1 ? first.trimEnd() : first };
  });
}

function bitsIn(elements: readonly Element[], style: Style, cited: Element[]): SourceRun[] {
  return elements.flatMap((element) => bitsOf(element, style, cited));
}

function bitsOf(element: Element, style: Style, cited: Element[]): SourceRun[] {
  const children = element.children ?? [];
  switch (element.type) {
    case 'text':
      return [{ typ: 'text', text: cleanText(element.value ?? ''), ...style }];
    case 'tab':
      return [{ typ: 'text', text: '\t', ...style }];
    case 'break':
      return [{ typ: 'radbrytning', isMeant: true }];
    case 'noteReference':
      return [{ typ: 'fotnot', mark: String(cited.push(element)) }];
    default:
      return bitsIn(children, styleWithin(element, style), cited);
  }
}

/** Runs add weight and slant, links their address. */
function styleWithin({ type, isBold, isItalic, href }: Element, style: Style): Style {
  if (type === 'run') {
    return {
      ...style,
      fet: style.fet || isBold === true,
      kursiv: style.kursiv || isItalic === true,
    };
  }
  const lank = href ?? '';
  return type === 'hyperlink' ? { ...style, lank: isAddress(lank) ? lank : null } : style;
}

function tableBlock(table: Element, cited: Element[]): SourceBlock {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
  const cells = rows.map((row) => (row.children ?? []).map((cell) => cellText(cell, cited)));
  return sourceBlock('tabell', [], { cells, mark: rows[0]?.isHeader ? 'rubrikrad' : '' });
}

function cellText(cell: Element, cited: Element[]): string {
  return (cell.children ?? [])
    .flatMap((child) => blocksIn(child, cited))
    .map(textOf)
    .join('\n');
}

function footnote(reference: Element, index: number, notes: Notes): SourceBlock {
  const body = notes.resolve(reference)?.body ?? [];
  const text = body.map((element) => cellText({ type: 'cell', children: [element] }, [])).join(' ');
  return sourceBlock('fotnot', [plainBit(text.trim())], { mark: String(index + 1) });
}

/** Words of the page heads and feet, which the tree leaves out: the number often stands there only. */
async function furniture(bytes: Buffer): Promise<SourceBlock[]> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  const texts = new Set<string>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (!/^word\/(?:header|footer)\d*\.xml$/u.test(entry.fileName)) continue;
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk as Buffer);
      texts.add(plainXml(Buffer.concat(chunks).toString('utf8')));
    }
  } finally {
    zip.close();
  }
  const blocks = [...texts].flatMap((text) => blocksOfLines(textLines(text)));
  return blocks.map((block) => ({ ...block, kind: 'sidhuvud' }));
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function plainXml(xml: string): string {
  return (
    xml
      .replaceAll(/<w:tab\/>/gu, ' ')
      .replaceAll(/<w:instrText[^>]*>[^<]*<\/w:instrText>/gu, '')
      .replaceAll(/<\/w:p>/gu, '\n')
      .replaceAll(/<[^>]*>/gu, '')
      // The number of the page, which only a program that lays out pages knows.
      .replaceAll(/\s*\(\s*\)/gu, '')
      .replaceAll(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => ENTITIES[name] ?? '')
  );
}
