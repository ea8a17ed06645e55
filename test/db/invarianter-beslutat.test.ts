import type Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attack } from './support/attack.ts';
import { addProposal, seedDecided } from './support/decided.ts';
import type { Decided } from './support/decided.ts';
import { change, rawConnection } from './support/register.ts';

let raw: Database.Database;
beforeEach(() => {
  raw.exec('BEGIN IMMEDIATE');
});
afterEach(() => {
  raw.exec('ROLLBACK');
});

describe('after a decision', () => {
  let seeded: Decided;
  beforeAll(async () => {
    seeded = await seedDecided();
    raw = rawConnection(seeded.register);
  });

  const lockedTables = [
    ...[
      'fordelningsomgang',
      'fordelningsram',
      'ansokan',
      'ansokningstillfalle',
      'ansokanspost',
      'tjansteskrivelse',
    ],
    ...['tjansteskrivelse_handlaggare', 'beslutspunkt', 'avsnitt', 'fotnot', 'handlingsrad'],
    ...['underskrift', 'beslut', 'beslutad_punkt', 'beslut_tilldelning', 'beslut_mottagare'],
    'beslut_avsteg',
  ];

  test.each(lockedTables)('invariant 13: rows of %s stand', (table) => {
    const columns = (raw.pragma(`table_info(${table})`) as { name: string }[]).map(
      ({ name }) => name,
    );
    const refused = /^rule:(locked|no_delete|already_exists|already_decided|paragraf_taken)$/u;
    const rows = raw.prepare(`SELECT rowid FROM ${table}`).pluck().all();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const where = `WHERE rowid = ${String(row)}`;
      const same = `UPDATE ${table} SET ${columns[0]!} = ${columns[0]!} ${where}`;
      expect(attack(raw, same)).toBe('rule:locked');
      expect(attack(raw, `DELETE FROM ${table} ${where}`)).toMatch(refused);
    }
    for (const insert of ['INSERT', 'INSERT OR REPLACE', 'INSERT OR IGNORE']) {
      expect(attack(raw, `${insert} INTO ${table} SELECT * FROM ${table}`)).toMatch(refused);
    }
  });

  test.each([
    ...['fordelningsomgang', 'ansokan', 'ansokningstillfalle', 'ansokanspost', 'tjansteskrivelse'],
    ...['tjansteskrivelse_handlaggare', 'beslutspunkt', 'avsnitt', 'fotnot', 'handlingsrad'],
    ...['underskrift', 'beslutad_punkt', 'aterrapportering'],
  ])('invariant 13: nothing new is added to %s', (table) => {
    const columns = raw.pragma(`table_info(${table})`) as { name: string }[];
    const fresh: Record<string, string> = { id: `'${ulid()}'`, ordning: '99', nr: '99' };
    const values = columns.map(({ name }) => fresh[name] ?? name).join();
    const add = `INSERT INTO ${table} SELECT ${values} FROM ${table} LIMIT 1`;
    expect(attack(raw, add)).toBe('rule:locked');
  });

  test('invariant 13: a letter is written after it, and no other paper becomes one', () => {
    const columns = (raw.pragma('table_info(tjansteskrivelse)') as { name: string }[]).map(
      ({ name }) => name,
    );
    const values = { id: `'${ulid()}'`, dokumenttyp: `'foljebrev'` } as Record<string, string>;
    const copied = columns.map((name) => values[name] ?? name).join();
    const add = `INSERT INTO tjansteskrivelse SELECT ${copied} FROM tjansteskrivelse LIMIT 1`;
    expect(attack(raw, add)).toBe('changed 1');
    const letters = "WHERE dokumenttyp = 'foljebrev'";
    expect(attack(raw, `UPDATE tjansteskrivelse SET rubrik = 'Vårt svar' ${letters}`)).toBe(
      'changed 1',
    );
    const turn = (typ: string) => `UPDATE tjansteskrivelse SET dokumenttyp = '${typ}'`;
    expect(attack(raw, `${turn('yttrande')} ${letters}`)).toBe('rule:locked');
    expect(attack(raw, turn('foljebrev'))).toBe('rule:locked');
  });

  test('invariant 13: a citation that a decided paper points at stands', () => {
    expect(attack(raw, 'UPDATE kallhanvisning SET paragraf = 8')).toBe('rule:locked');
  });

  test.each(['beslutad_punkt', 'aterrapportering'])(
    'invariant 13: a row of %s is not pushed out by a part of another decision',
    (table) => {
      const columns = (raw.pragma(`table_info(${table})`) as { name: string }[]).map(
        ({ name }) => name,
      );
      const copy = (changes: Record<string, string>) => {
        const values = columns.map((name) => changes[name] ?? name).join();
        return `INTO ${table} SELECT ${values} FROM ${table} LIMIT 1`;
      };
      const [beslut, id] = [`'${ulid()}'`, `'${ulid()}'`];
      expect(attack(raw, `INSERT OR REPLACE ${copy({ beslut_id: beslut })}`)).toBe('rule:locked');
      expect(attack(raw, `INSERT ${copy({ beslut_id: beslut, id })}`)).toBe('changed 1');
      const swap = `UPDATE OR REPLACE ${table} SET id = (SELECT id FROM ${table}
        WHERE beslut_id <> ${beslut}) WHERE beslut_id = ${beslut}`;
      expect(attack(raw, swap)).toBe('rule:locked');
    },
  );

  test('invariant 13: of a report-back only its outcome changes', () => {
    expect(attack(raw, "UPDATE aterrapportering SET senast = '2028-02'")).toBe('rule:locked');
    expect(attack(raw, 'DELETE FROM aterrapportering')).toBe('rule:locked');
    const told = "status = 'redovisad', redovisad_datum = '2027-01-30'";
    expect(attack(raw, `UPDATE aterrapportering SET ${told}`)).toBe('changed 1');
  });

  test('invariant 13: nothing is added to a decision afterwards', () => {
    const add = `INSERT INTO beslut_mottagare SELECT id, organ_id, 'kannedom' FROM beslut`;
    expect(attack(raw, add)).toBe('rule:locked');
  });

  test('parts of a decision that never comes are not kept', () => {
    const part = `INSERT INTO beslut_mottagare SELECT '${ulid()}', organ_id, 'part' FROM beslut`;
    expect(attack(raw, part)).toBe('changed 1');
    expect(() => raw.exec('COMMIT')).toThrow('FOREIGN KEY constraint failed');
  });

  test('invariant 16: a list without a required recipient is not settled', () => {
    raw.exec('DELETE FROM sandlistepost WHERE ordning = 1');
    const settle = 'UPDATE sandlista SET faststalld = 1';
    expect(attack(raw, settle)).toBe('rule:mottagare_saknas');
    const avsteg = `INSERT INTO sandlista_avsteg SELECT id, '${seeded.ground.skola}', 0, ? FROM sandlista`;
    attack(raw, avsteg, '  ');
    expect(attack(raw, settle)).toBe('rule:mottagare_saknas');
    expect(attack(raw, "UPDATE sandlista_avsteg SET skal = 'Närvarade.'")).toBe('changed 1');
    expect(attack(raw, settle)).toBe('changed 1');
    expect(attack(raw, 'DELETE FROM sandlista_avsteg')).toBe('rule:mottagare_saknas');
    expect(attack(raw, "UPDATE sandlista_avsteg SET skal = ''")).toBe('rule:mottagare_saknas');
  });

  test('invariant 16: a settled list keeps its required recipients', () => {
    raw.exec('UPDATE sandlista SET faststalld = 1');
    const refused = 'rule:mottagare_saknas';
    expect(attack(raw, 'DELETE FROM sandlistepost')).toBe(refused);
    expect(attack(raw, 'DELETE FROM sandlistepost WHERE ordning = 0')).toBe(refused);
    expect(attack(raw, 'UPDATE sandlistepost SET organ_id = NULL')).toBe(refused);
    expect(attack(raw, "UPDATE sandlistepost SET kanal = 'post'")).toBe('changed 2');
    const replace = `INSERT OR REPLACE INTO sandlistepost SELECT id, sandlista_id, ordning, NULL,
      NULL, NULL, mottagare, kanal, adress, antal, skal, kopietyp FROM sandlistepost`;
    expect(attack(raw, replace)).toBe('rule:already_exists');
  });
});

describe('with another case that is open', () => {
  let other: { paperId: string; ansokanId: string; arendeId: string; omgangId: string };
  beforeAll(async () => {
    const { register, ground, kalla } = await seedDecided();
    const { paper, fordelning } = await change(register, (tx) => addProposal(tx, ground, kalla));
    const { id: paperId, arendeId } = paper;
    other = {
      paperId,
      arendeId,
      omgangId: fordelning.id,
      ansokanId: fordelning.ansokningar[0]!.id,
    };
    raw = rawConnection(register);
  });

  test.each([
    ...['avsnitt', 'fotnot', 'handlingsrad', 'beslutspunkt', 'ansokanspost'],
    ...['ansokan', 'fordelningsomgang', 'tjansteskrivelse'],
  ])('invariant 13: a locked row of %s is not pushed out by one of another case', (table) => {
    const columns = raw.pragma(`table_info(${table})`) as { name: string }[];
    const parents: Record<string, string> = {
      ...{ tjansteskrivelse_id: other.paperId, arende_id: other.arendeId },
      ...{ ansokan_id: other.ansokanId, omgang_id: other.omgangId },
    };
    const parent = columns[1]!.name;
    const parentId = parents[parent]!;
    const values = columns.map(({ name }) => (name === parent ? `'${parentId}'` : name)).join();
    const from = `FROM ${table} WHERE ${parent} <> '${parentId}' LIMIT 1`;
    const replace = `INSERT OR REPLACE INTO ${table} SELECT ${values} ${from}`;
    expect(attack(raw, replace)).toBe('rule:already_exists');
    const swap = `UPDATE OR REPLACE ${table} SET id = (SELECT id ${from}) WHERE ${parent} = ?`;
    expect(attack(raw, swap, parentId)).toBe('rule:locked');
    const move = `UPDATE ${table} SET ${parent} = ? WHERE ${parent} <> ?`;
    expect(attack(raw, move, parentId, parentId)).toBe('rule:locked');
  });

  test.each([
    [
      'INSERT INTO beslut_tilldelning SELECT ?, id, 0 FROM ansokan LIMIT 1',
      'rule:unknown_reference',
    ],
    [
      "INSERT INTO beslutad_punkt SELECT '01PVNKT0000000000000000000', ?, 1, 'fri', 'x', NULL, id FROM beslutspunkt LIMIT 1",
      'rule:unknown_reference',
    ],
    ['SELECT ?', 'changed 1'],
  ])('a decision has no part of another case (%s)', (part, answer) => {
    const beslutId = ulid();
    if (part.startsWith('INSERT')) raw.prepare(part).run(beslutId);
    const insert = `INSERT INTO beslut SELECT ?, ?, ?, organ_id, datum, 99, utfall, '', '' FROM beslut`;
    expect(attack(raw, insert, beslutId, other.arendeId, other.paperId)).toBe(answer);
  });

  test('a list belongs to its paper and is settled when that is decided', () => {
    const { paperId } = other;
    const listId = ulid();
    raw.exec(
      `INSERT INTO sandlista VALUES ('${listId}', '${paperId}', NULL, 0, NULL, '', '', '', 1)`,
    );
    const settle = 'UPDATE sandlista SET faststalld = 1 WHERE id = ?';
    expect(attack(raw, settle, listId)).toBe('rule:not_decided');
    const lend = 'UPDATE OR REPLACE sandlista SET tjansteskrivelse_id = ? WHERE id <> ?';
    expect(attack(raw, lend, paperId, listId)).toBe('rule:locked');
    expect(attack(raw, 'UPDATE sandlistepost SET sandlista_id = ?', listId)).toBe('rule:locked');
    expect(attack(raw, `UPDATE OR REPLACE sandlistepost SET id = '${ulid()}'`)).toBe('rule:locked');
  });
});
