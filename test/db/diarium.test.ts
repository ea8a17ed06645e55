import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertArende } from '../../db/repositories/arende.ts';
import { checkSerier, takeHandlingsnummer, takeLopnr } from '../../db/repositories/diarieserie.ts';
import { getDiarium, insertDiarium, listMonster } from '../../db/repositories/diarium.ts';
import { setDiariumStangt, updateDiarium } from '../../db/repositories/diarium.ts';
import { deleteKlassplan, getKlass, insertKlassplan } from '../../db/repositories/klassplan.ts';
import { updateKlass } from '../../db/repositories/klassplan.ts';
import { listKlass, listKlassplan, updateKlassplan } from '../../db/repositories/klassplan.ts';
import { getOrgan, updateOrgan } from '../../db/repositories/organ.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { DiariumData } from '../../shared/domain/diarium.ts';
import type { DiariumId } from '../../shared/domain/id.ts';
import type { KlassData } from '../../shared/domain/klassplan.ts';
import { attack } from './support/attack.ts';
import { arendeData, seedGround } from './support/fixture.ts';
import type { Ground } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

const broken = (rule: string) => ({
  failure: { code: 'RuleViolated', violations: [{ rule }] },
});
const yearly: DiariumData = {
  ...{ namn: 'Diariet', monster: '{AR}{NAMND}/{LOPNR:4}' },
  ...{ nollstalls: 'ar', handlingsnummer: 'i_arendet' },
};

let register: RegisterDb;
let ground: Ground;
beforeEach(async () => {
  register = await newRegister();
  ground = await seedGround(register);
});

const take = (diariumId: DiariumId, ar: number) =>
  change(register, (tx) => takeLopnr(tx, diariumId, ar));

async function changeDiarium(changes: Partial<DiariumData>): Promise<void> {
  const { version } = await register.read((tx) => getDiarium(tx, ground.diariumId));
  const data = { ...yearly, ...changes };
  await change(register, (tx) => updateDiarium(tx, ground.diariumId, version, data));
}

describe('series', () => {
  test('each diarium and each year counts for itself, also a year that has passed', async () => {
    const other = await change(register, (tx) =>
      insertDiarium(tx, ground.kultur, { ...yearly, namn: 'Kulturens' }),
    );
    const given = [];
    for (const [id, ar] of [
      [ground.diariumId, 2026],
      [other.id, 2026],
      [ground.diariumId, 2026],
      [ground.diariumId, 2024],
    ] as const)
      given.push(await take(id, ar));
    expect(given).toEqual([1, 1, 2, 1]);
  });

  test('a serial that never restarts goes on after the highest of all years', async () => {
    await changeDiarium({ nollstalls: 'aldrig', monster: '{NAMND} {LOPNR}' });
    const given = [];
    for (const ar of [2026, 2026, 2024, 2027, 2026]) given.push(await take(ground.diariumId, ar));
    expect(given).toEqual([1, 2, 3, 4, 5]);
    await changeDiarium({ nollstalls: 'ar' });
    expect(await take(ground.diariumId, 2026)).toBe(6);
    expect(await take(ground.diariumId, 2028)).toBe(1);
  });

  test('handlingar of the diarium are counted by year, or for ever', async () => {
    const next = (ar: number) =>
      change(register, (tx) => takeHandlingsnummer(tx, ground.diariumId, ar));
    expect([await next(2026), await next(2026), await next(2027)]).toEqual([1, 2, 1]);
    await changeDiarium({ nollstalls: 'aldrig' });
    expect([await next(2027), await next(2028)]).toEqual([3, 4]);
  });

  test('a closed diarium gives no numbers until it is opened', async () => {
    await take(ground.diariumId, 2026);
    const set = async (stangt: boolean) => {
      const { version } = await register.read((tx) => getDiarium(tx, ground.diariumId));
      return change(register, (tx) => setDiariumStangt(tx, ground.diariumId, version, stangt));
    };
    expect(await set(true)).toMatchObject({ stangt: true, version: 2 });
    await expect(take(ground.diariumId, 2026)).rejects.toMatchObject(broken('diarium_closed'));
    await expect(take(ground.diariumId, 2025)).rejects.toMatchObject(broken('diarium_closed'));
    await set(false);
    expect(await take(ground.diariumId, 2026)).toBe(2);
  });

  test('serials that no case has are told of, by year or over all years (K06)', async () => {
    const registerAs = (ar: number) =>
      change(register, async (tx) => {
        const lopnr = await takeLopnr(tx, ground.diariumId, ar);
        const diarienummer = `${String(ar)} ${String(lopnr)}`;
        const number = { diariumId: ground.diariumId, ar, lopnr, diarienummer };
        const data = arendeData([ground.personId]);
        await insertArende(tx, { ...number, sortnyckel: diarienummer, data });
      });
    const check = () => register.read((tx) => checkSerier(tx, ground.diariumId));
    for (const ar of [2025, 2026, 2026]) await registerAs(ar);
    expect(await check()).toEqual({
      serier: [
        { ar: 2026, senasteLopnr: 2, antal: 2, makulerade: 0 },
        { ar: 2025, senasteLopnr: 1, antal: 1, makulerade: 0 },
      ],
      luckor: [],
    });
    await take(ground.diariumId, 2026);
    await take(ground.diariumId, 2026);
    await registerAs(2026);
    await take(ground.diariumId, 2025);
    expect((await check()).luckor).toEqual([
      { ar: 2026, fran: 3, till: 4 },
      { ar: 2025, fran: 2, till: 2 },
    ]);
    await changeDiarium({ nollstalls: 'aldrig' });
    expect((await check()).luckor).toEqual([{ ar: null, fran: 3, till: 4 }]);
    await registerAs(2027);
    expect((await check()).luckor).toEqual([{ ar: null, fran: 3, till: 4 }]);
  });
});

test('patterns that numbers have been printed by are kept, with the abbreviation of their time', async () => {
  const earlier = async () =>
    (await register.read(listMonster))
      .filter(({ tidigare }) => tidigare)
      .map(({ monster, forkortning }) => `${forkortning} ${monster}`);
  await changeDiarium({ monster: '{AR:2}/{LOPNR}' });
  expect(await earlier()).toEqual([]);
  await take(ground.diariumId, 2026);
  await changeDiarium({ monster: '{LOPNR}/{AR}' });
  await changeDiarium({ monster: '{LOPNR}/{AR}', namn: 'Nytt namn' });
  expect(await earlier()).toEqual(['KS {AR:2}/{LOPNR}']);
  const organ = await register.read((tx) => getOrgan(tx, ground.kommunstyrelsen));
  const { id, version, ...data } = organ;
  await change(register, (tx) => updateOrgan(tx, id, version, { ...data, forkortning: 'KST' }));
  expect((await earlier()).toSorted()).toEqual(['KS {AR:2}/{LOPNR}', 'KS {LOPNR}/{AR}']);
});

const klass = (kod: string, changes: Partial<KlassData> = {}): KlassData => ({
  ...{ kod, rubrik: `Klass ${kod}`, gallringsregel: '', bevaras: false, gallringsfristAr: null },
  ...changes,
});

describe('file plans', () => {
  const store = (giltigFran: string, klasser: KlassData[] = [klass('1')]) =>
    change(register, (tx) =>
      insertKlassplan(tx, { organId: ground.kommunstyrelsen, namn: 'Plan', giltigFran, klasser }),
    );

  test('any plan is read back as it was stored, each class under its own', async () => {
    const code = fc.array(fc.constantFrom('1', '2', '10', 'a'), { minLength: 1, maxLength: 3 });
    const data = fc.record({
      kod: code.map((parts) => parts.join('.')),
      rubrik: fc.constantFrom('Styra', 'Leda ”allt”', 'Å ä ö'),
      gallringsregel: fc.constantFrom('', 'Bevaras', 'Gallras efter 10 år'),
      bevaras: fc.constant(false),
      gallringsfristAr: fc.option(fc.integer({ min: 0, max: 999 })),
    });
    const plans = fc.uniqueArray(data, { selector: ({ kod }) => kod, minLength: 1, maxLength: 30 });
    let year = 1000;
    await fc.assert(
      fc.asyncProperty(plans, async (klasser) => {
        year += 1;
        const plan = await store(`${String(year)}-01-01`, klasser);
        await change(register, (tx) =>
          updateKlassplan(tx, plan.id, 1, {
            ...{ namn: plan.namn, giltigFran: plan.giltigFran },
            giltigTill: `${String(year)}-12-31`,
          }),
        );
        const stored = await register.read((tx) => listKlass(tx, plan.id));
        const byCode = new Map(stored.map((one) => [one.kod, one]));
        expect(plan.antalKlasser).toBe(klasser.length);
        for (const one of klasser) {
          const { id, klassplanId, foralderId, ...rest } = byCode.get(one.kod)!;
          expect(rest).toEqual({ ...one, giltigTill: null, version: 1 });
          const above = one.kod.split('.').slice(0, -1);
          while (above.length > 0 && !byCode.has(above.join('.'))) above.pop();
          expect(foralderId).toBe(byCode.get(above.join('.'))?.id ?? null);
          expect(await register.read((tx) => getKlass(tx, id))).toMatchObject({ klassplanId });
        }
      }),
      { numRuns: 25 },
    );
  });

  test('a body has one plan at a time', async () => {
    const plan = await store('2026-01-01');
    await expect(store('2027-01-01')).rejects.toMatchObject(broken('klassplan_overlap'));
    const days = { namn: 'Plan', giltigFran: '2026-01-01' };
    const end = (version: number, giltigTill: string | null) =>
      change(register, (tx) => updateKlassplan(tx, plan.id, version, { ...days, giltigTill }));
    await end(1, '2026-12-31');
    await store('2027-01-01');
    await expect(end(2, null)).rejects.toMatchObject(broken('klassplan_overlap'));
    expect(await register.read(listKlassplan)).toMatchObject([
      { giltigFran: '2027-01-01', giltigTill: null },
      { giltigFran: '2026-01-01', giltigTill: '2026-12-31' },
    ]);
  });

  test('a class is put right in what it is called and how long it is kept, once at a time', async () => {
    const plan = await store('2026-01-01', [klass('1'), klass('1.1')]);
    const [first] = await register.read((tx) => listKlass(tx, plan.id));
    const data = {
      rubrik: 'Styra',
      gallringsregel: 'Gallras efter 7 år',
      giltigTill: '2026-06-30',
    };
    const correct = (version: number) =>
      change(register, (tx) => updateKlass(tx, first!.id, version, data));
    expect(await correct(1)).toEqual({
      ...{ ...first, ...data, bevaras: false, gallringsfristAr: 7, version: 2 },
    });
    await expect(correct(1)).rejects.toMatchObject({ failure: { code: 'Conflict' } });
  });

  test('a plan is removed only while no case is classed by it', async () => {
    const plan = await store('2026-01-01', [klass('1'), klass('1.1')]);
    const [first] = await register.read((tx) => listKlass(tx, plan.id));
    await change(register, async (tx) => {
      const lopnr = await takeLopnr(tx, ground.diariumId, 2026);
      const number = { diariumId: ground.diariumId, ar: 2026, lopnr, diarienummer: 'X 1' };
      const data = arendeData([ground.personId], { klass: '1', klassId: first!.id });
      await insertArende(tx, { ...number, sortnyckel: '1', data });
    });
    const remove = (id: typeof plan.id) => change(register, (tx) => deleteKlassplan(tx, id, 1));
    await expect(remove(plan.id)).rejects.toMatchObject(broken('klassplan_in_use'));
    expect(await register.read((tx) => listKlass(tx, plan.id))).toHaveLength(2);
    await change(register, (tx) =>
      updateKlassplan(tx, plan.id, 1, {
        ...{ namn: 'Plan', giltigFran: '2026-01-01', giltigTill: '2026-06-30' },
      }),
    );
    const unused = await store('2026-07-01');
    await remove(unused.id);
    expect(await register.read(listKlassplan)).toHaveLength(1);
  });
});

test('the file itself refuses what would make a number or a class mean two things', async () => {
  await take(ground.diariumId, 2026);
  await change(register, (tx) => takeHandlingsnummer(tx, ground.diariumId, 2026));
  await changeDiarium({ monster: '{LOPNR}/{AR}' });
  await change(register, (tx) =>
    insertKlassplan(tx, {
      ...{ organId: ground.kommunstyrelsen, namn: 'Plan', giltigFran: '2026-01-01' },
      klasser: [klass('1'), klass('1.1')],
    }),
  );
  const raw = rawConnection(register);
  const attacks: readonly (readonly [string, string])[] = [
    ['DELETE FROM diarium', 'rule:no_delete'],
    [`UPDATE diarium SET organ_id = '${ground.kultur}'`, 'rule:diarium_immutable'],
    ["UPDATE diarium SET id = '01AAAAAAAAAAAAAAAAAAAAAAAA'", 'rule:diarium_immutable'],
    ["UPDATE diarium SET nollstalls = 'ibland'", 'CHECK'],
    ['UPDATE diarieserie SET forsta_lopnr = 2', 'rule:number_immutable'],
    ['UPDATE handlingsserie SET senaste_nr = 0', 'rule:counter_decreased'],
    ['DELETE FROM handlingsserie', 'rule:counter_decreased'],
    ['INSERT OR REPLACE INTO handlingsserie SELECT * FROM handlingsserie', 'counter_decreased'],
    ['DELETE FROM tidigare_monster', 'rule:no_delete'],
    ["UPDATE tidigare_monster SET monster = 'x'", 'rule:number_immutable'],
    ["UPDATE klass SET kod = '9' WHERE kod = '1'", 'rule:klass_immutable'],
    ['UPDATE klass SET foralder_id = NULL WHERE foralder_id IS NOT NULL', 'rule:klass_immutable'],
    ['INSERT OR REPLACE INTO klass SELECT * FROM klass', 'rule:klass_exists'],
    ['UPDATE klass SET version = 2, bevaras = 1, gallringsfrist_ar = 3', 'klass_kept_or_culled'],
    ["UPDATE klass SET rubrik = 'Annat'", 'rule:klass_immutable'],
    ["DELETE FROM klass WHERE kod = '1'", 'FOREIGN KEY'],
    ['DELETE FROM klassplan', 'FOREIGN KEY'],
    [`UPDATE klassplan SET organ_id = '${ground.kultur}'`, 'rule:klassplan_immutable'],
    ["UPDATE klassplan SET giltig_till = '2025-01-01'", 'klassplan_days'],
  ];
  for (const [sql, said] of attacks) expect(attack(raw, sql), sql).toContain(said);
});
