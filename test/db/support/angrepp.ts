import type Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { expect } from 'vitest';
import { insertPerson } from '../../../db/repositories/person.ts';
import { flatten } from '../../../db/repositories/paragraf-rader.ts';
import type { PersonId } from '../../../shared/domain/id.ts';
import { attack } from './attack.ts';
import { personData } from './fixture.ts';
import { fylldParagraf } from './fylld-paragraf.ts';
import { seedJusterad } from './justerad.ts';
import type { JusteradVarld } from './justerad.ts';
import type { Mote } from './mote.ts';
import { change, rawConnection } from './register.ts';

/** A meeting to attack, with two who aren't at it. */
export interface Angripen extends JusteradVarld {
  readonly raw: Database.Database;
  readonly borta: PersonId;
  readonly annan: PersonId;
}

const columns = new Map<string, string[]>();

export async function seedAngripen(): Promise<Angripen> {
  const varld = await seedJusterad();
  const raw = rawConnection(varld.register);
  const tables = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  for (const table of tables as string[]) {
    const own = raw.pragma(`table_info(${table})`) as { name: string }[];
    columns.set(
      table,
      own.map(({ name }) => name),
    );
  }
  const add = async (fornamn: string) =>
    (await change(varld.register, (tx) => insertPerson(tx, personData(fornamn, 'Al')))).id;
  return { ...varld, raw, borta: await add('Bo'), annan: await add('Eva') };
}

const snake = (name: string) => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
const columnsOf = (table: string) => columns.get(table) ?? [];
export const idOf = (nr: number) => `(SELECT id FROM paragraf WHERE nr = ${nr})`;

/** An INSERT of copies of rows, with some of their columns changed. */
export function copy(
  table: string,
  where: string,
  changes: Record<string, string>,
  or = '',
): string {
  const names = columnsOf(table);
  const values = names.map((name) => changes[name] ?? name).join();
  return `INSERT ${or} INTO ${table} (${names.join()}) SELECT ${values} FROM ${table} ${where}`;
}

/** A copy of one row of a § in another §, under an id and in a place of its own. */
export function copyTo(table: string, from: number, to: number, or = ''): string {
  const changes = {
    ...{ paragraf_id: idOf(to), ordning: 'ordning + 50' },
    ...(columnsOf(table).includes('id') ? { id: `'${ulid()}'` } : {}),
  };
  return copy(table, `WHERE paragraf_id = ${idOf(from)} LIMIT 1`, changes, or);
}

/** The tables that hold what a § says. */
const NOBODY = { ledamoter: [], ersattare: [], partier: [] } as unknown as Mote;
export const DELTABELLER = Object.keys(flatten(fylldParagraf(NOBODY))).map(snake);

/** What a rule refuses; `before` makes the world in which nothing else would. */
export interface Attack {
  readonly trigger: string;
  readonly rule: string;
  readonly sql: () => string;
  readonly before?: () => string;
}

export const one = (
  trigger: string,
  rule: string,
  sql: () => string,
  before?: () => string,
): Attack => ({
  ...{ trigger, rule, sql },
  ...(before ? { before } : {}),
});

/** The attack is refused by its trigger, and by nothing else. */
export function expectRefused(
  raw: Database.Database,
  { trigger, rule, sql, before }: Attack,
): void {
  if (before) raw.exec(before());
  expect(attack(raw, sql())).toBe(`rule:${rule}`);
  raw.exec(`DROP TRIGGER ${trigger}`);
  const left = attack(raw, sql());
  expect(left).not.toBe(`rule:${rule}`);
  expect(left).not.toMatch(/no such|syntax/u);
  expect(left).not.toBe('changed 0');
}

/** Triggers on the tables that none of the attacks is on. */
export function untried(
  raw: Database.Database,
  tables: readonly string[],
  attacks: readonly Attack[],
): unknown[] {
  const isOnTable = tables.map((name) => `'${name}'`).join();
  const named = raw
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN (${isOnTable})`)
    .pluck()
    .all();
  const tried = new Set<unknown>(attacks.map(({ trigger }) => trigger));
  return named.filter((name) => !tried.has(name));
}
function otherMeeting(): string {
  const id = ulid();
  return `INSERT INTO sammantrade (id, organ_id, datum, skapad, skapad_av, andrad)
    SELECT '${id}', organ_id, '2026-05-05', 't', 'u', 't' FROM sammantrade;`;
}

export function otherMeetingsPart(utkast: string): string {
  return `${otherMeeting()} ${copy('protokollsdel', `WHERE id = '${utkast}'`, {
    ...{ id: `'${ulid()}'`, nr: '7' },
    sammantrade_id: "(SELECT id FROM sammantrade WHERE datum = '2026-05-05')",
  })};`;
}

export function otherMeetingsItem(): string {
  return `${otherMeeting()} INSERT INTO dagordningspunkt
    SELECT '${ulid()}', id, 1, '1', 'beslut', NULL, NULL, 'Bryggor', '', 0, 0, '', 0, 't', 'u', 't', 1
    FROM sammantrade WHERE datum = '2026-05-05';`;
}
