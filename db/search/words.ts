import { CompiledQuery } from 'kysely';
import { sokord } from '../../shared/rules/sok-ord.ts';
import { stam } from '../../shared/rules/sok-stam.ts';
import { db } from '../tx.ts';
import type { WriteTx } from '../tx.ts';

/** Adds the rows of `wordRows` to the words of the register. */
export const FEED_WORDS = `INSERT INTO ordforrad (term, vikt, stam, n)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE true
  ON CONFLICT (term) DO UPDATE SET n = n + excluded.n`;
/** Makes words after the given row be found by their parts. */
const FEED_WORD_PARTS = `INSERT INTO ordforrad_del (rowid, vikt)
  SELECT rad, vikt FROM ordforrad WHERE rad > ?`;

/** Only words of letters, not numbers and codes, which have no other forms. */
const WORD = /^\p{L}{2,40}$/u;

/** The words of some texts as JSON: each once, folded, stemmed, and how often it stands there. */
export function wordRows(texts: readonly string[]): string {
  const counts = new Map<string, { folded: string; n: number }>();
  for (const { skrivet, folded } of texts.flatMap(sokord)) {
    if (!WORD.test(skrivet)) continue;
    const known = counts.get(skrivet);
    if (known) known.n += 1;
    else counts.set(skrivet, { folded, n: 1 });
  }
  return JSON.stringify(
    Array.from(counts, ([term, { folded, n }]) => [term, folded, stam(term), n]),
  );
}

/** Lets the words of these texts be found in all their forms. */
export async function feedWords(tx: WriteTx, texts: readonly string[]): Promise<void> {
  const rows = wordRows(texts);
  if (rows === '[]') return;
  const before = await tx[db]
    .selectFrom('ordforrad')
    .select(({ fn }) => fn.max('rad').as('rad'))
    .executeTakeFirst();
  await tx[db].executeQuery(CompiledQuery.raw(FEED_WORDS, [rows]));
  await tx[db].executeQuery(CompiledQuery.raw(FEED_WORD_PARTS, [before?.rad ?? 0]));
}
