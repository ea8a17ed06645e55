import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Table } from '../services/table-export.ts';

/** Writes a table as JSON Lines: an object for each row, with the titles of the columns as keys. */
export async function writeJsonl(path: string, { columns, rows }: Table): Promise<void> {
  const lines = async function* () {
    for await (const row of rows) {
      const entries = columns.map(({ title }, index) => [title, row[index] ?? null]);
      yield `${JSON.stringify(Object.fromEntries(entries))}\n`;
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
}
