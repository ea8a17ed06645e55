import type { PdfText } from '../../../support/pdf/read-pdf-text.ts';

const MARKED = /^\s*[⁰¹²³⁴⁵⁶⁷⁸⁹]+ /u;
const FURNITURE = /^(?:Handläggare|Diarienummer)\n/u;

/**
 * The words of a paper from one of its lines on, without what pages repeat and without footnotes.
 * Two names side by side over their titles are read down: each name, then its title.
 */
export function sourceWords(source: string, from: string): string[] {
  const down = source.replace(/^(\S+ \S+) (\S+ \S+)\n\n(\S+) (\S+)$/mu, '$1\n$3\n$2\n$4');
  const paragraphs = down.trim().split(/\n\s*\n/u);
  const kept = paragraphs.filter((one) => !MARKED.test(one) && !FURNITURE.test(one));
  return sentences(startingAt(kept.join('\n'), from));
}

/** The footnotes of a paper in their order, each with its mark. */
export function sourceNotes(source: string): string[] {
  const paragraphs = source.trim().split(/\n\s*\n/u);
  return paragraphs.filter((one) => MARKED.test(one)).map(normal);
}

/** The words of a printed paper from one of its lines on. */
export function printedWords({ blocks }: PdfText, from: string): string[] {
  return sentences(startingAt(blocks.map(({ text }) => text).join('\n'), from));
}

/** The footnotes of a printed paper in their order, each with its mark. */
export function printedNotes({ notes }: PdfText): string[] {
  const raised = (mark: string) =>
    mark.replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
  return notes.map(({ mark, text }) => normal(`${raised(mark)} ${text}`));
}

function startingAt(text: string, line: string): string {
  const lines = text.split('\n').map((one) => one.trim());
  return lines.slice(lines.indexOf(line)).join('\n');
}

/** One line a sentence, so that a difference is shown where it is. */
function sentences(text: string): string[] {
  return normal(text.replaceAll(/^[-•] /gmu, '• ')).split(/(?<=[.:]) /u);
}

/**
 * White space made alike, and what a line was divided at: a soft hyphen is a place where a word may
 * be divided, and nothing stands between a hyphen or a slash and what comes after it.
 */
function normal(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll(/(?<=\p{L}[-/])\s+/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
