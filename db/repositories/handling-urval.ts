import { sql } from 'kysely';
import type { HandlingFilter } from '../../shared/domain/listfilter.ts';
import { foldDiarienummer } from '../../shared/rules/diarienummer.ts';
import { toSortKey } from '../sort-key.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { toMatch } from './arende-sok.ts';
import { momentWithin, oneOf, within } from './list-conditions.ts';
import type { Condition } from './list-conditions.ts';

/** What a handling must be to pass the filter. */
export function handlingConditions(filter: HandlingFilter): Condition[] {
  return [
    ...(filter.makulerade ? [] : [sql<boolean>`makulerad_tid IS NULL`]),
    ...oneOf('riktning', filter.riktning),
    ...oneOf('handlingstyp', filter.handlingstyp),
    ...oneOf('statusTf', filter.statusTf),
    ...oneOf('offentlighet', filter.offentlighet),
    ...oneOf('registreringsform', filter.registreringsform),
    ...ofYears(filter.ar),
    ...within('datum', filter.datum),
    ...momentWithin('registreradTid', filter.registrerad),
    ...matching(filter.text),
    ...sentBy(filter.motpart),
    ...(filter.fil === undefined ? [] : [hasFile(filter.fil)]),
  ];
}

/** By spans, which the index of days can answer. */
function ofYears(years: readonly number[] = []): Condition[] {
  if (years.length === 0) return [];
  const spans = years.map((ar) => sql`datum BETWEEN ${`${ar}-01-01`} AND ${`${ar}-12-31`}`);
  return [sql`(${sql.join(spans, sql` OR `)})`];
}

/**
 * How many rows the index of words finds, counted no further than `most`: gathering a common word's
 * rows takes longer than walking past the few that lack it. 0 when no word is asked for.
 */
export async function countMatching(
  tx: ReadTx,
  { text = '' }: HandlingFilter,
  most: number,
): Promise<number> {
  const words = wordsOf(text);
  if (words === null) return 0;
  const { rows } = await sql<{ antal: number }>`SELECT count(*) AS antal
    FROM (SELECT 1 FROM handling_sok(${words}) LIMIT ${most})`.execute(tx[db]);
  return rows[0]?.antal ?? 0;
}

/** Words as they begin, its number as printed, or the number of its case in any written form. */
function matching(text = ''): Condition[] {
  const words = wordsOf(text);
  if (words === null) return [];
  const ofCase = `"${foldDiarienummer(text)}"`;
  const inCase = sql`UNION SELECT h.rad FROM arende_sok(${ofCase}) s
    JOIN arende a ON a.rad = s.rowid JOIN handling h ON h.arende_id = a.id`;
  const ownWords = sql`SELECT rowid FROM handling_sok(${words})`;
  return [sql`rad IN (${ownWords} ${isNumber(text) ? inCase : sql``})`];
}

/** A single letter would find nearly everything, slowly. */
function wordsOf(text: string): string | null {
  const printed = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return printed.length < 2 ? null : `(${toMatch(text) ?? ''}) OR "${printed}"*`;
}

/** A lone figure is not the number of a case, but a word like any other. */
function isNumber(text: string): boolean {
  return /\p{Nd}/u.test(text) && (text.match(/\p{L}+|\p{Nd}+/gu) ?? []).length > 1;
}

function sentBy(name = ''): Condition[] {
  const key = toSortKey(name.trim());
  if (key === '') return [];
  return [
    sql`rad IN (SELECT rad FROM handling INDEXED BY handling_by_motpart_sort
      WHERE instr(motpart_sort, ${key}))`,
  ];
}

function hasFile(fil: 'med' | 'utan'): Condition {
  const word = sql.raw(fil === 'utan' ? 'NOT IN' : 'IN');
  return sql`+rad ${word} (SELECT rad FROM handling_med_fil)`;
}
