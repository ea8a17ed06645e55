import { sql } from 'kysely';
import type { PersonId } from '../../shared/domain/id.ts';
import { foldDiarienummer } from '../../shared/rules/diarienummer.ts';
import { nummerplatser } from '../../shared/rules/sok-nummer.ts';
import { withNumber } from '../search/numbers.ts';
import { feedWords } from '../search/words.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';

const MAX_WORDS = 12;

/** Brings the keystroke index in step with one case. */
export async function indexArende(tx: WriteTx, rad: number): Promise<void> {
  await reindex(tx, [rad]);
}

/** Brings the keystroke index in step with every case a person handles. */
export async function indexArendenOf(tx: WriteTx, personId: PersonId): Promise<void> {
  const rows = await tx[db]
    .selectFrom('arendeHandlaggare')
    .innerJoin('arende', 'arende.id', 'arendeHandlaggare.arendeId')
    .select('arende.rad')
    .distinct()
    .where('personId', '=', personId)
    .execute();
  await reindex(
    tx,
    rows.map(({ rad }) => rad),
  );
}

/**
 * What the user typed as a query of the keystroke index: every word must begin some word of the
 * case. A word may be a diarienummer in any written form. Null when nothing is asked for.
 */
export function toMatch(text: string): string | null {
  const words = text
    .normalize('NFC')
    .split(/\s+/u)
    .map(toTerms)
    .filter((terms) => terms !== null);
  return words.length === 0 ? null : words.slice(0, MAX_WORDS).join(' AND ');
}

/** One typed word: its parts as they stand, or all of it as a number written together. */
function toTerms(word: string): string | null {
  const parts = word.match(/[\p{L}\p{N}]+/gu);
  if (parts === null) return null;
  const [last = '', ...before] = parts.toReversed();
  if (before.length === 0) return prefix(last);
  const apart = [...before.map(whole), isSerial(last) ? whole(last) : prefix(last)].join(' AND ');
  return `((${apart}) OR ${prefix(foldDiarienummer(word))})`;
}

/** In "2026/2" the 2 is a serial and not the beginning of the year; "0" may go on as "0305". */
function isSerial(part: string): boolean {
  return /^[1-9]\d?$/u.test(part);
}

function whole(part: string): string {
  return `"${part}"`;
}

function prefix(part: string): string {
  return `${whole(part)}*`;
}

/**
 * The cases whose number, with its year, has been written whole in any form: a seek in the index
 * that keeps numbers unique. For a part of a number, or a serial alone, ask `toMatch`.
 */
export async function arendenByNumber(tx: ReadTx, text: string): Promise<number[]> {
  const places = nummerplatser(text).flatMap(({ ar, lopnr }) => (ar === null ? [] : [[ar, lopnr]]));
  if (places.length === 0) return [];
  const { rows } = await sql<{ rad: number; forms: string }>`
    SELECT a.rad, a.nummer_sok AS forms FROM json_each(${JSON.stringify(places)}) p
    CROSS JOIN diarium d CROSS JOIN arende a ON a.diarium_id = d.id AND a.ar = p.value ->> 0 AND a.lopnr = p.value ->> 1
  `.execute(tx[db]);
  return withNumber(text, rows);
}

async function reindex(tx: WriteTx, rader: readonly number[]): Promise<void> {
  const wanted = sql`SELECT value FROM json_each(${JSON.stringify(rader)})`;
  const { rows } = await sql<{ rad: number; text: string }>`
    SELECT rad, text FROM arende_sok_kalla WHERE rad IN (${wanted})`.execute(tx[db]);
  await sql`DELETE FROM arende_sok WHERE rowid IN (${wanted})`.execute(tx[db]);
  await sql`INSERT INTO arende_sok (rowid, text)
    SELECT value ->> 'rad', value ->> 'text' FROM json_each(${JSON.stringify(rows)})`.execute(
    tx[db],
  );
  await feedWords(
    tx,
    rows.map(({ text }) => text),
  );
}
