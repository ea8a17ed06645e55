import type { Piece } from '../../../shared/document/build.ts';
import { bulletList, orderedList, paragraph, text } from '../../../shared/document/build.ts';

/** Marks of direction, joiners and the like that print nothing, and soft hyphens. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]/gu;
/** Control characters, but for tab and line feed; unpaired halves of a character. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/gu;

/** Text without characters that no paper can show; all others are kept, also those of no font. */
export function printableText(pasted: string): string {
  return pasted
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\u2028\u2029]/gu, '\n')
    .replaceAll(CONTROL, '')
    .normalize('NFC');
}

const BULLET = /^\s*[•·▪◦●○■–—*-]\s+(?=\S)/u;
const NUMBER = /^\s*\d{1,3}[.)]\s+(?=\S)/u;
/** Words after which a hyphen belongs to a word left out: "för- och nackdelar". */
const AND = /^(?:och|eller|samt|respektive|till|men)\b/u;

/** Two lines of one paragraph as one, a word divided at the line's end made whole. */
function joined(before: string, next: string): string {
  if (!before.endsWith('-') || !/^\p{Ll}/u.test(next)) return `${before} ${next}`;
  if (AND.test(next)) return `${before} ${next}`;
  return before.slice(0, -1) + next;
}

/** True when the line goes on in the next: it was broken by the width of a page. */
function goesOn(line: string, next: string, longest: number): boolean {
  if (BULLET.test(next) || NUMBER.test(next)) return false;
  if (/^\p{Ll}/u.test(next) && !/[.!?:]$/u.test(line)) return true;
  const isFull = longest >= 40 && line.length >= longest * 0.75;
  return isFull;
}

/** The lines of a part without blank lines, put together to paragraphs. */
function paragraphsOf(part: string): string[] {
  const lines = part.split('\n').map((line) => line.trim());
  const longest = Math.max(...lines.map((line) => line.length));
  const paragraphs: string[] = [];
  let before = '';
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last !== undefined && goesOn(before, line, longest)) {
      paragraphs[paragraphs.length - 1] = joined(last, line);
    } else paragraphs.push(line);
    before = line;
  }
  return paragraphs;
}

type Kind = 'bullet' | 'number' | 'text';

function kindOf(line: string): Kind {
  if (BULLET.test(line)) return 'bullet';
  return NUMBER.test(line) ? 'number' : 'text';
}

/** Lines of one kind after each other. */
function grouped(lines: readonly string[]): { kind: Kind; lines: string[] }[] {
  const groups: { kind: Kind; lines: string[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = groups.at(-1);
    if (last?.kind === kind && kind !== 'text') last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups;
}

function groupPiece({ kind, lines }: { kind: Kind; lines: readonly string[] }): Piece {
  const points = lines.map((line) => paragraph(text(line.replace(BULLET, '').replace(NUMBER, ''))));
  // One numbered line alone may be a heading or a paragraph's number: it is left as it is.
  if (kind === 'bullet') return bulletList(points);
  if (kind === 'number' && lines.length > 1) return orderedList(points);
  return paragraph(text(lines.join(' ')));
}

/**
 * Text without markup, as from a PDF: blank lines part paragraphs, lines broken by the width of a
 * page are joined, words divided at their end are made whole, and points become lists.
 */
export function textBlocks(pasted: string): Piece[] {
  const lines = printableText(pasted.replaceAll(/\r\n?/gu, '\n')).replaceAll('\t', ' ');
  const parts = lines.split(/\n[ \u00a0]*\n\s*/u).map((part) => part.trim());
  const paragraphs = parts.filter((part) => part !== '').flatMap(paragraphsOf);
  return grouped(paragraphs).map(groupPiece);
}
