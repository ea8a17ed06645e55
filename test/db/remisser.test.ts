import type Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { getRemiss, insertRemiss, listRemiss } from '../../db/repositories/remiss.ts';
import { insertRemissvar, updateSvarsplan } from '../../db/repositories/remissvar.ts';
import { insertOrgan } from '../../db/repositories/organ.ts';
import type { Remiss } from '../../shared/domain/remiss.ts';
import { newRemiss, newSvarsplan } from '../../shared/domain/remiss.ts';
import { attack } from './support/attack.ts';
import { seedProposal } from './support/decided.ts';
import type { Proposed } from './support/decided.ts';
import { organData, registerArende } from './support/fixture.ts';
import { change, rawConnection } from './support/register.ts';

let seeded: Proposed;
let remiss: Remiss;
let sent: Remiss;
let other: string;
let raw: Database.Database;

/** Asked by the council: one answer with a case and a paper, one without; and one that we send. */
beforeAll(async () => {
  seeded = await seedProposal();
  const { register, ground, arende, paper } = seeded;
  await change(register, async (tx) => {
    const kf = await insertOrgan(tx, { ...organData('Fullmäktige', 'KF'), organtyp: 'kf' });
    other = (await registerArende(tx, ground)).id;
    const data = newRemiss('in', kf.id, { rubrik: 'Cykelplan', svarSenast: '2026-03-31' });
    const { id } = await insertRemiss(tx, arende.id, data, null);
    const first = await insertRemissvar(tx, id, ground.kultur, newSvarsplan());
    await insertRemissvar(tx, id, ground.skola, newSvarsplan());
    const plan = { arendeId: arende.id, tjansteskrivelseId: paper.id };
    const standpunkt = 'tillstyrker' as const;
    await updateSvarsplan(tx, first.id, 1, newSvarsplan({ ...plan, standpunkt }));
    remiss = await getRemiss(tx, id);
    const out = { rubrik: 'Lekplatser', svarSenast: '2026-04-30' };
    const from = newRemiss('ut', ground.kommunstyrelsen, out);
    const asked = await insertRemiss(tx, arende.id, from, null);
    await insertRemissvar(tx, asked.id, ground.omsorg, newSvarsplan());
    sent = await getRemiss(tx, asked.id);
  });
  raw = rawConnection(register);
});
beforeEach(() => {
  raw.exec('BEGIN IMMEDIATE');
});
afterEach(() => {
  raw.exec('ROLLBACK');
});

const first = () => remiss.svar[0]?.id ?? '';
const move = (...states: string[]) => {
  for (const status of states)
    raw.prepare('UPDATE remissvar SET status = ? WHERE id = ?').run(status, first());
};
const answer =
  "UPDATE remissvar SET status = 'besvarad', besvarad_datum = '2026-03-20' WHERE id = ?";

test('a remiss is found in its own case and where it is answered, with its answers in order', async () => {
  const { register, arende, ground } = seeded;
  const found = await register.read((tx) => listRemiss(tx, arende.id));
  expect(found).toEqual([remiss, sent]);
  expect(remiss.svar.map(({ organId }) => organId)).toEqual([ground.kultur, ground.skola]);
  expect(await register.read((tx) => listRemiss(tx, null))).toHaveLength(2);
});

describe('what SQL tries', () => {
  test.each([
    ["UPDATE remiss SET riktning = 'ut'", 'rule:locked'],
    [`UPDATE remiss SET id = '${ulid()}'`, 'rule:locked'],
    ['UPDATE OR REPLACE remiss SET rowid = 2 WHERE rowid = 1', 'rule:locked'],
    ['DELETE FROM remiss', 'rule:no_delete'],
    ['INSERT OR REPLACE INTO remiss SELECT * FROM remiss', 'rule:already_exists'],
    ["UPDATE remiss SET rubrik = ' '", 'rubrik_missing'],
    ["UPDATE remiss SET svar_senast = '2026-02-30'", 'CHECK'],
    ["UPDATE remiss SET svar_senast = NULL WHERE riktning = 'ut'", 'last_day_missing'],
    ["UPDATE remiss SET inkommen_datum = '2026-06-01'", 'last_day_before_received'],
    ["UPDATE remiss SET anstand_till = '2026-03-01'", 'anstand_before_last_day'],
    ['UPDATE OR REPLACE remissvar SET rowid = 2 WHERE rowid = 1', 'rule:locked'],
    [`UPDATE remissvar SET remiss_id = '${ulid()}'`, 'rule:locked'],
    ['INSERT OR REPLACE INTO remissvar SELECT * FROM remissvar', 'rule:already_exists'],
    ["UPDATE remissvar SET vag = 'delegation'", 'rule:yttrande_to_kf_delegated'],
    ["UPDATE remissvar SET status = 'besvarad'", 'svarssteg_missing'],
    ["UPDATE remissvar SET status = 'avstar'", 'reason_missing'],
    ["UPDATE remissvar SET status = 'beslutad'", 'rule:svarssteg_missing'],
    ["UPDATE remissvar SET besvarad_datum = '2026-03-01'", 'answer_day_missing'],
    ['UPDATE remissvar SET rattelser = 1', 'rule:locked'],
    ["UPDATE remissvar SET standpunkt = 'kanske'", 'CHECK'],
    ['DELETE FROM remissvar WHERE tjansteskrivelse_id IS NOT NULL', 'rule:no_delete'],
  ])('%s is refused', (sql, message) => {
    expect(attack(raw, sql)).toContain(message);
  });

  test('a body answers once, and no paper carries two answers', () => {
    const { ground, paper } = seeded;
    const again = 'UPDATE OR REPLACE remissvar SET organ_id = ? WHERE organ_id = ?';
    expect(attack(raw, again, ground.kultur, ground.skola)).toBe('rule:locked');
    const twice = `UPDATE OR REPLACE remissvar SET arende_id = ?, tjansteskrivelse_id = ?
      WHERE organ_id = ?`;
    expect(attack(raw, twice, seeded.arende.id, paper.id, ground.skola)).toBe('rule:locked');
  });

  test('the paper of an answer belongs to its case', () => {
    const sql = 'UPDATE remissvar SET arende_id = ? WHERE id = ?';
    expect(attack(raw, sql, other, first())).toBe('rule:paper_of_other_case');
  });

  test('nobody answers themselves', () => {
    const asker = 'UPDATE remiss SET avsandare_organ_id = ? WHERE id = ?';
    expect(attack(raw, asker, seeded.ground.kultur, remiss.id)).toBe('rule:asks_itself');
    const answerer = 'UPDATE remissvar SET organ_id = ? WHERE id = ?';
    expect(attack(raw, answerer, remiss.avsandareOrganId, first())).toBe('rule:asks_itself');
  });

  test('a delegated answer does not become one to the council (KL 6 kap. 38 §)', () => {
    raw.exec(`UPDATE remissvar SET vag = 'delegation' WHERE remiss_id = '${sent.id}'`);
    const sql = 'UPDATE remiss SET avsandare_organ_id = ? WHERE id = ?';
    expect(attack(raw, sql, remiss.avsandareOrganId, sent.id)).toBe(
      'rule:yttrande_to_kf_delegated',
    );
  });

  test('an answer goes step by step, and late only with a reason', () => {
    move('fordelad', 'utkast', 'namndklar', 'beslutad');
    expect(attack(raw, answer.replace('03-20', '04-01'), first())).toBe('rule:late_without_reason');
    expect(attack(raw, answer.replace('03-20', '03-31'), first())).toBe('changed 1');
  });

  test('what was sent stands, except for a correction that says why', () => {
    move('utkast', 'namndklar', 'beslutad');
    expect(attack(raw, answer, first())).toBe('changed 1');
    const set = (sql: string) => attack(raw, `UPDATE remissvar SET ${sql} WHERE id = ?`, first());
    expect(set("standpunkt = 'avstyrker'")).toBe('rule:locked');
    expect(set("status = 'utkast', besvarad_datum = NULL")).toBe('rule:svarssteg_missing');
    expect(set("standpunkt = 'avstyrker', rattelser = 1, rattelseskal = ' '")).toBe('rule:locked');
    expect(set("standpunkt = 'avstyrker', rattelser = 2, rattelseskal = 'Fel'")).toBe(
      'rule:locked',
    );
    expect(set("standpunkt = 'avstyrker', rattelser = 1, rattelseskal = 'Fel'")).toBe('changed 1');
    expect(set("standpunkt = 'tillstyrker'")).toBe('rule:locked');
    expect(attack(raw, 'DELETE FROM remissvar WHERE id = ?', first())).toBe('rule:no_delete');
  });

  test('a body outside answers at once; one in the register does not', () => {
    const outside = sent.svar[0]?.id;
    const sql = "UPDATE remissvar SET standpunkt = 'avstyrker' WHERE id = ?";
    expect(attack(raw, sql, outside)).toBe('changed 1');
    expect(attack(raw, answer, outside)).toBe('changed 1');
    expect(attack(raw, answer, first())).toBe('rule:svarssteg_missing');
  });

  test('a makulerat case has no remiss and answers none', () => {
    raw.exec(`UPDATE arende SET status = 'makulerat', makulerad_orsak = 'Fel', makulerad_av = 'u',
      makulerad_tid = 't' WHERE id = '${other}'`);
    const insert = `INSERT INTO remiss SELECT '${ulid()}', '${other}', riktning, avsandare_organ_id,
      '', rubrik, '', NULL, svar_senast, NULL, NULL, '', sandningssatt, NULL, 't', 'u', 't', 1
      FROM remiss LIMIT 1`;
    expect(attack(raw, insert)).toBe('rule:arende_makulerat');
    const answers = 'UPDATE remissvar SET arende_id = ? WHERE tjansteskrivelse_id IS NULL';
    expect(attack(raw, answers, other)).toBe('rule:arende_makulerat');
  });
});
