import { CsvError, parse } from 'csv-parse/sync';
import type { Filrad } from '../../shared/rules/filrad.ts';

const DELIMITERS = [';', ',', '\t'] as const;

/**
 * The rows of a CSV file as spreadsheets save them: UTF-8, UTF-16 or Windows-1252, with semicolon,
 * comma or tab between the columns; or the line where it can't be read.
 */
export function readCsvRows(bytes: Uint8Array): { rows: Filrad[] } | { unreadable: number } {
  const text = decode(bytes);
  const rows: Filrad[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: true,
      onRecord: (falt: string[], { lines }) => {
        rows.push({ rad: lines, falt });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error['lines'];
    return { unreadable: typeof line === 'number' ? line : 1 };
  }
  return { rows };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that stands most often in the first line with anything in it. */
function delimiterOf(text: string): string {
  const line = text.split(/[\r\n]+/u).find((each) => each.trim() !== '') ?? '';
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}
