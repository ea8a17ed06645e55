import { formatKronor } from '../../../shared/domain/pengar.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textHandling } from '../../text/handling.ts';
import { textLogg, textLoggvarde } from '../../text/logg.ts';

export type Fields = Readonly<Record<string, unknown>>;
/** What ids are called. */
export type Names = Readonly<Record<string, string>>;

const ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/u;
const MOMENT = /^\d{4}-\d\d-\d\dT/u;
const LONGEST = 240;

/**
 * What a reader of the log has no use for: ids of the object itself, counters, sort keys, and the
 * makulering and the tick of a reminder, which the event itself tells.
 */
const HIDDEN: readonly string[] = [
  ...['id', 'rad', 'arendeId', 'lopnr', 'sortnyckel', 'nyckel', 'last', 'forslag', 'postId'],
  ...['registreradTid', 'registreradAv', 'skapad', 'skapadAv', 'andrad', 'harleddFranId'],
  ...['serieAr', 'serieNr', 'tjansteskrivelseId', 'ordning', 'frasstil', 'punktval'],
  ...['egenRam', 'ramKvarKr', 'makulering', 'sha256', 'sokning', 'klar'],
];

/** Whether a field is left out; `version` is a counter, but the kind of copy of a recipient. */
export function isHidden(key: string, value: unknown): boolean {
  return HIDDEN.includes(key) || (key === 'version' && typeof value === 'number');
}

/** Whether a value has fields of its own, rather than being one thing or a row of them. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A written text of the log, by itself or as it is stored; null for anything else. */
export function writtenOf(value: unknown): Fields | null {
  if (!isFields(value)) return null;
  return value['type'] === 'doc' ? value : writtenOf(value['doc']);
}

/** The part of a written text that a save changed, after so many blocks. */
export interface WrittenPart {
  readonly fran: number;
  readonly block: readonly unknown[];
}

/** As `writtenOf`, of a text that only a part is told of; null for a whole one. */
export function partOf(value: unknown): WrittenPart | null {
  const { fran, content } = writtenOf(value) ?? {};
  return typeof fran === 'number' && Array.isArray(content) ? { fran, block: content } : null;
}

/** The words of some blocks. */
export function blockWords(block: readonly unknown[]): string {
  return objectWords({ type: 'doc', content: block });
}

/** A value in words; `''` when there is nothing to say. */
export function wordsOf(key: string, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? textLogg.yes : textLogg.no;
  if (typeof value === 'number') return key.endsWith('Kr') ? formatKronor(value) : String(value);
  if (typeof value === 'string') return shortened(stringWords(key, value, names));
  if (Array.isArray(value)) {
    return value
      .map((one) => wordsOf(key, one, names))
      .filter(Boolean)
      .join(', ');
  }
  return isFields(value) ? objectWords(value) : '';
}

function stringWords(key: string, value: string, names: Names): string {
  if (ID.test(value)) return names[value] ?? textLogg.unknown;
  if (MOMENT.test(value)) return formatMoment(value);
  return textLoggvarde[key]?.[value] ?? value;
}

function objectWords(value: Fields): string {
  const written = writtenOf(value);
  if (written) return shortened(plainText(written).replace(/\s+/gu, ' ').trim());
  if (value['typ'] === 'saknas') return textHandling.saknas;
  const namn = textOf(value['namn']);
  return value['typ'] === 'dold' ? `${namn} (${textHandling.dold.toLocaleLowerCase('sv')})` : namn;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The words of a text with marks, without them. */
function plainText(node: Fields): string {
  const own = typeof node['text'] === 'string' ? node['text'] : '';
  const children = Array.isArray(node['content']) ? node['content'].filter(isFields) : [];
  const gap = node['type'] === 'paragraph' ? ' ' : '';
  return own + children.map(plainText).join('') + gap;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
