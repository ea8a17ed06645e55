import type { SourceBlock } from '../../domain/inlasning.ts';
import type { Underskrift } from '../../domain/tjansteskrivelse.ts';
import { linesOf } from './runs.ts';

const NAME_WORD = /^\p{Lu}[\p{L}'’.-]*$/u;
const PARTICLE = /^(?:von|van|de|af|av)$/u;
/** How titles end, also where OCR has lost the dots of a letter. */
const TITLE_WORD =
  /(?:chef|direkt[öo\u00f3\u00e9d6]r|sekreterare|ledare|handl[äad]ggare|strateg|controller|samordnare|ordf[öo]rande|utredare|jurist|ekonom|planerare|rektor|inspekt[öo]r|ansvarig|specialist|r[åa]dgivare|ingenj[öo]r|arkitekt|revisor|kanslist|registrator|l[äa]kare)$/iu;

/** The persons who sign, when a piece is nothing but their names and titles; else none. */
export function signaturesIn(block: SourceBlock): Underskrift[] {
  if (block.cells.length > 0) return signaturesInTable(block.cells);
  const lines = linesOf(block);
  return lines.length >= 2 && lines.length <= 4 ? fromLines(lines) : [];
}

/** As {@link signaturesIn}, of a piece with the names and the next with the titles. */
export function signaturesAcross(names: SourceBlock, titles: SourceBlock): Underskrift[] {
  const lines = [...linesOf(names), ...linesOf(titles)];
  return lines.length === 2 ? fromLines(lines) : [];
}

function fromLines([first = '', second = '', ...more]: readonly string[]): Underskrift[] {
  if (more.length > 0 && !isName(more[0] ?? '')) return [];
  const titles = titlesIn(second);
  const names = namesIn(first, titles.length);
  if (titles.length === 0 || names.length !== titles.length) return [];
  const signed = names.map((namn, index) => ({ namn, titel: titles[index] ?? '' }));
  return more.length === 2 ? [...signed, ...fromLines(more)] : signed;
}

/** A name over a title, of any kind: a cell of its own says enough. */
function inCell(cell: string): Underskrift[] {
  const lines = cell.split('\n');
  const [namn = '', titel = ''] = lines;
  const isSigned = lines.length === 2 && isName(namn) && /^\p{L}[\p{L} -]{2,40}$/u.test(titel);
  return isSigned ? [{ namn, titel }] : fromLines(lines);
}

/** Names above titles in as many columns, or a name with its title in each cell. */
function signaturesInTable(rows: readonly (readonly string[])[]): Underskrift[] {
  const cells = rows.flat().filter((cell) => cell !== '');
  const inCells = cells.map(inCell);
  if (cells.length > 0 && inCells.every((found) => found.length === 1)) return inCells.flat();
  if (rows.length % 2 !== 0) return [];
  const signed: Underskrift[] = [];
  for (let row = 0; row < rows.length; row += 2) {
    const [names = [], titles = []] = [rows[row], rows[row + 1]];
    if (!names.every((name) => name === '' || isName(name))) return [];
    if (!titles.some((title) => titlesIn(title).length > 0)) return [];
    names.forEach((namn, column) => {
      if (namn !== '') signed.push({ namn, titel: titles[column] ?? '' });
    });
  }
  return signed;
}

/** Whether a line is one person's name, as far as its form tells. */
export function isName(line: string): boolean {
  const words = line.split(/\s+/u);
  return words.length >= 2 && words.length <= 5 && words.every(isNameWord);
}

function isNameWord(word: string, index: number): boolean {
  return NAME_WORD.test(word) || (index > 0 && PARTICLE.test(word));
}

/** The names of so many persons in a line, each with as many words; none where that doesn't fit. */
function namesIn(line: string, count: number): string[] {
  if (count === 1) return isName(line) ? [line] : [];
  const words = line.split(/\s+/u);
  const each = words.length / count;
  if (!words.every(isNameWord) || !Number.isInteger(each) || each < 2) return [];
  return Array.from({ length: count }, (_, index) =>
    words.slice(index * each, (index + 1) * each).join(' '),
  );
}

/** The titles in a line: each ends with its title word, the last one takes what comes after. */
function titlesIn(line: string): string[] {
  const words = line.split(/\s+/u);
  if (words.length > 10 || /[.!?:;]$/u.test(line)) return [];
  const ends = words.flatMap((word, index) => (TITLE_WORD.test(word) ? [index] : []));
  const [first = -1] = ends;
  if (first > 2) return [];
  return ends.map((end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    const last = index === ends.length - 1 ? words.length : end + 1;
    return words.slice(start, last).join(' ');
  });
}

/** Those who sign, in a piece that is said to name them: each name with the line under it. */
export function signersIn(block: SourceBlock): Underskrift[] {
  const known = signaturesIn(block);
  if (known.length > 0) return known;
  const lines = linesOf(block).flatMap((line) => line.split('\t'));
  const signed: Underskrift[] = [];
  for (let index = 0; index < lines.length; index += 2) {
    signed.push({ namn: lines[index] ?? '', titel: lines[index + 1] ?? '' });
  }
  return signed;
}
