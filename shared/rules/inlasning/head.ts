import { parseDay } from '../../domain/datum.ts';
import type { SourceBlock, PartRole } from '../../domain/inlasning.ts';
import { sourceBlock, linesOf, plainBit, textOf } from './runs.ts';
import { isBodyName } from './citation.ts';
import { folded } from './headings.ts';

/** Part of the head of a paper, with what it is. */
export interface HeadPart {
  readonly role: PartRole;
  readonly block: SourceBlock;
}

/** Labels at the head of a paper and what they stand before; the rest is told, not used. */
const LABELS: readonly (readonly [string, PartRole])[] = [
  ['Handläggare', 'handlaggare'],
  ['Diarienummer', 'diarienummer'],
  ['Diarienr', 'diarienummer'],
  ['Ärendenummer', 'diarienummer'],
  ['Dnr', 'diarienummer'],
  ['Dokumentdatum', 'datum'],
  ['Datum', 'datum'],
  ['Adressat', 'adressat'],
];
const WORDS = LABELS.map(([word]) => word).join('|');
/** A label begins a line or a cell, or is written together with what stands before it. */
const LABEL = new RegExp(`(?:^|(?<=[\\n\\t])|(?<=\\p{Ll}))(${WORDS})(?=[:\\s]|$)`, 'gu');

/** A paper's word for itself, at its top. */
const DOCUMENT_WORD =
  /^(?:tjansteskrivelse|tjansteutlatande|yttrande|remiss|remissmissiv|foljebrev|missiv)$/u;
const SENDER = /(?:kommun|kommunen|stad|region|forvaltning|forvaltningen|kontor|kontoret)$/u;
const PAGE = /^(?:sid(?:a|an)?\.?\s*)?\d+\s*(?:\(\d+\)|av\s+\d+|\/\s*\d+)?$/iu;
const SUBTITLE = /^(?:yttrande (?:till|över)|svar på|remissvar|remiss från|motion)/iu;

/** The parts of a piece that has the labels of a head in it; none for any other piece. */
export function labelledParts(block: SourceBlock): HeadPart[] {
  const text = headText(block);
  const found = [...text.matchAll(LABEL)];
  const [first] = found;
  if (!first || text.length > 600) return [];
  const before = text.slice(0, first.index).trim();
  const parts = found.map((match, index) => {
    const value = text.slice(match.index, found[index + 1]?.index).trim();
    const role = LABELS.find(([word]) => word === match[1])?.[1] ?? 'sidhuvud';
    return { role, block: linesBlock(value) };
  });
  return before === '' ? parts : [{ role: 'sidhuvud', block: linesBlock(before) }, ...parts];
}

/** What stands after the label of a part of the head. */
export function labelledValue(block: SourceBlock): string {
  const text = linesOf(block).join('\n');
  return text.replace(new RegExp(`^(?:${WORDS})[:\\s]*`, 'u'), '').trim();
}

/** A head without lines of its own reads cell by cell: each label with what stands under it. */
function headText(block: SourceBlock): string {
  const { cells } = block;
  if (cells.length === 0) return linesOf(block).join('\n');
  const isLabels = cells[0]?.some((cell) => LABELS.some(([word]) => cell === word)) ?? false;
  if (!isLabels || cells.length < 2) return cells.map((row) => row.join('\n')).join('\n');
  const width = Math.max(...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    cells
      .map((row) => row[column] ?? '')
      .filter((cell) => cell !== '')
      .join('\n'),
  ).join('\n');
}

function linesBlock(text: string): SourceBlock {
  const lines = text.split('\n');
  const bits = lines.flatMap((one, index) =>
    index === 0 ? [plainBit(one)] : [{ typ: 'radbrytning' as const, isMeant: true }, plainBit(one)],
  );
  return sourceBlock('stycke', bits);
}

/** What a piece before the first section is, `null` where it may be the title. */
export function headRole(block: SourceBlock): PartRole | null {
  if (block.kind === 'sidhuvud' || block.kind === 'fotnot') return block.kind;
  const text = textOf(block);
  const words = text.split('\t').map(folded);
  if (words.some((word) => DOCUMENT_WORD.test(word))) return 'dokumentord';
  if (isBodyName(text)) return 'adressat';
  if (PAGE.test(text)) return 'sidhuvud';
  if (dayIn(text) !== null) return 'datum';
  if (SUBTITLE.test(text)) return 'underrubrik';
  if (words.every((word) => SENDER.test(word)) && text.length <= 60) return 'sidhuvud';
  return null;
}

/** Whether a piece is what pages repeat: the number of the case, or of the page. */
export function isPageFurniture(block: SourceBlock): boolean {
  const lines = linesOf(block);
  if (lines.length > 3 || lines.join('').length > 120 || block.kind === 'fotnot') return false;
  if (lines.length > 0 && lines.every((one) => one.split('\t').every((cell) => PAGE.test(cell)))) {
    return block.kind !== 'punkt' && block.mark === '';
  }
  const parts = labelledParts(block);
  return parts.length > 0 && parts.every(({ role }) => role === 'diarienummer' || role === 'datum');
}

/** A whole day that a text is, ISO; days without a year are none. */
export function dayIn(text: string): string | null {
  return /\d{4}/u.test(text) && text.length <= 30 ? parseDay(text, '2000-01-01') : null;
}
