import type { Piece } from '../../../shared/document/build.ts';
import type { SourceBlock, SourceRun } from '../../../shared/domain/inlasning.ts';
import { plainBit, sourceBlock, textOf } from '../../../shared/rules/inlasning/runs.ts';
import { asBoldHeading, asPoint, cleanText } from '../../../shared/rules/inlasning/text-blocks.ts';
import { htmlBlocks } from '../../editor/paste/html-blocks.ts';
import { findAll, parseHtml, textOf as wordsOf } from '../../editor/paste/html-tree.ts';

const HEADING = /^h([1-6])$/u;

/**
 * Text that was pasted with its markup, from Word or a web page: headings, points, tables, quotes
 * and footnotes as they were there. Null where the markup tells nothing that the text doesn't.
 */
export function pastedBlocks(html: string): SourceBlock[] | null {
  const notes: SourceBlock[] = [];
  const newFotnot = (text: string) => {
    const mark = String(notes.length + 1);
    notes.push(sourceBlock('fotnot', [plainBit(cleanText(text).trim())], { mark }));
    return mark;
  };
  const levels = headingLevels(html);
  const blocks = htmlBlocks(html, newFotnot).flatMap((piece) => blocksOf(piece, levels, 0));
  return blocks.some(({ kind }) => kind !== 'stycke') ? [...blocks, ...notes] : null;
}

/** The levels of the headings by their words; those that say the same stand alike. */
function headingLevels(html: string): Map<string, number> {
  const found = findAll(parseHtml(html), ({ tag }) => HEADING.test(tag));
  return new Map(
    found.map((element) => [
      oneLine(wordsOf(element)),
      Number(HEADING.exec(element.tag)?.[1] ?? 2),
    ]),
  );
}

function oneLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/gu, ' ').trim();
}

type Levels = ReadonlyMap<string, number>;

function blocksOf(piece: Piece, levels: Levels, depth: number): SourceBlock[] {
  const content = contentOf(piece);
  switch (piece['type']) {
    case 'heading': {
      const runs = runsOf(content);
      const level = levels.get(oneLine(textOf({ runs, cells: [] }))) ?? 2;
      return [sourceBlock('rubrik', runs, { level })];
    }
    case 'bulletList':
    case 'orderedList':
      return content.flatMap((item, index) => pointBlocks(piece, item, index, levels, depth));
    case 'blockquote':
      return content.map((one) => sourceBlock('citat', runsOf(contentOf(one))));
    case 'table':
      return [tableOf(content)];
    default:
      return [asBoldHeading(asPoint(sourceBlock('stycke', runsOf(content))))];
  }
}

/** A point, the paragraphs of it under each other, and then the points inside it. */
function pointBlocks(
  list: Piece,
  item: Piece,
  index: number,
  levels: Levels,
  depth: number,
): SourceBlock[] {
  const parts = contentOf(item);
  const isParagraph = (part: Piece) => part['type'] === 'paragraph';
  const runs = parts.filter(isParagraph).flatMap((part, place): SourceRun[] => {
    const before: SourceRun[] = place === 0 ? [] : [{ typ: 'radbrytning', isMeant: true }];
    return [...before, ...runsOf(contentOf(part))];
  });
  const isNumbered = list['type'] === 'orderedList';
  const mark = isNumbered ? `${String(index + 1)}.` : '';
  const point = sourceBlock(isNumbered ? 'numrerad' : 'punkt', runs, { level: depth, mark });
  const inner = parts.filter((part) => !isParagraph(part));
  return [point, ...inner.flatMap((part) => blocksOf(part, levels, depth + 1))];
}

function tableOf(rows: readonly Piece[]): SourceBlock {
  const cells = rows.map((row) =>
    contentOf(row).map((cell) =>
      contentOf(cell)
        .map((line) => textOf({ runs: runsOf(contentOf(line)), cells: [] }))
        .join('\n'),
    ),
  );
  const hasHead = rows.slice(0, 1).some((row) => contentOf(row)[0]?.['type'] === 'tableHeader');
  return sourceBlock('tabell', [], { cells, mark: hasHead ? 'rubrikrad' : '' });
}

function contentOf(piece: Piece): readonly Piece[] {
  return (piece['content'] ?? []) as readonly Piece[];
}

function runsOf(content: readonly Piece[]): SourceRun[] {
  return content.flatMap((piece): SourceRun[] => {
    if (piece['type'] === 'hardBreak') return [{ typ: 'radbrytning', isMeant: true }];
    const attrs = (piece['attrs'] ?? {}) as { readonly fotnotId?: string };
    if (attrs.fotnotId !== undefined) return [{ typ: 'fotnot', mark: attrs.fotnotId }];
    const marks = (piece['marks'] ?? []) as readonly {
      readonly type: string;
      readonly attrs?: { readonly href?: string };
    }[];
    const has = (type: string) => marks.some((mark) => mark.type === type);
    const lank = marks.find(({ type }) => type === 'link')?.attrs?.href ?? null;
    const text = typeof piece['text'] === 'string' ? cleanText(piece['text']) : '';
    return [{ typ: 'text', text, fet: has('fet'), kursiv: has('kursiv'), lank }];
  });
}
