import { setImmediate } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import type { Textstatus } from '../../shared/domain/post.ts';
import type { DamagedFile } from '../../shared/domain/register-check.ts';
import { damagedFile, FILE_PLACE } from '../file-place.ts';
import type { FilePlace } from '../file-place.ts';
import { forgetFilSidor, indexFilSidor } from '../search/feed.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { found } from './rows.ts';

const MOST_PAGES = 500;
/** Pages stored before other work gets its turn: a thick file takes seconds in all. */
const STORED_AT_ONCE = 5;

/** Bytes that lie in the store already. */
export interface StoredFil {
  sha256: string;
  mime: string;
  storlek: number;
}

/** What is known of stored bytes, or undefined for a hash that nothing has. */
export async function findFil(tx: ReadTx, sha256: string): Promise<StoredFil | undefined> {
  return tx[db]
    .selectFrom('fil')
    .select(['sha256', 'mime', 'storlek'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
}

/** A stored file that was found gone or changed, with where it belongs. */
export async function describeDamaged(
  tx: ReadTx,
  sha256: string,
  isMissing: boolean,
): Promise<DamagedFile> {
  const { rows } = await tx[db].executeQuery(CompiledQuery.raw(FILE_PLACE, [sha256]));
  return damagedFile(sha256, isMissing, rows[0] as FilePlace | undefined);
}

/** The words read in a file up to a length, with pages apart, or why there are none. Throws `NotFound`. */
export async function getText(
  tx: ReadTx,
  sha256: string,
  mostChars: number,
): Promise<{ status: Textstatus; fel: string; text: string }> {
  const fil = await tx[db]
    .selectFrom('fil')
    .select(['rad', 'textStatus', 'textFel'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  const { rad, textStatus, textFel } = found(fil);
  const pages = await tx[db]
    .selectFrom('filSida')
    .select('text')
    .where('filRad', '=', rad)
    .orderBy('sida')
    .limit(MOST_PAGES)
    .execute();
  const text = pages.map((page) => page.text).join('\n\n');
  return { status: textStatus, fel: textFel, text: text.slice(0, mostChars).toWellFormed() };
}

/** Names stored bytes in the register, once; answers their row. */
export async function ensureFil(
  tx: WriteTx,
  { sha256, mime, storlek }: StoredFil,
): Promise<number> {
  const known = await tx[db]
    .selectFrom('fil')
    .select('rad')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (known) return known.rad;
  const received = { mottagenTid: tx.tid, mottagenAv: tx.context.user };
  const { rad } = await tx[db]
    .insertInto('fil')
    .values({ sha256, mime, storlek, textStatus: 'vantar', textFel: '', ...received })
    .returning('rad')
    .executeTakeFirstOrThrow();
  return rad;
}

/** A file whose words have not been read yet. */
export interface UnreadFil {
  rad: number;
  sha256: string;
  /** A name it goes under, whose ending tells kinds of text apart. */
  namn: string;
}

/** The next unread file after a row; the newest post is read first by whoever starts at the end. */
export async function nextUnreadFil(tx: ReadTx, after: number): Promise<UnreadFil | undefined> {
  const fil = await tx[db]
    .selectFrom('fil')
    .select(['rad', 'sha256'])
    .where('textStatus', '=', 'vantar')
    .where('rad', '>', after)
    .orderBy('rad')
    .limit(1)
    .executeTakeFirst();
  return fil && { ...fil, namn: await someName(tx, fil.rad) };
}

async function someName(tx: ReadTx, filRad: number): Promise<string> {
  const inPost = await tx[db]
    .selectFrom('postFil')
    .select('namn')
    .where('filRad', '=', filRad)
    .limit(1)
    .executeTakeFirst();
  if (inPost) return inPost.namn;
  const inHandling = await tx[db]
    .selectFrom('handlingFil')
    .select('namn')
    .where('filRad', '=', filRad)
    .limit(1)
    .executeTakeFirst();
  return inHandling?.namn ?? '';
}

/** What reading a file gave. */
export interface ReadText {
  status: Exclude<Textstatus, 'vantar'>;
  /** Why it can't be read; empty otherwise. */
  fel: string;
  /** By page, empty ones too, so that a hit can name its page. */
  sidor: readonly string[];
}

/** Stores the words of a file and makes them searchable, in place of any read before. */
export async function storeText(
  tx: WriteTx,
  filRad: number,
  { status, fel, sidor }: ReadText,
): Promise<void> {
  await forgetFilSidor(tx, filRad);
  await tx[db].deleteFrom('filSida').where('filRad', '=', filRad).execute();
  for (let first = 0; first < sidor.length; first += STORED_AT_ONCE) {
    await storePages(tx, filRad, first, sidor.slice(first, first + STORED_AT_ONCE));
    await setImmediate();
  }
  await tx[db]
    .updateTable('fil')
    .set({ textStatus: status, textFel: fel })
    .where('rad', '=', filRad)
    .execute();
}

async function storePages(
  tx: WriteTx,
  filRad: number,
  before: number,
  sidor: readonly string[],
): Promise<void> {
  for (const [index, text] of sidor.entries()) {
    if (text === '') continue;
    const sida = before + index + 1;
    await tx[db].insertInto('filSida').values({ filRad, sida, text }).execute();
  }
  await indexFilSidor(tx, filRad, before + 1, before + sidor.length);
}
