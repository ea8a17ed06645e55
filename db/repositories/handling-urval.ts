import { sql } from 'kysely';
import type { HandlingFilter } from '../../shared/domain/listfilter.ts';
import { foldDiarienummer } from '../../shared/rules/diarienummer.ts';
import { toSortKey } from '../sort-key.ts';
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

/** Words as they begin, its number as printed, or the number of its case in any written form. */
function matching(text = ''): Condition[] {
  const words = toMatch(text);
  if (words === null) return [];
  const printed = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const ofCase = `"${foldDiarienummer(text)}"`;
  const inCase = sql`UNION SELECT h.rad FROM arende_sok(${ofCase}) s
    JOIN arende a ON a.rad = s.rowid JOIN handling h ON h.arende_id = a.id`;
  const ownWords = sql`SELECT rowid FROM handling_sok(${`(${words}) OR "${printed}"*`})`;
  return [sql`rad IN (${ownWords} ${isNumber(text) ? inCase : sql``})`];
}

/** A lone figure is not the number of a case, but a word like any other. */
function isNumber(text: string): boolean {
  return /\p{Nd}/u.test(text) && (text.match(/\p{L}+|\p{Nd}+/gu) ?? []).length > 1;
}

function sentBy(name = ''): Condition[] {
  const key = toSortKey(name.trim());
  if (key === '') return [];
  return [
    sql`rad IN (SELECT rad FROM handling INDEXED BY handling_by_motpart
      WHERE instr(motpart_sort, ${key}))`,
  ];
}

function hasFile(fil: 'med' | 'utan'): Condition {
  const not = sql.raw(fil === 'utan' ? 'NOT ' : '');
  return sql`${not}EXISTS (SELECT 1 FROM handling_fil f WHERE f.handling_id = handling.id)`;
}
