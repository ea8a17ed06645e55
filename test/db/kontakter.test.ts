import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { getKontakt, insertKontakt } from '../../db/repositories/kontakt.ts';
import { searchKontakt, updateKontakt } from '../../db/repositories/kontakt.ts';
import { kontaktRows, listKontaktIds } from '../../db/repositories/kontaktlista.ts';
import { insertOrgan, updateOrgan } from '../../db/repositories/organ.ts';
import { insertParti, updateParti } from '../../db/repositories/parti.ts';
import { insertPerson } from '../../db/repositories/person.ts';
import { mergeInto } from '../../db/repositories/sammanslagning.ts';
import { insertUppdrag, listUppdrag, updateUppdrag } from '../../db/repositories/uppdrag.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { KontaktData } from '../../shared/domain/kontakt.ts';
import { attack } from './support/attack.ts';
import { organData, personData, seedGround } from './support/fixture.ts';
import type { Ground } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

const broken = (rule: string) => ({
  failure: { code: 'RuleViolated', violations: [expect.objectContaining({ rule })] },
});

function kontaktData(namn: string, more: Partial<KontaktData> = {}): KontaktData {
  return {
    ...{ typ: 'forening', namn, epost: '', telefon: '', adress: '' },
    ...{ skyddad: false, avslutad: false, ...more },
  };
}

const everything = { slag: ['kontakt' as const], avslutade: 'med' as const };
const byName = { by: 'namn', descending: false } as const;

async function namesOf(register: RegisterDb, filter: object, sort: object = {}) {
  return register.read(async (tx) => {
    const ids = await listKontaktIds(tx, { ...everything, ...filter }, { ...byName, ...sort });
    return (await kontaktRows(tx, ids)).map(({ namn }) => namn);
  });
}

test('contacts are read back, changed, filtered, and listed in Swedish order', async () => {
  const register = await newRegister();
  const add = (data: KontaktData) => change(register, (tx) => insertKontakt(tx, data));
  const byalag = await add(kontaktData('Ängby byalag', { epost: 'post@angby.example' }));
  await add(kontaktData('Zetterbergs Bygg AB', { typ: 'foretag' }));
  await add(kontaktData('Alma Öst', { typ: 'privatperson', avslutad: true }));
  expect(await namesOf(register, {})).toEqual([
    ...['Alma Öst', 'Zetterbergs Bygg AB', 'Ängby byalag'],
  ]);
  expect(await namesOf(register, {}, { descending: true })).toEqual([
    ...['Ängby byalag', 'Zetterbergs Bygg AB', 'Alma Öst'],
  ]);
  expect(
    await namesOf(register, { avslutade: undefined, typ: ['foretag', 'privatperson'] }),
  ).toEqual(['Zetterbergs Bygg AB']);
  expect(await namesOf(register, { text: 'BYAL äng' })).toEqual(['Ängby byalag']);
  expect(await namesOf(register, { text: 'example' })).toEqual(['Ängby byalag']);
  expect(await namesOf(register, { text: 'yalag' })).toEqual([]);
  const next = kontaktData('Östby byalag', { telefon: '08-1' });
  const update = (version: number) =>
    change(register, (tx) => updateKontakt(tx, byalag.id, version, next));
  expect(await update(1)).toEqual({ ...next, id: byalag.id, version: 2, sammanslagenMed: null });
  await expect(update(1)).rejects.toMatchObject({ failure: { code: 'Conflict' } });
  expect(await namesOf(register, { text: 'ängby' })).toEqual([]);
});

test('whatever is typed, the search of contacts answers', async () => {
  const register = await newRegister();
  await change(register, (tx) => insertKontakt(tx, kontaktData('AB 100 % "Rak" \\_')));
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 12 }), async (text) => {
      await register.read((tx) => searchKontakt(tx, text, 5));
    }),
    { numRuns: 100 },
  );
  const found = await register.read((tx) => searchKontakt(tx, '100 rak', 5));
  expect(found).toHaveLength(1);
});

test('two own bodies in use never share an abbreviation', async () => {
  const register = await newRegister();
  await seedGround(register);
  const add = (more: object) =>
    change(register, (tx) => insertOrgan(tx, { ...organData('Klubben', 'kun'), ...more }));
  await expect(add({})).rejects.toMatchObject(broken('abbreviation_taken'));
  const external = await add({ externt: true });
  const closed = await add({ avslutad: true });
  for (const { id } of [external, closed]) {
    const open = change(register, (tx) => updateOrgan(tx, id, 1, organData('Klubben', 'KUN')));
    await expect(open).rejects.toMatchObject(broken('abbreviation_taken'));
  }
});

test('a party keeps its code to itself, for as long as it has it', async () => {
  const register = await newRegister();
  const fp = {
    ...{ kod: 'L', namn: 'Folklistan', genitiv: 'Folklistans' },
    ...{ giltigFran: null, giltigTill: '2015-11-21' },
  };
  const add = (more: object) => change(register, (tx) => insertParti(tx, { ...fp, ...more }));
  const before = await add({});
  await expect(add({ kod: 'l', giltigFran: '2015-11-21' })).rejects.toMatchObject(
    broken('parti_code_taken'),
  );
  const after = await add({ giltigFran: '2015-11-22', giltigTill: null });
  const stretch = change(register, (tx) =>
    updateParti(tx, before.id, 1, { ...fp, giltigTill: null }),
  );
  await expect(stretch).rejects.toMatchObject(broken('parti_code_taken'));
  expect(after).toMatchObject({ kod: 'L', version: 1 });
});

test('a task lasts from day to day, and is held once at a time', async () => {
  const register = await newRegister();
  const { kultur: organId, personId } = await seedGround(register);
  const base = { personId, organId, roll: 'ledamot', ordning: 0, forPartiId: null } as const;
  const add = (fran: string, till: string | null, more: object = {}) =>
    change(register, (tx) => insertUppdrag(tx, { ...base, fran, till, ...more }));
  const first = await add('2023-01-01', '2026-06-30');
  await expect(add('2026-06-30', null)).rejects.toMatchObject(broken('uppdrag_overlap'));
  const second = await add('2026-07-01', null);
  const chair = await add('2026-01-01', null, { roll: 'ordf' });
  expect(await register.read((tx) => listUppdrag(tx, { organId }))).toEqual([
    ...[chair, second, first],
  ]);
  const stretch = change(register, (tx) =>
    updateUppdrag(tx, first.id, 1, { ...base, fran: '2023-01-01', till: null }),
  );
  await expect(stretch).rejects.toMatchObject(broken('uppdrag_overlap'));
  await expect(add('2020-02-01', '2020-01-31')).rejects.toMatchObject(broken('period_backwards'));
});

describe('by raw SQL', () => {
  let raw: Database.Database;
  let ground: Ground;
  beforeAll(async () => {
    const register = await newRegister();
    ground = await seedGround(register);
    await change(register, async (tx) => {
      const [one, other] = [
        await insertKontakt(tx, kontaktData('Ett')),
        await insertKontakt(tx, kontaktData('Två')),
      ];
      await mergeInto(tx, 'kontakt', other.id, one.id);
      const merged = await insertPerson(tx, personData('Mo', 'Ås'));
      await mergeInto(tx, 'person', merged.id, ground.personId);
      await mergeInto(tx, 'organ', ground.omsorg, ground.skola);
    });
    raw = rawConnection(register);
  });
  beforeEach(() => {
    raw.exec('BEGIN IMMEDIATE');
  });
  afterEach(() => {
    raw.exec('ROLLBACK');
  });

  test.each(['kontakt', 'person', 'organ'])('%s: nothing is deleted or unmerged', (table) => {
    expect(attack(raw, `DELETE FROM ${table}`)).toBe('rule:no_delete');
    expect(attack(raw, `UPDATE ${table} SET id = ?`, ulid())).toBe('rule:locked');
    expect(attack(raw, `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toBe(
      'rule:already_exists',
    );
    const merged = 'WHERE sammanslagen_med IS NOT NULL';
    expect(attack(raw, `UPDATE ${table} SET sammanslagen_med = NULL ${merged}`)).toBe(
      'rule:merged',
    );
    expect(attack(raw, `UPDATE ${table} SET avslutad = 0 ${merged}`)).toBe('rule:merged');
    expect(attack(raw, `UPDATE ${table} SET avslutad = 1, sammanslagen_med = id`)).toMatch(
      /^rule:(merge_chain|organ_with_diarium)$/u,
    );
    expect(
      attack(
        raw,
        `UPDATE ${table} SET avslutad = 1, sammanslagen_med =
          (SELECT id FROM ${table} ${merged}) WHERE sammanslagen_med IS NULL`,
      ),
    ).toMatch(/^rule:(merge_chain|organ_with_diarium)$/u);
  });

  test('one that is merged can not be in use', () => {
    const sql = `UPDATE organ SET sammanslagen_med = ? WHERE id = ?`;
    expect(attack(raw, sql, ground.skola, ground.kultur)).toBe(
      'CHECK constraint failed: merged_in_use',
    );
  });

  test('the keeper of a diarium is not merged away', () => {
    const sql = `UPDATE organ SET avslutad = 1, sammanslagen_med = ? WHERE id = ?`;
    expect(attack(raw, sql, ground.kultur, ground.kommunstyrelsen)).toBe('rule:organ_with_diarium');
  });

  test.each(['kontakt', 'person'])('%s: protection holds for what was merged as well', (table) => {
    attack(raw, `UPDATE ${table} SET skyddad = 1 WHERE sammanslagen_med IS NULL`);
    const open = raw.prepare(`SELECT count(*) FROM ${table} WHERE skyddad = 0`).pluck().get();
    expect(open).toBe(0);
  });
});

test('a merge can not be undone by one that names it', async () => {
  const register = await newRegister();
  const add = (namn: string) => change(register, (tx) => insertKontakt(tx, kontaktData(namn)));
  const [a, b, c] = [await add('A'), await add('B'), await add('C')];
  await change(register, (tx) => mergeInto(tx, 'kontakt', a.id, b.id));
  await change(register, (tx) => mergeInto(tx, 'kontakt', b.id, c.id));
  const mergedInto = async (id: typeof a.id) =>
    (await register.read((tx) => getKontakt(tx, id))).sammanslagenMed;
  expect([await mergedInto(a.id), await mergedInto(b.id)]).toEqual([c.id, c.id]);
  const change2 = change(register, (tx) => updateKontakt(tx, a.id, 2, kontaktData('A')));
  await expect(change2).rejects.toMatchObject(broken('merged'));
});
