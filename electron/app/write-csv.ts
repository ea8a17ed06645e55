import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Table } from '../services/table-export.ts';

/**
 * Writes a table as CSV the way a Swedish Excel opens it by itself: semicolons, UTF-8 with a byte
 * order mark, CRLF. Rows are written as they are read, so memory stays the same for any length.
 *
 * A text that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a line
 * end, also in full width) gets an apostrophe before it. Whoever reads the file by program takes
 * that away; numbers keep their minus sign.
 */
export async function writeCsv(path: string, table: Table): Promise<void> {
  const lines = stringify({
    ...{ delimiter: ';', record_delimiter: '\r\n', bom: true },
    escape_formulas: true,
  });
  await pipeline(Readable.from(withHead(table)), lines, createWriteStream(path));
}

async function* withHead({ columns, rows }: Table) {
  yield columns.map(({ title }) => title);
  yield* rows;
}
