import type Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertHandling } from '../../db/repositories/handling.ts';
import { insertKontakt } from '../../db/repositories/kontakt.ts';
import { insertSekretess } from '../../db/repositories/sekretess.ts';
import { attack } from './support/attack.ts';
import { handlingData, nummerOf, registerArende, seedGround } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

const TABLES = ['handling', 'handling_fil', 'post_fil', 'sekretessmarkering', 'bevakning'];
const LATER = "UPDATE sekretessmarkering SET havd_datum = '2026-03-01'";

let raw: Database.Database;

beforeAll(async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  await change(register, async (tx) => {
    const [first, other] = [await registerArende(tx, ground), await registerArende(tx, ground)];
    const marked = { ...handlingData(), offentlighet: 'sekretess' } as const;
    for (const nr of [1, 2]) {
      const { id } = await insertHandling(tx, first.id, nummerOf(first, nr), marked);
      const ground26 = { lagrum: '26 kap. 1 §', datum: '2026-02-02', myndighet: 'Nämnden' };
      await insertSekretess(tx, id, { ...ground26, anmarkning: '' });
    }
    await insertHandling(tx, other.id, nummerOf(other, 1), handlingData());
    for (const skyddad of [false, true]) {
      const empty = { epost: '', telefon: '', adress: '', avslutad: false };
      await insertKontakt(tx, { typ: 'privatperson', namn: 'Bo Al', skyddad, ...empty });
    }
  });
  raw = rawConnection(register);
  raw.exec(`INSERT INTO fil (sha256, mime, storlek, text_status, text_fel, mottagen_tid, mottagen_av)
      VALUES ('${'a'.repeat(64)}', 'text/plain', 1, 'tom', '', 't', 'u');
    INSERT INTO post (id, kalla, inkommen_datum, avsandare, avsandare_epost, rubrik, status, orsak,
      mottagen_tid, mottagen_av, andrad)
      VALUES ('${ulid()}', 'fil', '2026-02-01', '', '', 'Brev', 'vantar', '', 't', 'u', 't');
    INSERT INTO post_fil SELECT id, 1, 1, 'brev.txt', 'huvud' FROM post;
    INSERT INTO post_fil SELECT id, 2, 1, 'kopia.txt', 'bilaga' FROM post;
    INSERT INTO handling_fil SELECT id, 1, 1, 'a', 'huvud', NULL, 't', 'u' FROM handling WHERE rad = 1;
    INSERT INTO handling_fil SELECT id, 2, 1, 'b', 'huvud', NULL, 't', 'u' FROM handling WHERE rad = 1;
    INSERT INTO bevakning SELECT '${ulid()}', id, '2026-05-01', 'Ring', 0, 't', 'u', 't' FROM arende
      WHERE lopnr = 1;
    INSERT INTO bevakning SELECT '${ulid()}', id, '2026-05-02', 'Ring', 0, 't', 'u', 't' FROM arende
      WHERE lopnr = 1;
    INSERT INTO handlingsserie SELECT id, 2026, 5 FROM diarium;`);
});
beforeEach(() => {
  raw.exec('BEGIN IMMEDIATE');
});
afterEach(() => {
  raw.exec('ROLLBACK');
});

describe('no row is put aside by another one', () => {
  test.each(TABLES)('with the hidden number of a row of %s', (table) => {
    const moved = attack(raw, `UPDATE OR REPLACE ${table} SET rowid = 2 WHERE rowid = 1`);
    expect(moved).toMatch(/^rule:(?:locked|number_immutable)$/u);
  });

  test.each([
    `INSERT OR REPLACE INTO sekretessmarkering SELECT id, (SELECT id FROM handling WHERE rad = 3),
       lagrum, datum, myndighet, anmarkning, NULL, skapad, skapad_av, andrad FROM sekretessmarkering`,
    "INSERT OR REPLACE INTO post_fil SELECT post_id, ordning, 1, 'x', roll FROM post_fil",
    "INSERT OR REPLACE INTO register SELECT 1, 'Annan', NULL, 0, skapad, 'u' FROM register",
    `INSERT OR REPLACE INTO person (rowid, id, fornamn, efternamn, titel, enhet, skapad, skapad_av,
       andrad) SELECT rowid, '${ulid()}', 'X', 'Y', '', '', 't', 'u', 't' FROM person`,
  ])('%s', (sql) => {
    expect(attack(raw, sql)).toBe('rule:already_exists');
  });

  test('the register itself is not deleted', () => {
    expect(attack(raw, 'DELETE FROM register')).toBe('rule:no_delete');
  });
});

describe('secrecy', () => {
  test('a marking that was lifted does not stand again on what left the register (K03)', () => {
    raw.exec(LATER);
    raw.exec("UPDATE handling SET offentlighet = 'ej_bedomd' WHERE rad = 1");
    raw.exec("UPDATE handling SET registreringsform = 'halls_ordnat' WHERE rad = 1");
    expect(attack(raw, 'UPDATE sekretessmarkering SET havd_datum = NULL')).toBe('rule:locked');
    expect(attack(raw, LATER)).toBe('rule:locked');
  });

  test('what is marked does not become open', () => {
    const open = "UPDATE handling SET offentlighet = 'offentligt' WHERE rad = 1";
    expect(attack(raw, open)).toBe('rule:still_marked');
    raw.exec(LATER);
    expect(attack(raw, open)).toBe('changed 1');
  });

  test.each([
    [1, 2],
    [2, 1],
  ])('contacts that become one are protected when either was (%i into %i)', (from, to) => {
    raw.exec(`UPDATE kontakt SET avslutad = 1,
      sammanslagen_med = (SELECT id FROM kontakt WHERE rad = ${to}) WHERE rad = ${from}`);
    const flags = () => raw.prepare('SELECT skyddad FROM kontakt ORDER BY rad').pluck().all();
    expect(flags()).toEqual([1, 1]);
    expect(attack(raw, `UPDATE kontakt SET skyddad = 0 WHERE rad = ${from}`)).toBe('rule:merged');
    expect(attack(raw, `UPDATE kontakt SET skyddad = 0 WHERE rad = ${to}`)).toBe('changed 1');
    expect(flags()).toEqual([0, 0]);
  });

  test('the public is told nothing of what lies in a makulerat case', () => {
    const shown = () =>
      raw.prepare('SELECT rubrik, motpart, makulerad FROM handling_offentlig WHERE rad = 3').get();
    expect(shown()).toMatchObject({ rubrik: 'Brev', makulerad: 0 });
    raw.exec(`UPDATE arende SET status = 'makulerat', makulerad_orsak = 'Fel', makulerad_av = 'u',
      makulerad_tid = 't'`);
    expect(shown()).toEqual({ rubrik: '', motpart: '', makulerad: 1 });
  });
});

describe('files and versions', () => {
  test('no version of a file is replaced by itself or by one before it', () => {
    const replace = (one: number, by: number) =>
      attack(raw, `UPDATE handling_fil SET ersatt_av = ${by} WHERE ordning = ${one}`);
    expect([replace(1, 1), replace(2, 1), replace(1, 2)]).toEqual([
      ...['rule:locked', 'rule:locked', 'changed 1'],
    ]);
  });

  test('a makulerad handling gets no files', () => {
    raw.exec(`UPDATE handling SET makulerad_orsak = 'Fel', makulerad_av = 'u', makulerad_tid = 't'
      WHERE rad = 2`);
    const add = `INSERT INTO handling_fil SELECT id, 1, 1, 'a', 'huvud', NULL, 't', 'u'
      FROM handling WHERE rad = 2`;
    expect(attack(raw, add)).toBe('rule:makulerat');
  });

  test('a handling goes on replacing what it replaced', () => {
    expect(attack(raw, 'UPDATE handling SET ersatter_id = id')).toBe('rule:number_immutable');
    expect(add({ arende: 2, handlnr: 2, ersatter: 1 })).toBe('rule:other_case');
    expect(add({ arende: 1, handlnr: 3, ersatter: 1 })).toBe('changed 1');
  });
});

test('a number of the series of handlingar is given once, and not before its turn', () => {
  expect(add({ arende: 2, handlnr: 2, serie: 6 })).toBe('rule:number_not_given');
  expect(add({ arende: 2, handlnr: 2, serie: 3 })).toBe('changed 1');
  expect(add({ arende: 1, handlnr: 3, serie: 3 })).toBe('rule:number_not_given');
  expect(add({ arende: 1, handlnr: 3, serie: 4 })).toBe('changed 1');
});

function add(as: { arende: number; handlnr: number; serie?: number; ersatter?: number }): string {
  const insert = `INSERT INTO handling (id, arende_id, handlnr, serie_ar, serie_nr, beteckning,
      riktning, status_tf, handlingstyp, rubrik, rubrik_sort, rubrik_offentlig, inkommen_datum,
      motpart_typ, motpart, registreringsform, registreringsskal, offentlighet, anmarkning,
      ersatter_id, registrerad_tid, registrerad_av, andrad)
    SELECT ?, id, ?, iif(? IS NULL, NULL, 2026), ?, ?, 'in', 'inkommen', 'ovrigt', 'Brev', 'brev',
      '', '2026-02-01', 'saknas', '', 'diariefort', '', 'ej_bedomd', '',
      (SELECT id FROM handling WHERE rad = ?), 't', 'u', 't' FROM arende WHERE lopnr = ?`;
  const serie = as.serie ?? null;
  const id = ulid();
  return attack(raw, insert, id, as.handlnr, serie, serie, id, as.ersatter ?? null, as.arende);
}
