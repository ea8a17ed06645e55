import { fotnotsref, heading, paragraph, text } from '../../document/build.ts';
import type { Piece } from '../../document/build.ts';
import type { FotnotId } from '../../domain/id.ts';
import type { Kallstycke, Textbit } from '../../domain/inlasning.ts';
import { runningBits, textOf } from './bitar.ts';

type Marks = ReadonlyMap<string, FotnotId>;

/** The pieces of a section as stored text, points that follow each other in one list. */
export function writtenPieces(parts: readonly Kallstycke[], marks: Marks): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < parts.length;) {
    const part = parts[index];
    if (!part) break;
    const end = isPoint(part) ? listEnd(parts, index) : index + 1;
    pieces.push(isPoint(part) ? listOf(parts.slice(index, end), marks) : pieceOf(part, marks));
    index = end;
  }
  return pieces;
}

function isPoint({ roll }: Kallstycke): boolean {
  return roll === 'punkt' || roll === 'numrerad';
}

/** A list goes on while its kind does, or while points lie deeper than its own. */
function listEnd(parts: readonly Kallstycke[], start: number): number {
  const first = parts[start];
  let end = start + 1;
  for (let part = parts[end]; part && first; part = parts[end]) {
    const isDeeper = isPoint(part) && part.block.niva > first.block.niva;
    if (!isDeeper && (part.roll !== first.roll || part.block.niva < first.block.niva)) break;
    end += 1;
  }
  return end;
}

/** A list with the points that lie deeper inside the point before them. */
function listOf(parts: readonly Kallstycke[], marks: Marks): Piece {
  const [first] = parts;
  const level = first?.block.niva ?? 0;
  const items: Piece[][] = [];
  for (let index = 0; index < parts.length;) {
    const part = parts[index];
    if (!part) break;
    if (part.block.niva <= level || items.length === 0) {
      items.push([lineOf(part.block.bitar, marks)]);
      index += 1;
    } else {
      const rest = parts.slice(index);
      const deep = rest.findIndex(({ block }) => block.niva <= level);
      const inner = deep < 0 ? rest : rest.slice(0, deep);
      items.at(-1)?.push(...writtenPieces(inner, marks));
      index += inner.length;
    }
  }
  const content = items.map((item) => ({ type: 'listItem', content: item }));
  return { type: first?.roll === 'numrerad' ? 'orderedList' : 'bulletList', content };
}

function pieceOf({ roll, block }: Kallstycke, marks: Marks): Piece {
  if (roll === 'tabell' && block.celler.length > 0)
    return tableOf(block.celler, block.marke !== '');
  const words = textOf(block);
  const isPlain = block.bitar.every(({ typ }) => typ !== 'fotnot');
  if (roll === 'mellanrubrik' && isPlain && words !== '') return heading(words);
  const line = block.celler.length > 0 ? paragraph(...plain(words)) : lineOf(block.bitar, marks);
  return roll === 'citat' ? { type: 'blockquote', content: [line] } : line;
}

function plain(words: string): Piece[] {
  const line = words.replaceAll('\t', ' ');
  return line === '' ? [] : [text(line)];
}

function lineOf(bitar: readonly Textbit[], marks: Marks): Piece {
  return paragraph(...runningBits(bitar).flatMap((bit) => inlineOf(bit, marks)));
}

function inlineOf(bit: Textbit, marks: Marks): Piece[] {
  if (bit.typ === 'radbrytning') return [{ type: 'hardBreak' }];
  if (bit.typ === 'text') return bit.text === '' ? [] : [{ ...text(bit.text), ...emphasis(bit) }];
  const id = marks.get(bit.marke);
  return [id === undefined ? text(raised(bit.marke)) : fotnotsref(id)];
}

/** A mark that no footnote answers to stays as it was read. */
function raised(marke: string): string {
  return marke.replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) || '*';
}

function emphasis({ fet, kursiv, lank }: Extract<Textbit, { typ: 'text' }>) {
  const marks = [
    ...(lank !== null ? [{ type: 'link', attrs: { href: lank } }] : []),
    ...(kursiv ? [{ type: 'kursiv' }] : []),
    ...(fet ? [{ type: 'fet' }] : []),
  ];
  return marks.length === 0 ? {} : { marks };
}

function tableOf(celler: readonly (readonly string[])[], hasHead: boolean): Piece {
  const width = Math.max(...celler.map((row) => row.length), 1);
  const rows = celler.map((row, index) => {
    const type = hasHead && index === 0 ? 'tableHeader' : 'tableCell';
    const cells = Array.from({ length: width }, (_, column) => cellOf(type, row[column] ?? ''));
    return { type: 'tableRow', content: cells };
  });
  return { type: 'table', content: rows };
}

function cellOf(type: string, words: string): Piece {
  const lines = words.split('\n').map((line) => paragraph(...plain(line.trim())));
  return { type, content: lines };
}
