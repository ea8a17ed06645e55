import { join } from 'node:path';
import Database from 'better-sqlite3';
import { layOutOlder } from '../fixtures/older-register.ts';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';
import type { Fact } from './loads.ts';

const known = new Map<string, readonly Fact[]>();

/** What must be in a register of an earlier schema whatever becomes of it: its log and its rows. */
export function factsOfOlder(schema: string): readonly Fact[] {
  const facts = known.get(schema) ?? read(schema);
  known.set(schema, facts);
  return facts;
}

function read(schema: string): readonly Fact[] {
  const folder = makeTempFolder();
  try {
    layOutOlder(folder, schema);
    const file = new Database(join(folder, 'register.db'));
    const log = file.prepare<[], { nr: number; hash: string }>('SELECT nr, hash FROM logg').all();
    const arenden = file.prepare<[], string>('SELECT arendemening FROM arende').pluck().all();
    file.close();
    return [
      ...log.map(({ nr, hash }) => fact('logg WHERE nr = ? AND hash = ?', nr, hash)),
      ...arenden.map((text) => fact('arende WHERE arendemening = ?', text)),
    ];
  } finally {
    removeTempFolder(folder);
  }
}

function fact(where: string, ...values: (string | number)[]): Fact {
  return { sql: `SELECT count(*) FROM ${where}`, values };
}
