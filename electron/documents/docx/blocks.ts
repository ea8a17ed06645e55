import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Block, Inline, Tabellrad } from '../../../shared/document/block.ts';
import { LIST, MAX_LEVEL } from './numbering.ts';

/** What stands in the body of a Word file or in a cell of it. */
export type Content = Paragraph | Table;

/** What is counted through the whole file. */
export interface Counters {
  /** Texts of the footnotes so far, in the order of their marks. */
  readonly notes: string[];
  /** Lists so far, since each begins at 1. */
  lists: number;
}

interface Place {
  readonly counters: Counters;
  /** The list that a point stands in; null outside lists. */
  readonly list: {
    readonly reference: string;
    readonly level: number;
    readonly instance: number;
  } | null;
}

/** Characters that XML can't hold. */
const NOT_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu;

/** Text as a Word file can hold it. */
export function xmlText(text: string): string {
  return text.toWellFormed().replaceAll(NOT_XML, '');
}

/** Blocks of running text, in their order. */
export function contentOf(blocks: readonly Block[], counters: Counters): Content[] {
  return blocks.flatMap((block) => blockContent(block, { counters, list: null }));
}

function blockContent(block: Block, place: Place): Content[] {
  switch (block.typ) {
    case 'stycke':
      return [paragraphOf(block.inline, place)];
    case 'underrubrik':
      return [new Paragraph({ text: xmlText(block.text), heading: HeadingLevel.HEADING_3 })];
    case 'punktlista':
      return listContent(block.punkter, LIST.bullets, place);
    case 'numrerad':
      return listContent(block.punkter, LIST.numbers, place);
    case 'citat':
      return block.block.flatMap((inner) => quoteContent(inner, place));
    default:
      return [tableOf(block.rader, place.counters)];
  }
}

function paragraphOf(inline: readonly Inline[], { counters, list }: Place): Paragraph {
  return new Paragraph({
    children: runsOf(inline, counters),
    ...(list && { numbering: list }),
  });
}

function quoteContent(block: Block, { counters }: Place): Content[] {
  if (block.typ !== 'stycke') return blockContent(block, { counters, list: null });
  return [new Paragraph({ children: runsOf(block.inline, counters), style: 'Quote' })];
}

/** The first paragraph of a point carries its number; the rest stands under it without one. */
function listContent(
  points: readonly (readonly Block[])[],
  reference: string,
  { counters, list }: Place,
): Content[] {
  counters.lists += 1;
  const instance = counters.lists;
  const level = Math.min(list === null ? 0 : list.level + 1, MAX_LEVEL);
  return points.flatMap((blocks) =>
    blocks.flatMap((block, index) => {
      if (block.typ !== 'stycke' || index === 0) {
        return blockContent(block, { counters, list: { reference, level, instance } });
      }
      const indent = { left: 400 * (level + 1) };
      return [new Paragraph({ children: runsOf(block.inline, counters), indent })];
    }),
  );
}

function tableOf(rows: readonly Tabellrad[], counters: Counters): Table {
  return gridOf(
    rows.map(({ rubrik, celler }) => ({
      isHead: rubrik,
      cells: celler.map((blocks) => contentOf(blocks, counters)),
    })),
  );
}

/** A table over the width of the page. */
export function gridOf(
  rows: readonly { readonly isHead: boolean; readonly cells: readonly Content[][] }[],
): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ isHead, cells }) =>
        new TableRow({
          tableHeader: isHead,
          cantSplit: true,
          children: cells.map((children) => cellOf(children)),
        }),
    ),
  });
}

/** Every cell must end with a paragraph, also one that holds nothing. */
function cellOf(children: readonly Content[]): TableCell {
  const isOpen = !(children.at(-1) instanceof Paragraph);
  return new TableCell({ children: isOpen ? [...children, new Paragraph('')] : [...children] });
}

/** The runs of a paragraph; each footnote takes the next number. */
export function runsOf(inline: readonly Inline[], counters: Counters): ParagraphChild[] {
  return inline.map((piece) => {
    if (piece.typ === 'radbrytning') return new TextRun({ break: 1 });
    if (piece.typ === 'fotnot') return new FootnoteReferenceRun(counters.notes.push(piece.text));
    const { text, fet = false, kursiv = false, lank } = piece;
    const run = styledRun(text, { bold: fet, italics: kursiv });
    return lank === undefined ? run : new ExternalHyperlink({ children: [run], link: lank });
  });
}

/** A run with emphasis. */
export function styledRun(
  text: string,
  style: Pick<IRunOptions, 'bold' | 'italics' | 'size'>,
): TextRun {
  const options: IRunOptions = { ...style, text: xmlText(text) };
  return new TextRun(options);
}
