import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { ArendeFilter, Frist } from '../../shared/domain/listfilter.ts';
import { addDays } from '../../shared/domain/datum.ts';
import type { DiariumId } from '../../shared/domain/id.ts';
import { toSortKey } from '../sort-key.ts';
import type { ReadTx } from '../tx.ts';
import { toMatch } from './arende-sok.ts';
import { beginsWith, momentWithin, oneOf, within } from './list-conditions.ts';
import type { Condition } from './list-conditions.ts';

type Rows = RawBuilder<unknown>;

/** What a case must be to pass a filter. */
export interface ArendeUrval {
  /** Of its own columns, which one index holds. */
  readonly own: readonly Condition[];
  /** Queries of the rows (`rad`) it must be one of. */
  readonly among: readonly Rows[];
  /** Queries of rows that it must not be. */
  readonly outside: readonly Rows[];
}

/** The filter as questions to the database; `today` decides which deadlines have passed. */
export function arendeUrval({ user }: ReadTx, filter: ArendeFilter, today: string): ArendeUrval {
  const { handlaggare = [], frist } = filter;
  return {
    own: [
      ...oneOf('status', filter.status),
      ...oneOf('ar', filter.ar),
      ...inDiarium(filter.diarium),
      ...oneOf('ursprung', filter.ursprung),
      ...oneOf('offentlighet', filter.offentlighet),
      ...beginsWith('klass', filter.klass),
      ...within('inkomDatum', filter.inkom),
      ...momentWithin('registreradTid', filter.registrerad),
      ...within('avslutadDatum', filter.avslutad),
    ],
    among: [
      ...(handlaggare.length > 0 ? [handledBy(sql.join(handlaggare))] : []),
      ...(filter.mina ? [handledBy(personOf(user))] : []),
      ...startedBy(filter.initiativtagare),
      ...(frist === undefined || frist === 'ingen' ? [] : [withFrist(frist, today)]),
      ...matching(filter.text),
    ],
    outside: frist === 'ingen' ? [WITH_FRIST] : [],
  };
}

/** All of it as conditions of one statement. */
export function conditionsOf({ own, among, outside }: ArendeUrval): Condition[] {
  return [
    ...own,
    ...among.map((rows) => sql<SqlBool>`rad IN (${rows})`),
    ...outside.map((rows) => sql<SqlBool>`rad NOT IN (${rows})`),
  ];
}

/** The plus keeps SQLite from the index of numbers, which would read the whole of every row. */
function inDiarium(diarier: readonly DiariumId[] = []): Condition[] {
  return diarier.length === 0 ? [] : [sql`+diarium_id IN (${sql.join(diarier)})`];
}

function handledBy(persons: Rows): Rows {
  return sql`SELECT a.rad FROM arende_handlaggare h JOIN arende a ON a.id = h.arende_id
    WHERE h.person_id IN (${persons})`;
}

function personOf(user: string): Rows {
  return sql`SELECT person_id FROM anvandare WHERE anvandare = ${user}`;
}

function startedBy(name = ''): Rows[] {
  const key = toSortKey(name.trim());
  if (key === '') return [];
  return [
    sql`SELECT rad FROM arende INDEXED BY arende_by_initiativtagare
      WHERE instr(initiativtagare_sort, ${key})`,
  ];
}

const WITH_FRIST = sql`SELECT a.rad FROM oppen_tidsfrist t JOIN arende a ON a.id = t.arende_id`;

function withFrist(frist: Exclude<Frist, 'ingen'>, today: string): Rows {
  if (frist === 'forfallen') return sql`${WITH_FRIST} WHERE t.sortdag < ${today}`;
  return sql`${WITH_FRIST} WHERE t.sortdag BETWEEN ${today} AND ${addDays(today, frist)}`;
}

function matching(text = ''): Rows[] {
  const match = toMatch(text);
  return match === null ? [] : [sql`SELECT rowid AS rad FROM arende_sok(${match})`];
}
