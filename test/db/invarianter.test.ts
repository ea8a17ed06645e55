import type Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attack } from './support/attack.ts';
import { seedAttacked } from './support/attacked.ts';
import type { Proposed } from './support/decided.ts';
import { rawConnection } from './support/register.ts';

let raw: Database.Database;
beforeEach(() => {
  raw.exec('BEGIN IMMEDIATE');
});
afterEach(() => {
  raw.exec('ROLLBACK');
});

describe('before a decision', () => {
  let seeded: Proposed;
  beforeAll(async () => {
    seeded = await seedAttacked();
    raw = rawConnection(seeded.register);
  });

  test.each([
    ["UPDATE arende SET diarienummer = 'X 1'", 'rule:number_immutable'],
    ['UPDATE arende SET lopnr = 9 WHERE rad = 1', 'rule:number_immutable'],
    ['UPDATE arende SET ar = 2027 WHERE rad = 1', 'rule:number_immutable'],
    ['UPDATE OR REPLACE arende SET rad = 2 WHERE rad = 1', 'rule:number_immutable'],
    [`UPDATE arende SET diarium_id = '${ulid()}'`, 'rule:number_immutable'],
    ['UPDATE arende SET registrerad_tid = 0', 'rule:number_immutable'],
    ['UPDATE diarieserie SET senaste_lopnr = 1', 'rule:counter_decreased'],
    ['UPDATE diarieserie SET ar = 2027', 'rule:counter_decreased'],
    ['UPDATE diarieserie SET forsta_lopnr = 2', 'rule:number_immutable'],
    ['DELETE FROM diarieserie', 'rule:counter_decreased'],
    [
      'INSERT OR REPLACE INTO diarieserie SELECT diarium_id, ar, 0, 1 FROM diarieserie',
      'rule:counter_decreased',
    ],
    ['UPDATE handling SET handlnr = 2', 'rule:number_immutable'],
  ])('invariant 1: %s is refused', (sql, message) => {
    expect(attack(raw, sql)).toBe(message);
  });

  test.each(['INSERT', 'INSERT OR REPLACE', 'INSERT OR IGNORE'])(
    'invariant 1: a number is not used twice, nor one that was not given (%s)',
    (insert) => {
      const columns = raw.pragma('table_info(arende)') as { name: string }[];
      const names = columns.map(({ name }) => name).join();
      const copy = (changes: Record<string, string>) => {
        const values = columns.map(({ name }) => changes[name] ?? name).join();
        return attack(
          raw,
          `${insert} INTO arende (${names}) SELECT ${values} FROM arende WHERE rad = 1`,
        );
      };
      const fresh = { rad: '99', id: `'${ulid()}'` };
      expect(copy({})).toBe('rule:number_taken');
      expect(copy({ ...fresh, diarienummer: "'X'" })).toBe('rule:number_taken');
      expect(copy({ ...fresh, lopnr: '2' })).toBe('rule:number_taken');
      expect(copy({ ...fresh, lopnr: '3', diarienummer: "'X'" })).toBe('rule:number_not_given');
    },
  );

  test.each(['INSERT', 'INSERT OR REPLACE'])(
    'invariant 1: handlingar of a case are numbered without gaps (%s)',
    (insert) => {
      const add = (handlnr: number) =>
        attack(
          raw,
          `${insert} INTO handling (id, arende_id, handlnr, beteckning, riktning, status_tf,
           handlingstyp, rubrik, rubrik_sort, rubrik_offentlig, inkommen_datum, motpart_typ, motpart,
           registreringsform, registreringsskal, offentlighet, anmarkning, registrerad_tid,
           registrerad_av, andrad)
           SELECT '${ulid()}', arende_id, ${handlnr}, 'ny', riktning, status_tf, handlingstyp, rubrik,
           rubrik_sort, rubrik_offentlig, inkommen_datum, motpart_typ, motpart, registreringsform,
           registreringsskal, offentlighet, anmarkning, registrerad_tid, registrerad_av, andrad
           FROM handling LIMIT 1`,
        );
      expect(add(1)).toBe('rule:number_not_given');
      expect(add(3)).toBe('rule:number_not_given');
      expect(add(2)).toBe('changed 1');
    },
  );

  test.each(['arende', 'handling', 'beslutspunkt', 'logg'])(
    'invariant 2: nothing is deleted from %s',
    (table) => {
      expect(attack(raw, `DELETE FROM ${table}`)).toBe('rule:no_delete');
    },
  );

  test.each([
    ["UPDATE logg SET efter = '1'", 'rule:log_append_only'],
    [
      `INSERT INTO logg SELECT nr + 9, tid, anvandare, dator, handelse, objekt_id, arende_id, fore,
       efter, orsak, foregaende, hash FROM logg LIMIT 1`,
      'rule:log_chain',
    ],
    ['INSERT OR REPLACE INTO logg SELECT * FROM logg ORDER BY nr DESC LIMIT 1', 'rule:log_chain'],
  ])('invariant 2: the log is only appended to (%s)', (sql, message) => {
    expect(attack(raw, sql)).toBe(message);
  });

  test.each([
    ['UPDATE fordelningsomgang SET belopp_kr = 199999', 'rule:granted_above_frame'],
    [
      "UPDATE ansokan SET beviljat_kr = 300001 WHERE beslutssatt = 'klumpsumma'",
      'rule:granted_above_frame',
    ],
    [
      "UPDATE ansokanspost SET begart_kr = 500001, beviljat_kr = 500001 WHERE utfall = 'beviljas'",
      'rule:granted_above_frame',
    ],
    [
      `INSERT INTO ansokanspost SELECT '${ulid()}', ansokan_id, 9, 1, 'Till', 400000, 400000, utfall
       FROM ansokanspost WHERE utfall = 'beviljas'`,
      'rule:granted_above_frame',
    ],
    [
      `INSERT INTO ansokan SELECT '${ulid()}', omgang_id, 9, sokande_organ_id, beslutssatt, 400000,
       400000, NULL, 'auto', NULL, NULL, NULL FROM ansokan WHERE beslutssatt = 'klumpsumma'`,
      'rule:granted_above_frame',
    ],
    [
      // An item granted whole, without an amount, counts in full.
      `INSERT INTO ansokanspost SELECT '${ulid()}', ansokan_id, 9, 1, 'Till', 400000, NULL, utfall
       FROM ansokanspost WHERE utfall = 'beviljas'`,
      'rule:granted_above_frame',
    ],
  ])('invariant 5: grants never exceed the frame (%s)', (sql, message) => {
    expect(attack(raw, sql)).toBe(message);
  });

  test('invariant 5: grants that fill the frame exactly are fine', () => {
    const sql = "UPDATE ansokan SET beviljat_kr = 300000 WHERE beslutssatt = 'klumpsumma'";
    expect(attack(raw, sql)).toBe('changed 1');
  });

  test('invariant 5: nothing is decided past an applicant without a point', () => {
    const { paper, arende, ground } = seeded;
    raw.exec("UPDATE beslutspunkt SET struken = 1 WHERE nyckel LIKE 'avslag:%'");
    const insert = `INSERT INTO beslut VALUES (?, ?, ?, ?, '2026-04-14', 51, 'andrat', 0, 'x')`;
    const values = [ulid(), arende.id, paper.id, ground.kommunstyrelsen];
    expect(attack(raw, insert, ...values)).toBe('rule:ansokan_without_point');
    raw.exec("UPDATE beslutspunkt SET struken = 0 WHERE nyckel LIKE 'avslag:%'");
    expect(attack(raw, insert, ...values)).toBe('changed 1');
  });

  test('invariant 6: sums by item are the sums of the items', () => {
    const sums = () =>
      raw
        .prepare('SELECT begart_kr, beviljat_kr FROM ansokan_belopp ORDER BY begart_kr')
        .raw()
        .all();
    expect(sums()).toEqual([
      [300_000, 200_000],
      [400_000, 0],
    ]);
    raw.exec("UPDATE ansokanspost SET begart_kr = 150000 WHERE utfall = 'omfattas_ej'");
    expect(sums()[0]).toEqual([350_000, 200_000]);
  });

  test.each([
    [
      "UPDATE ansokan SET begart_kr = 1, beviljat_kr = 1 WHERE beslutssatt = 'per_post'",
      'CHECK constraint failed: lump_sum_stated',
    ],
    [
      "UPDATE ansokan SET begart_kr = NULL WHERE beslutssatt = 'klumpsumma'",
      'CHECK constraint failed: lump_sum_stated',
    ],
    [
      "UPDATE ansokan SET beviljat_kr = 400001 WHERE beslutssatt = 'klumpsumma'",
      'CHECK constraint failed: granted_above_requested',
    ],
    [
      "UPDATE ansokanspost SET beviljat_kr = 200001 WHERE utfall = 'beviljas'",
      'CHECK constraint failed: granted_above_requested',
    ],
    [
      "UPDATE ansokanspost SET beviljat_kr = 199999 WHERE utfall = 'beviljas'",
      'CHECK constraint failed: granted_below_requested',
    ],
    [
      "UPDATE ansokanspost SET beviljat_kr = 1 WHERE utfall = 'omfattas_ej'",
      'CHECK constraint failed: excluded_with_grant',
    ],
    [
      "UPDATE ansokanspost SET begart_kr = NULL WHERE utfall = 'omfattas_ej'",
      'rule:request_missing',
    ],
    [
      "UPDATE ansokanspost SET utfall = 'beviljas_delvis', beviljat_kr = NULL",
      'rule:grant_missing',
    ],
  ])('invariant 6: %s is refused', (sql, message) => {
    expect(attack(raw, sql)).toBe(message);
  });

  test.each(['request', 'grant'])(
    'invariant 6: items are stated also when the way of deciding changes (%s)',
    (missing) => {
      const item = missing === 'request' ? "NULL, NULL, 'beviljas'" : "1, NULL, 'beviljas_delvis'";
      const add = (beslutssatt: string) =>
        attack(
          raw,
          `INSERT INTO ansokanspost SELECT '${ulid()}', id, 9, 1, 'Del', ${item} FROM ansokan
           WHERE beslutssatt = '${beslutssatt}'`,
        );
      expect(add('per_post')).toBe(`rule:${missing}_missing`);
      expect(add('klumpsumma')).toBe('changed 1');
      const turn = `UPDATE ansokan SET beslutssatt = 'per_post', begart_kr = NULL, beviljat_kr = NULL`;
      expect(attack(raw, turn)).toBe(`rule:${missing}_missing`);
    },
  );

  test('invariant 5: what is decided is within what was asked for, and within the frame', () => {
    const beslutId = ulid();
    const [kultur, skola] = seeded.fordelning.ansokningar.map(({ id }) => id);
    const add = (ansokan: string | undefined, kronor: number) =>
      attack(raw, 'INSERT INTO beslut_tilldelning VALUES (?, ?, ?)', beslutId, ansokan, kronor);
    const raise = (kronor: number) =>
      attack(
        raw,
        'UPDATE beslut_tilldelning SET belopp_kr = ? WHERE ansokan_id = ?',
        kronor,
        skola,
      );
    expect(add(kultur, 300_001)).toBe('rule:granted_above_requested');
    expect(add(kultur, 300_000)).toBe('changed 1');
    expect(add(skola, 200_001)).toBe('rule:granted_above_frame');
    expect(add(skola, 200_000)).toBe('changed 1');
    expect(raise(200_001)).toBe('rule:granted_above_frame');
    expect(raise(400_001)).toMatch(/rule:granted_above_(frame|requested)/u);
    raw.exec('UPDATE fordelningsram SET belopp_kr = 900000');
    raw.exec('UPDATE fordelningsomgang SET belopp_kr = 900000');
    expect(raise(400_001)).toBe('rule:granted_above_requested');
  });

  test('invariant 6: a lump sum differs from items that all have amounts: no decision', () => {
    const { arende, paper, ground } = seeded;
    raw.exec(`INSERT INTO ansokanspost SELECT '${ulid()}', id, 0, 1, 'Del', 399999, NULL,
      'beviljas_delvis' FROM ansokan WHERE beslutssatt = 'klumpsumma'`);
    const insert = `INSERT INTO beslut VALUES (?, ?, ?, ?, '2026-04-14', 51, 'andrat', 0, 'x')`;
    const values = [ulid(), arende.id, paper.id, ground.kommunstyrelsen];
    expect(attack(raw, insert, ...values)).toBe('rule:request_differs_from_items');
  });

  test.each([
    ['UPDATE fordelningsomgang SET belopp_kr = 500000.5', 'cannot store REAL value'],
    ["UPDATE fordelningsomgang SET belopp_kr = '5 mkr'", 'cannot store TEXT value'],
    ['UPDATE fordelningsomgang SET belopp_kr = -1', 'invalid_amount'],
    ['UPDATE fordelningsomgang SET belopp_kr = 9007199254740992', 'invalid_amount'],
    ['UPDATE ansokanspost SET begart_kr = -1, beviljat_kr = -1', 'invalid_amount'],
  ])('invariant 7: money is whole kronor (%s)', (sql, message) => {
    expect(attack(raw, sql)).toContain(message);
  });

  test.each([
    'UPDATE arende SET inkom_datum =',
    'UPDATE handling SET inkommen_datum =',
    'UPDATE bevakning SET datum =',
    'UPDATE kallhanvisning SET datum =',
    'UPDATE tjansteskrivelse SET dokumentdatum =',
  ])('days exist (%s)', (update) => {
    for (const day of ['2026-02-30', '2026-2-3', '20260203', 'i går', '']) {
      expect(attack(raw, `${update} ?`, day)).toContain('CHECK constraint failed');
    }
    expect(attack(raw, `${update} '2028-02-29'`)).toMatch(/changed \d/u);
  });

  const MARK = `INSERT INTO sekretessmarkering SELECT '${ulid()}', id, '26 kap. 1 §', '2026-02-01',
    'Nämnden', '', NULL, 't', 'u', 't' FROM handling`;
  test.each([
    ["rubrik = ' '", 'rubrik_missing'],
    ['inkommen_datum = NULL', 'datum_missing'],
    ["motpart_typ = 'namn'", 'motpart_stated'],
    ["beteckning = ''", 'rule:number_immutable'],
    ["status_tf = 'upprattad'", 'inkommen_iff_in'],
    ["offentlighet = 'sekretess', registreringsform = 'ringa_betydelse'", 'secret_not_registered'],
    ["registreringsform = 'undantag_osf'", 'registreringsskal_missing'],
    ["makulerad_tid = 't'", 'reason_missing'],
  ])(
    'K01 and K03: a handling has its four data, and a secret one is registered (%s)',
    (set, rule) => {
      expect(attack(raw, `UPDATE handling SET ${set}`)).toContain(rule);
    },
  );

  test('K02 and K03: a secrecy marking states its ground, and keeps its handling registered', () => {
    expect(attack(raw, MARK.replace('26 kap. 1 §', ' '))).toContain('lagrum_missing');
    expect(attack(raw, MARK.replace("'Nämnden'", "''"))).toContain('myndighet_missing');
    expect(attack(raw, MARK)).toBe('changed 1');
    const unregister = "UPDATE handling SET registreringsform = 'halls_ordnat'";
    expect(attack(raw, unregister)).toBe('rule:secret_not_registered');
    expect(attack(raw, "UPDATE sekretessmarkering SET lagrum = 'x'")).toBe('rule:locked');
    expect(attack(raw, 'DELETE FROM sekretessmarkering')).toBe('rule:no_delete');
  });

  test('a makulerad handling or case stands as it was', () => {
    const makulera = "SET makulerad_orsak = 'Fel', makulerad_av = 'u', makulerad_tid = 't'";
    expect(attack(raw, `UPDATE handling ${makulera}`)).toBe('changed 1');
    expect(attack(raw, "UPDATE handling SET rubrik = 'Ny'")).toBe('rule:makulerat');
    expect(attack(raw, "UPDATE arende SET status = 'makulerat'")).toContain('reason_missing');
    expect(attack(raw, `UPDATE arende ${makulera}, status = 'makulerat'`)).toBe('changed 2');
    expect(attack(raw, "UPDATE arende SET status = 'registrerat'")).toBe('rule:makulerat');
  });

  test.each([
    ["UPDATE arende SET status = 'klart'", 'CHECK'],
    ["UPDATE arende SET ursprung = ''", 'CHECK'],
    ["UPDATE organ SET organtyp = 'kommitte'", 'CHECK'],
    ["UPDATE handling SET status_tf = 'okand'", 'CHECK'],
    ["UPDATE handling SET motpart = 'Eva'", 'motpart_stated'],
    ['UPDATE ansokan SET aterrapport_till_organ_id = NULL', 'aterrapport_whole'],
    [
      "UPDATE ansokan SET aterrapport_senast = '2026-13' WHERE aterrapport_senast > ''",
      'aterrapport_whole',
    ],
    ["UPDATE fotnot SET text = 'också'", 'fotnot_one_kind'],
    ["UPDATE avsnitt SET innehall_doc = '{'", 'CHECK'],
    ["UPDATE organ SET externt = 1 WHERE forkortning = 'KS'", 'rule:external_organ'],
    [
      `INSERT INTO diarium (id, organ_id, namn, monster, skapad, skapad_av)
      SELECT '${ulid()}', id, 'D', '{AR}/{LOPNR}', '', '' FROM organ
       WHERE forkortning = 'EXT'`,
      'rule:external_organ',
    ],
  ])('only known values are stored (%s)', (sql, message) => {
    expect(attack(raw, sql)).toContain(message);
  });

  test('invariant 15: a citation is unique', () => {
    const copy = `INTO kallhanvisning SELECT '${ulid()}', organ_id, datum, paragraf, 0, 'x', 0, 1
      FROM kallhanvisning`;
    expect(attack(raw, `INSERT ${copy}`)).toContain('UNIQUE constraint failed');
    // It is pointed at by id, so that it can't be put aside by another one either.
    expect(attack(raw, `INSERT OR REPLACE ${copy}`)).toContain('FOREIGN KEY constraint failed');
  });

  test('invariant 17: the public view holds no wording but the public one', () => {
    const rows = raw.prepare('SELECT * FROM arende_offentlig').all();
    expect(JSON.stringify(rows)).not.toContain('Alm');
    expect(rows).toMatchObject([
      { arendemening: 'Belysning i Granparken' },
      { arendemening: 'Tillsyn' },
    ]);
  });
});
