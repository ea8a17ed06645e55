import { ulid } from 'ulid';
import type Database from 'better-sqlite3';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureFil } from '../../db/repositories/fil.ts';
import { insertExpediering } from '../../db/repositories/expediering.ts';
import { insertMottagargrupp } from '../../db/repositories/mottagargrupp.ts';
import { faststallSandlista, stateJusterad } from '../../db/repositories/sandlista.ts';
import type { MottagargruppData } from '../../shared/domain/mottagargrupp.ts';
import { expectRefused, one, untried } from './support/angrepp.ts';
import type { Attack } from './support/angrepp.ts';
import { attack } from './support/attack.ts';
import { seedDecided } from './support/decided.ts';
import type { Decided } from './support/decided.ts';
import { PDF } from './support/justerad.ts';
import { seedMote } from './support/mote.ts';
import { change, rawConnection } from './support/register.ts';

let varld: Decided;
let raw: Database.Database;
beforeAll(async () => {
  varld = await seedDecided();
  const { register, lista, ground } = varld;
  const [sent] = lista.poster;
  await change(register, async (tx) => {
    const settled = await faststallSandlista(tx, lista.id, lista.version);
    await stateJusterad(tx, lista.id, settled.version, '2026-04-20');
    const event = { handelse: 'expedierad', datum: '2026-04-21', notering: '' } as const;
    await insertExpediering(tx, sent!, event);
    await insertMottagargrupp(tx, group({ organId: ground.kultur }));
  });
  raw = rawConnection(register);
});
beforeEach(() => {
  raw.exec('BEGIN IMMEDIATE');
});
afterEach(() => {
  raw.exec('ROLLBACK');
});

const group = (data: Partial<MottagargruppData>): MottagargruppData => ({
  ...{ namn: 'Alltid', organId: null, standig: false, avslutad: false, rader: [], ...data },
});

const SENT = () => varld.lista.poster[0]!.id;
const WAITING = () => varld.lista.poster[1]!.id;
const LIST = () => varld.lista.id;

/** A row about what happened to a recipient's copy. */
function event(
  post: () => string,
  handelse: string,
  datum: string,
  { nr = 1, kanal = 'kanal', or = '', rowid = 'NULL' } = {},
): () => string {
  return () => `INSERT ${or} INTO expediering (rowid, id, sandlistepost_id, nr, handelse, datum,
      kanal, adress, antal, kopietyp, notering, skapad, skapad_av)
    SELECT ${rowid}, '${ulid()}', id, ${String(nr)}, '${handelse}', '${datum}', ${kanal}, adress,
      antal, kopietyp, '', 't', 'u' FROM sandlistepost WHERE id = '${post()}'`;
}

const served = () => "DROP TRIGGER arende_served; UPDATE arende SET status = 'expedierat'";
const avsteg = (or = '') => `INSERT ${or} INTO expedieringsavsteg
  VALUES ('${LIST()}', 'Brådskar.', 't', 'u')`;
const newGroup = (namn: string) => `INSERT INTO mottagargrupp SELECT '${ulid()}', '${namn}',
  organ_id, 0, 0, 't', 'u', 't', 1 FROM mottagargrupp LIMIT 1`;

const EVENTS: Attack[] = [
  one('expediering_once', 'already_exists', () =>
    event(WAITING, 'expedierad', '2026-04-21', {
      ...{ or: 'OR REPLACE', rowid: '(SELECT rowid FROM expediering)' },
    })(),
  ),
  one('expediering_no_update', 'locked', () => "UPDATE expediering SET datum = '2026-04-22'"),
  one('expediering_no_delete', 'no_delete', () => 'DELETE FROM expediering'),
  one('expediering_next', 'number_not_next', event(WAITING, 'expedierad', '2026-04-21', { nr: 5 })),
  one('expediering_order', 'expediering_order', event(WAITING, 'kvitterad', '2026-04-21')),
  one('expediering_day', 'before_earlier_event', event(SENT, 'kvitterad', '2026-04-20', { nr: 2 })),
  one(
    'expediering_as_listed',
    'differs_from_list',
    event(WAITING, 'expedierad', '2026-04-21', { kanal: "'system'" }),
  ),
  one(
    'expediering_settled',
    'sandlista_open',
    event(WAITING, 'expedierad', '2026-04-21'),
    () => 'UPDATE sandlista SET faststalld = 0',
  ),
  one('expediering_approved', 'not_approved', event(WAITING, 'expedierad', '2026-04-19')),
  one('expediering_case', 'case_served', event(SENT, 'retur', '2026-04-22', { nr: 2 }), served),
  one('expedieringsavsteg_once', 'already_exists', () => avsteg('OR REPLACE'), avsteg),
  one(
    'expedieringsavsteg_no_update',
    'locked',
    () => "UPDATE expedieringsavsteg SET skal = 'x'",
    avsteg,
  ),
  one('expedieringsavsteg_no_delete', 'no_delete', () => 'DELETE FROM expedieringsavsteg', avsteg),
];

const LISTS: Attack[] = [
  one(
    'sandlistepost_sent',
    'post_sent',
    () => `UPDATE sandlistepost SET adress = 'annan' WHERE id = '${SENT()}'`,
  ),
  one(
    'sandlistepost_sent_to',
    'post_sent',
    () => `UPDATE sandlistepost SET mottagare = 'Annan' WHERE id = '${SENT()}'`,
  ),
  one(
    'sandlistepost_sent_kept',
    'post_sent',
    () => `DELETE FROM sandlistepost WHERE id = '${SENT()}'`,
    () => 'UPDATE sandlista SET faststalld = 0',
  ),
  one(
    'sandlistepost_case',
    'case_served',
    () => `INSERT INTO sandlistepost SELECT '${ulid()}', sandlista_id, 9, NULL, NULL, NULL,
      'Byalaget', kanal, adress, antal, 'kannedom', kopietyp FROM sandlistepost LIMIT 1`,
    served,
  ),
  one('sandlista_sent', 'post_sent', () => "UPDATE sandlista SET justerad = '2026-04-25'"),
  one('sandlista_no_delete', 'no_delete', () => 'DELETE FROM sandlista'),
  one(
    'sandlista_stated_decided',
    'approval_before_decision',
    () => {
      return "UPDATE sandlista SET justerad = '2026-04-13'";
    },
    () => 'DROP TRIGGER sandlista_sent',
  ),
  one('arende_served', 'not_served', () => "UPDATE arende SET status = 'expedierat'"),
];

const GROUPS: Attack[] = [
  one(
    'mottagargrupp_once',
    'already_exists',
    () => `INSERT OR REPLACE INTO mottagargrupp
    SELECT id, 'Annan', organ_id, 0, 0, 't', 'u', 't', 1 FROM mottagargrupp`,
  ),
  one('mottagargrupp_stands', 'locked', () => "UPDATE mottagargrupp SET skapad_av = 'x'"),
  one('mottagargrupp_no_delete', 'no_delete', () => 'DELETE FROM mottagargrupp'),
  one('mottagargrupp_name_INSERT', 'group_exists', () => newGroup('ALLTID')),
  one(
    'mottagargrupp_name_UPDATE',
    'group_exists',
    () => "UPDATE mottagargrupp SET namn = 'alltid' WHERE namn = 'Press'",
    () => newGroup('Press'),
  ),
];

const ATTACKS = [...EVENTS, ...LISTS, ...GROUPS];

describe.each(ATTACKS)('$trigger', (one) => {
  test('refuses what nothing else refuses', () => {
    expectRefused(raw, one);
  });
});

test('every trigger of what is sent is tried', () => {
  const tables = ['expediering', 'expedieringsavsteg', 'mottagargrupp'];
  expect(untried(raw, tables, ATTACKS)).toEqual([]);
});

test('what came back gets a new address, and is sent anew', () => {
  expect(attack(raw, event(SENT, 'retur', '2026-04-23', { nr: 2 })())).toBe('changed 1');
  const where = `WHERE id = '${SENT()}'`;
  expect(attack(raw, `UPDATE sandlistepost SET adress = 'rätt@example.com' ${where}`)).toBe(
    'changed 1',
  );
  expect(attack(raw, `UPDATE sandlistepost SET mottagare = 'Annan' ${where}`)).toBe(
    'rule:post_sent',
  );
  expect(attack(raw, event(SENT, 'expedierad', '2026-04-24', { nr: 3 })())).toBe('changed 1');
  const addresses = raw.prepare('SELECT adress FROM expediering ORDER BY nr').pluck().all();
  expect(addresses).toEqual(['', '', 'rätt@example.com']);
});

test('a reason lets a list be sent before its day of approval', () => {
  raw.exec(avsteg());
  expect(attack(raw, event(WAITING, 'expedierad', '2026-04-15')())).toBe('changed 1');
});

test('a case is expedierat when everybody has got it, and lists are settled', () => {
  raw.exec(event(WAITING, 'expedierad', '2026-04-21')());
  const expediera = "UPDATE arende SET status = 'expedierat' WHERE id = ?";
  raw.exec('UPDATE sandlista SET faststalld = 0');
  expect(attack(raw, expediera, varld.arende.id)).toBe('rule:not_served');
  raw.exec('UPDATE sandlista SET faststalld = 1');
  expect(attack(raw, expediera, varld.arende.id)).toBe('changed 1');
});

test('a group that stands for every decision is of a body', () => {
  expect(attack(raw, 'UPDATE mottagargrupp SET standig = 1, organ_id = NULL')).toBe(
    'CHECK constraint failed: standing_of_body',
  );
});

describe('the list of a paper that a meeting in the register decides', () => {
  let decided: Decided;
  beforeAll(async () => {
    decided = await seedDecided();
    await change(decided.register, (tx) => ensureFil(tx, PDF));
    raw = rawConnection(decided.register);
    const { kommunstyrelsen: organ } = decided.ground;
    raw.exec(`INSERT INTO paragrafserie VALUES ('${organ}', 2026, 51, 't', 'u')`);
    const { sammantradeId, delId, ledamoter } = await seedMote(decided.register, organ, {
      datum: '2026-04-14',
    });
    raw.exec(`INSERT INTO dagordningspunkt VALUES ('${'0'.repeat(25)}D', '${sammantradeId}', 1, '1',
        'beslut', '${decided.arende.id}', '${decided.paper.id}', 'x', '', 0, 0, '', 0, 't', 'u', 't', 1);
      INSERT INTO paragraf VALUES ('${'0'.repeat(25)}P', '${sammantradeId}', '${delId}', '${organ}',
        2026, 51, 'beslutad', '${'0'.repeat(25)}D', '${decided.arende.id}', 'x', '', 0, 0,
        'laglighetsprovning', '${ledamoter[0]!}', 't', 'u', 't', 1);
      UPDATE sandlista SET faststalld = 1;`);
  });

  test('follows the approval of its part, which nobody states', () => {
    expectRefused(
      raw,
      one(
        'sandlista_stated',
        'approval_follows_part',
        () => "UPDATE sandlista SET justerad = '2026-04-20'",
      ),
    );
  });

  test('is that of the § too, which gets none of its own', () => {
    expect(raw.prepare('SELECT paragraf_id FROM sandlista_paragraf').pluck().all()).toEqual([
      `${'0'.repeat(25)}P`,
    ]);
    expectRefused(
      raw,
      one('sandlista_of_paper', 'list_of_paper', () => {
        return `INSERT INTO sandlista VALUES ('${ulid()}', NULL, '${'0'.repeat(25)}P', 0, NULL, 't',
          'u', 't', 1)`;
      }),
    );
  });

  test('is sent when the part is approved', () => {
    const send = event(() => decided.lista.poster[0]!.id, 'expedierad', '2026-04-21');
    expect(attack(raw, send())).toBe('rule:not_approved');
    const triggers = raw
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
      .pluck()
      .all('protokollsdel') as string[];
    for (const name of triggers) raw.exec(`DROP TRIGGER ${name}`);
    raw.exec(`UPDATE protokollsdel SET status = 'justerad', justerad = '2026-04-20',
      sha256 = '${PDF.sha256}'`);
    expect(attack(raw, send())).toBe('changed 1');
  });
});
