import type { SourceBlock, PaperProposal } from '../../domain/inlasning.ts';
import { textOf } from './runs.ts';
import { handlingIn } from './citation.ts';
import { folded } from './headings.ts';

type Rad = Omit<PaperProposal['handlingsrader'][number], 'id'>;

/** The lines of "Handlingar i ärendet" that a piece holds: one for each row of a table. */
export function rowsIn(block: SourceBlock): Rad[] {
  if (block.cells.length === 0) return [{ ...handlingIn(textOf(block)), bilaggs: true }];
  return block.cells.filter((row, index) => index > 0 || !isHead(row)).map(rowOf);
}

function isHead(row: readonly string[]): boolean {
  return row.some((cell) => /^(?:nr|handling|handlingar|datum|biläggs)$/u.test(cell.toLowerCase()));
}

/** Number, name and whether it is enclosed, as far as the row has them. */
function rowOf(row: readonly string[]): Rad {
  const cells = row.map((cell) => cell.replaceAll('\n', ' ').trim());
  const rest = /^\d{0,3}\.?$/u.test(cells[0] ?? '') ? cells.slice(1) : cells;
  const last = folded(rest.at(-1) ?? '');
  const isState = rest.length > 1 && /^(?:bilaggs|ja|nej|bifogas)|\bej$/u.test(last);
  const words = isState ? rest.slice(0, -1) : rest;
  const bilaggs = !isState || !/(?:\bej\b|\binte\b|^nej)/u.test(last);
  return { ...handlingIn(words.filter((word) => word !== '').join(' ')), bilaggs };
}
