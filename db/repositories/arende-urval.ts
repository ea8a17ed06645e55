import { sql } from 'kysely';
import type { ArendeFilter, Frist } from '../../shared/domain/listfilter.ts';
import { addDays } from '../../shared/domain/datum.ts';
import type { DiariumId } from '../../shared/domain/id.ts';
import { toSortKey } from '../sort-key.ts';
import type { ReadTx } from '../tx.ts';
import { toMatch } from './arende-sok.ts';
import { beginsWith, momentWithin, oneOf, within } from './list-conditions.ts';
import type { Condition } from './list-conditions.ts';

/** What a case must be to pass the filter; `today` decides which deadlines have passed. */
export function arendeConditions(
  { user }: ReadTx,
  filter: ArendeFilter,
  today: string,
): Condition[] {
  return [
    ...oneOf('status', filter.status),
    ...oneOf('ar', filter.ar),
    ...inDiarium(filter.diarium),
    ...oneOf('ursprung', filter.ursprung),
    ...oneOf('offentlighet', filter.offentlighet),
    ...beginsWith('klass', filter.klass),
    ...within('inkomDatum', filter.inkom),
    ...momentWithin('registreradTid', filter.registrerad),
    ...within('avslutadDatum', filter.avslutad),
    ...(filter.handlaggare?.length ? [handledBy(sql.join(filter.handlaggare))] : []),
    ...(filter.mina ? [handledBy(personOf(user))] : []),
    ...startedBy(filter.initiativtagare),
    ...(filter.frist === undefined ? [] : [hasFrist(filter.frist, today)]),
    ...matching(filter.text),
  ];
}

/** The plus keeps SQLite from the index of numbers, which would read the whole of every row. */
function inDiarium(diarier: readonly DiariumId[] = []): Condition[] {
  return diarier.length === 0 ? [] : [sql`+diarium_id IN (${sql.join(diarier)})`];
}

// By row and not by id, which the index of the filters doesn't hold.
function handledBy(persons: ReturnType<typeof sql>): Condition {
  return sql`rad IN (SELECT a.rad FROM arende_handlaggare h JOIN arende a ON a.id = h.arende_id
    WHERE h.person_id IN (${persons}))`;
}

function personOf(user: string) {
  return sql`SELECT person_id FROM anvandare WHERE anvandare = ${user}`;
}

function startedBy(name = ''): Condition[] {
  const key = toSortKey(name.trim());
  if (key === '') return [];
  return [
    sql`rad IN (SELECT rad FROM arende INDEXED BY arende_by_initiativtagare
      WHERE instr(initiativtagare_sort, ${key}))`,
  ];
}

function hasFrist(frist: Frist, today: string): Condition {
  const last = sql`SELECT a.rad FROM oppen_tidsfrist t JOIN arende a ON a.id = t.arende_id`;
  if (frist === 'ingen') return sql`rad NOT IN (${last})`;
  if (frist === 'forfallen') return sql`rad IN (${last} WHERE t.sortdag < ${today})`;
  return sql`rad IN (${last} WHERE t.sortdag BETWEEN ${today} AND ${addDays(today, frist)})`;
}

function matching(text = ''): Condition[] {
  const match = toMatch(text);
  return match === null ? [] : [sql`rad IN (SELECT rowid FROM arende_sok(${match}))`];
}
