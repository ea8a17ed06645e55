import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** A line of a page as it is seen. */
export interface PdfLine {
  /** Columns divided by tabs; raised figures as raised characters. */
  readonly text: string;
  /** Height of most of its letters, in points. */
  readonly size: number;
  /** More room above it than between the lines of a paragraph. */
  readonly gap: boolean;
}

interface Word {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly words: Word[];
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The lines of a page from its top, out of the words that are placed on it. */
export function linesOfPage(items: readonly (TextItem | TextMarkedContent)[]): PdfLine[] {
  const words = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [wordOf(item)] : [],
  );
  const rows = rowsOf(words);
  const usual = usualStep(rows);
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const step = before ? before.y - row.y : Infinity;
    const isNew = before?.size !== row.size || step > usual * 1.25;
    return { text: textOfRow(row), size: row.size, gap: isNew };
  });
}

function wordOf({ str, transform, width, height }: TextItem): Word {
  const [, , , scale, x, y] = transform as [number, number, number, number, number, number];
  const size = Math.round((height || Math.abs(scale)) * 10) / 10;
  return { text: str, x, end: x + width, y, size };
}

/** Words on one base line; a raised mark belongs to the line that it is raised from. */
function rowsOf(words: readonly Word[]): Row[] {
  const sorted = words.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const rows: { y: number; size: number; words: Word[] }[] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    const isSame = row !== undefined && row.y - word.y < Math.max(row.size, word.size) * 0.55;
    if (!isSame) rows.push({ y: word.y, size: word.size, words: [word] });
    else {
      row.words.push(word);
      // The base line is that of the letters, not of a mark above them.
      if (word.size > row.size) Object.assign(row, { y: word.y, size: word.size });
    }
  }
  return rows;
}

/** The step between the lines of a paragraph: the usual one among the short steps. */
function usualStep(rows: readonly Row[]): number {
  const steps = rows
    .slice(1)
    .map((row, index) => (rows[index]?.y ?? 0) - row.y)
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.3)] ?? 0;
}

function textOfRow({ words, size, y }: Row): string {
  let text = '';
  let end = 0;
  for (const word of words.toSorted((a, b) => a.x - b.x)) {
    if (text !== '') text += spaceBetween(word.x - end, size, text, word.text);
    text += isRaised(word, size, y) ? raised(word.text) : word.text;
    end = word.end;
  }
  return text.trim();
}

function spaceBetween(room: number, size: number, before: string, after: string): string {
  if (room > size * 1.8) return '\t';
  const hasBlank = /\s$/u.test(before) || /^\s/u.test(after);
  return room > size * 0.15 && !hasBlank ? ' ' : '';
}

function isRaised(word: Word, size: number, y: number): boolean {
  return /^\d{1,3}$/u.test(word.text.trim()) && word.size < size * 0.85 && word.y > y + size * 0.15;
}

function raised(text: string): string {
  return text.trim().replaceAll(/\d/gu, (digit) => RAISED.charAt(Number(digit)));
}
