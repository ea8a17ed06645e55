import { fotnotsref, heading, paragraph, text } from '../../document/build.ts';
import type { Piece } from '../../document/build.ts';
import type { FotnotId } from '../../domain/id.ts';
import type { SourcePart, SourceRun } from '../../domain/inlasning.ts';
import { runningBits, textOf } from './runs.ts';

type Marks = ReadonlyMap<string, FotnotId>;

/** The pieces of a section as stored text, points that follow each other in one list. */
export function writtenPieces(parts: readonly SourcePart[], marks: Marks): Piece[] {
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

function isPoint({ role }: SourcePart): boolean {
  return role === 'punkt' || role === 'numrerad';
}

/** A list goes on while its kind does, or while points lie deeper than its own. */
function listEnd(parts: readonly SourcePart[], start: number): number {
  const first = parts[start];
  let end = start + 1;
  for (let part = parts[end]; part && first; part = parts[end]) {
    const isDeeper = isPoint(part) && part.block.level > first.block.level;
    if (!isDeeper && (part.role !== first.role || part.block.level < first.block.level)) break;
    end += 1;
  }
  return end;
}

/** A list with the points that lie deeper inside the point before them. */
function listOf(parts: readonly SourcePart[], marks: Marks): Piece {
  const [first] = parts;
  const level = first?.block.level ?? 0;
  const items: Piece[][] = [];
  for (let index = 0; index < parts.length;) {
    const part = parts[index];
    if (!part) break;
    if (part.block.level <= level || items.length === 0) {
      items.push([lineOf(part.block.runs, marks)]);
      index += 1;
    } else {
      const rest = parts.slice(index);
      const deep = rest.findIndex(({ block }) => block.level <= level);
      const inner = deep < 0 ? rest : rest.slice(0, deep);
      items.at(-1)?.push(...writtenPieces(inner, marks));
      index += inner.length;
    }
  }
  const content = items.map((item) => ({ type: 'listItem', content: item }));
  return { type: first?.role === 'numrerad' ? 'orderedList' : 'bulletList', content };
}

function pieceOf({ role, block }: SourcePart, marks: Marks): Piece {
  if (role === 'tabell' && block.cells.length > 0) return tableOf(block.cells, block.mark !== '');
  const words = textOf(block);
  const isPlain = block.runs.every(({ typ }) => typ !== 'fotnot');
  if (role === 'mellanrubrik' && isPlain && words !== '') return heading(words);
  const line = block.cells.length > 0 ? paragraph(...plain(words)) : lineOf(block.runs, marks);
  return role === 'citat' ? { type: 'blockquote', content: [line] } : line;
}

function plain(words: string): Piece[] {
  const line = words.replaceAll('\t', ' ');
  return line === '' ? [] : [text(line)];
}

function lineOf(runs: readonly SourceRun[], marks: Marks): Piece {
  return paragraph(...runningBits(runs).flatMap((bit) => inlineOf(bit, marks)));
}

function inlineOf(bit: SourceRun, marks: Marks): Piece[] {
  if (bit.typ === 'radbrytning') return [{ type: 'hardBreak' }];
  if (bit.typ === 'text') return bit.text === '' ? [] : [{ ...text(bit.text), ...emphasis(bit) }];
  const id = marks.get(bit.mark);
  return [id === undefined ? text(raised(bit.mark)) : fotnotsref(id)];
}

/** A mark that no footnote answers to stays as it was read. */
function raised(mark: string): string {
  return mark.replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) || '*';
}

function emphasis({ fet, kursiv, lank }: Extract<SourceRun, { typ: 'text' }>) {
  const marks = [
    ...(lank !== null ? [{ type: 'link', attrs: { href: lank } }] : []),
    ...(kursiv ? [{ type: 'kursiv' }] : []),
    ...(fet ? [{ type: 'fet' }] : []),
  ];
  return marks.length === 0 ? {} : { marks };
}

function tableOf(cells: readonly (readonly string[])[], hasHead: boolean): Piece {
  const width = Math.max(...cells.map((row) => row.length), 1);
  const rows = cells.map((row, index) => {
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
