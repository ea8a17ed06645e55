import { sql } from 'kysely';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { feedWords } from './words.ts';

/**
 * Brings the keystroke index in step with handlingar, by `handling.rad`; one or a thousand at a
 * time, since each call is a few statements. Call it in the transaction that changed them.
 */
export async function indexHandling(tx: WriteTx, ...rader: readonly number[]): Promise<void> {
  const wanted = sql`SELECT value FROM json_each(${JSON.stringify(rader)})`;
  await sql`DELETE FROM handling_sok WHERE rowid IN (${wanted})`.execute(tx[db]);
  await sql`INSERT INTO handling_sok (rowid, text)
    SELECT rad, text FROM handling_sok_kalla WHERE rad IN (${wanted})`.execute(tx[db]);
  await feedWords(
    tx,
    await texts(tx, sql`SELECT text FROM handling_sok_kalla WHERE rad IN (${wanted})`),
  );
}

/**
 * Makes pages of a file searchable when their text has been stored in `fil_sida`: all of them, or
 * those from one number to another. Once for each: call `forgetFilSidor` before pages are read anew.
 */
export async function indexFilSidor(
  tx: WriteTx,
  filRad: number,
  fran = 1,
  till = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  const pages = sql<{ rad: number; text: string }>`SELECT rad, text FROM fil_sida
    WHERE fil_rad = ${filRad} AND sida BETWEEN ${fran} AND ${till}`;
  await sql`INSERT INTO fil_sok (rowid, text) ${pages}`.execute(tx[db]);
  await feedWords(tx, await texts(tx, pages));
}

/** Takes the pages of a file out of the index; before their text is changed or removed. */
export async function forgetFilSidor(tx: WriteTx, filRad: number): Promise<void> {
  await sql`INSERT INTO fil_sok (fil_sok, rowid, text)
    SELECT 'delete', rad, text FROM fil_sida WHERE fil_rad = ${filRad}`.execute(tx[db]);
}

async function texts(
  tx: ReadTx,
  query: ReturnType<typeof sql<{ text: string }>>,
): Promise<string[]> {
  const { rows } = await query.execute(tx[db]);
  return rows.map(({ text }) => text);
}
