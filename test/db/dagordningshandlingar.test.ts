import type Database from 'better-sqlite3';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertDagordningspunkt } from '../../db/repositories/dagordning.ts';
import { insertHandling } from '../../db/repositories/handling.ts';
import { insertSammantrade } from '../../db/repositories/sammantrade.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { DagordningspunktData } from '../../shared/domain/dagordning.ts';
import type { ArendeId, HandlingId, SammantradeId } from '../../shared/domain/id.ts';
import { attack } from './support/attack.ts';
import { handlingData, nummerOf, registerArende, seedGround } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

let raw: Database.Database;
let punkt: string;
let annanPunkt: string;
let ids: { oppen: HandlingId; hemlig: HandlingId; annans: HandlingId; annat: ArendeId };

beforeAll(async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  await change(register, async (tx) => {
    const arende = await registerArende(tx, ground);
    const annat = await registerArende(tx, ground);
    const add = async (to: typeof arende, nr: number, data = handlingData()) =>
      (await insertHandling(tx, to.id, nummerOf(to, nr), data)).id;
    const oppen = await add(arende, 1, handlingData({ offentlighet: 'offentligt' }));
    const hemlig = await add(arende, 2, handlingData({ offentlighet: 'sekretess' }));
    ids = { oppen, hemlig, annans: await add(annat, 1), annat: annat.id };
    const mote = { organId: ground.kultur, datum: '2027-01-11' };
    const { id } = await insertSammantrade(tx, mote);
    punkt = await item(tx, id, arende.id);
    annanPunkt = await item(tx, id, null);
  });
  raw = rawConnection(register);
  raw.pragma('foreign_keys = ON');
});
beforeEach(() => {
  raw.exec('BEGIN IMMEDIATE');
});
afterEach(() => {
  raw.exec('ROLLBACK');
});

async function item(tx: WriteTx, sammantradeId: SammantradeId, arendeId: ArendeId | null) {
  const data: DagordningspunktData = {
    ...{ sammantradeId, arendeId, rubrik: 'Ärende', grupp: 'beslut', tjansteskrivelseId: null },
    ...{ foredragande: '', omedelbarJustering: false },
  };
  const uppkomst = { nummer: '', tillkommande: false, tillkommandeSkal: '' };
  return (await insertDagordningspunkt(tx, data, uppkomst)).id;
}

const choose = (handling: string, ordning = 0, medSekretess = 0, or = '', to = punkt): string =>
  attack(
    raw,
    `INSERT ${or} INTO dagordningshandling
    (dagordningspunkt_id, ordning, handling_id, med_sekretess) VALUES (?, ?, ?, ?)`,
    ...[to, ordning, handling, medSekretess],
  );

const CALLED = 'UPDATE dagordningspunkt SET nummer = 1 WHERE id = ?';
const DELETE = 'DELETE FROM dagordningshandling';

describe('what goes with the call, by raw SQL', () => {
  test('is chosen and taken away until the call is sent', () => {
    expect(choose(ids.oppen)).toBe('changed 1');
    expect(attack(raw, DELETE)).toBe('changed 1');
    expect(choose(ids.oppen)).toBe('changed 1');
    expect(attack(raw, CALLED, punkt)).toBe('changed 1');
    expect(attack(raw, DELETE)).toBe('rule:call_papers_stand');
    expect(choose(ids.hemlig, 1, 1)).toBe('rule:call_papers_stand');
  });

  test('is still chosen for an item that came after the call', () => {
    raw.prepare('UPDATE dagordningspunkt SET tillkommande = 1 WHERE id = ?').run(punkt);
    expect(attack(raw, CALLED, punkt)).toBe('changed 1');
    expect(choose(ids.oppen)).toBe('changed 1');
  });

  test('is nothing twice, in one place or under one number, however it is written', () => {
    expect(choose(ids.oppen)).toBe('changed 1');
    for (const or of ['', 'OR REPLACE', 'OR IGNORE']) {
      expect(choose(ids.oppen, 1, 0, or)).toBe('rule:already_exists');
      expect(choose(ids.hemlig, 0, 1, or)).toBe('rule:already_exists');
    }
    expect(attack(raw, 'UPDATE dagordningshandling SET ordning = 5')).toBe('rule:locked');
    expect(attack(raw, 'UPDATE dagordningshandling SET med_sekretess = 1')).toBe('rule:locked');
  });

  test('is of the case of its item, which keeps the case', () => {
    expect(choose(ids.annans)).toBe('rule:handling_of_other_case');
    expect(choose(ids.oppen, 0, 0, '', annanPunkt)).toBe('rule:handling_of_other_case');
    const move = 'UPDATE dagordningspunkt SET arende_id = ? WHERE id = ?';
    expect(choose(ids.oppen)).toBe('changed 1');
    expect(attack(raw, move, ids.annat, punkt)).toBe('rule:handling_of_other_case');
    expect(attack(raw, move, null, punkt)).toBe('rule:handling_of_other_case');
    expect(attack(raw, DELETE)).toBe('changed 1');
    expect(attack(raw, move, ids.annat, punkt)).toBe('changed 1');
  });

  test('is secret only where somebody was told', () => {
    expect(choose(ids.hemlig)).toBe('rule:secret_handling');
    expect(choose(ids.hemlig, 0, 1)).toBe('changed 1');
  });
});
