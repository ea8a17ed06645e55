import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertRam } from '../../db/repositories/fordelningsram.ts';
import { listTidigareTilldelning, moveToRam } from '../../db/repositories/omgangsram.ts';
import { getFordelning, saveFordelning } from '../../db/repositories/fordelning.ts';
import {
  getRamliggare,
  insertRamandring,
  insertRedovisning,
} from '../../db/repositories/ramliggare.ts';
import { getUppfoljning, insertUppfoljning } from '../../db/repositories/uppfoljning.ts';
import type { ArendeId, AterrapporteringId } from '../../shared/domain/id.ts';
import { RamandringData } from '../../shared/domain/fordelningsram.ts';
import type { Fordelningsram, Ramliggare } from '../../shared/domain/fordelningsram.ts';
import { ramandringViolations, redovisningViolations } from '../../shared/rules/ramandring.ts';
import { ramlage } from '../../shared/rules/ramlage.ts';
import type { WriteTx } from '../../db/tx.ts';
import { attack } from './support/attack.ts';
import { addProposal, seedDecided } from './support/decided.ts';
import type { Decided } from './support/decided.ts';
import { registerArende } from './support/fixture.ts';
import { change, rawConnection } from './support/register.ts';

/** What is to be told in a case. */
async function addDuty(arendeId: ArendeId): Promise<AterrapporteringId> {
  const frist = { precision: 'manad' as const, manad: '2027-02' };
  const data = { text: 'Redovisa', paragrafId: null, ansvarigOrganId: null, ansvarig: 'Kontoret' };
  const given = { ...data, tillOrganId: seeded.ground.kommunstyrelsen, frist };
  return (await change(seeded.register, (tx) => insertUppfoljning(tx, arendeId, given))).id;
}

/** The same in a case that has nothing to do with the frame. */
async function otherCase(): Promise<AterrapporteringId> {
  const other = await change(seeded.register, (tx) => registerArende(tx, seeded.ground));
  return addDuty(other.id);
}

let seeded: Decided;
let raw: Database.Database;
let next: Fordelningsram;
beforeAll(async () => {
  seeded = await seedDecided();
  raw = rawConnection(seeded.register);
  const facts = { agareOrganId: seeded.ground.kommunstyrelsen, ar: 2027, andamal: 'utveckling' };
  next = await change(seeded.register, (tx) =>
    insertRam(tx, { ...facts, beloppKr: 100_000, kallhanvisningId: null }, null),
  );
});

/** 500 000 in the frame, of which 200 000 was granted on 14 April by item, and nothing as a sum. */
function andring(values: Record<string, string | number | null>): string {
  const row = {
    ...{ id: ulid(), ram_id: seeded.fordelning.ramId, typ: 'okning', dag: '2026-05-01' },
    ...{ belopp_kr: 1, kallhanvisning_id: seeded.kalla, fran_ansokan_id: null },
    ...{ till_ansokan_id: null, till_ram_id: null, anteckning: '', skapad: 't', skapad_av: 'u' },
    ...values,
  };
  const columns = Object.keys(row);
  const literals = Object.values(row).map((value) =>
    typeof value === 'string' ? `'${value}'` : String(value ?? 'NULL'),
  );
  return `INSERT INTO ramandring (${columns.join()}) VALUES (${literals.join()})`;
}

const [GRANTED, REFUSED] = [0, 1];
const ansokan = (index: number) => seeded.fordelning.ansokningar[index]!.id;

describe('what the file itself refuses', () => {
  beforeEach(() => {
    raw.exec('BEGIN IMMEDIATE');
  });
  afterEach(() => {
    raw.exec('ROLLBACK');
  });

  test('a frame out of which something is decided stands, with the citation behind it', () => {
    expect(attack(raw, 'UPDATE fordelningsram SET belopp_kr = 600000 WHERE ar = 2026')).toBe(
      'rule:locked',
    );
    expect(attack(raw, 'DELETE FROM fordelningsram WHERE ar = 2026')).toMatch(/^rule:locked/u);
    expect(attack(raw, 'UPDATE fordelningsram SET belopp_kr = 90000 WHERE ar = 2027')).toBe(
      'changed 1',
    );
  });

  test('a change stands, and holds from its decision at the earliest', () => {
    expect(attack(raw, andring({ dag: '2026-01-19' }))).toBe('rule:change_before_decision');
    expect(attack(raw, andring({ dag: '2026-01-20' }))).toBe('changed 1');
    expect(attack(raw, 'UPDATE ramandring SET belopp_kr = 2')).toBe('rule:locked');
    expect(attack(raw, 'DELETE FROM ramandring')).toBe('rule:no_delete');
    const replace = 'INSERT OR REPLACE INTO ramandring SELECT * FROM ramandring';
    expect(attack(raw, replace)).toBe('rule:already_exists');
    expect(attack(raw, 'UPDATE kallhanvisning SET paragraf = 9')).toBe('rule:locked');
  });

  test.each([
    ['more than is left', { typ: 'minskning', belopp_kr: 300_001 }],
    // On 1 March all is left, and on 14 April 200 000 is granted out of it.
    ['more than will be left', { typ: 'minskning', belopp_kr: 300_001, dag: '2026-03-01' }],
  ])('a frame is not made less by %s', (_, values) => {
    expect(attack(raw, andring(values))).toBe('rule:change_above_rest');
    expect(attack(raw, andring({ ...values, belopp_kr: 300_000 }))).toBe('changed 1');
  });

  test('nothing is granted before the money is there', () => {
    expect(attack(raw, andring({ dag: '2026-06-01', belopp_kr: 50_000 }))).toBe('changed 1');
    const less = { typ: 'minskning', belopp_kr: 350_000 };
    expect(attack(raw, andring({ ...less, dag: '2026-05-31' }))).toBe('rule:change_above_rest');
    expect(attack(raw, andring({ ...less, dag: '2026-06-01' }))).toBe('changed 1');
  });

  test('what is left is carried on to another frame, and no more', () => {
    const carried = { typ: 'overforing', till_ram_id: next.id };
    expect(attack(raw, andring({ ...carried, belopp_kr: 300_001 }))).toBe('rule:change_above_rest');
    expect(attack(raw, andring({ ...carried, belopp_kr: 300_000 }))).toBe('changed 1');
    const left = raw.prepare(`SELECT sum(ram_kr - tilldelat_kr) FROM ramhandelse WHERE ram_id = ?`);
    expect(left.pluck().get(next.id)).toBe(400_000);
    expect(left.pluck().get(seeded.fordelning.ramId)).toBe(0);
    expect(attack(raw, andring({ ...carried, till_ram_id: seeded.fordelning.ramId }))).toContain(
      'same_place',
    );
  });

  test('applicants give back what they have and have not used, and get no more than they asked', () => {
    const back = { typ: 'aterbetalning', fran_ansokan_id: ansokan(GRANTED) };
    expect(attack(raw, andring({ ...back, belopp_kr: 200_001 }))).toBe('rule:taken_above_granted');
    const early = { ...back, belopp_kr: 1, dag: '2026-04-13' };
    expect(attack(raw, andring(early))).toBe('rule:taken_above_granted');
    const moved = { ...back, typ: 'omfordelning', till_ansokan_id: ansokan(REFUSED) };
    expect(attack(raw, andring({ ...moved, belopp_kr: 150_000 }))).toBe('changed 1');
    const [post] = seeded.fordelning.ansokningar[GRANTED]!.poster;
    const used = (kronor: number) => `INSERT INTO redovisning VALUES ('${ulid()}',
      '${ansokan(GRANTED)}', '${post!.id}', '2027-01-10', ${kronor}, NULL, '', 't', 'u', NULL)`;
    expect(attack(raw, used(50_001))).toBe('rule:used_above_granted');
    expect(attack(raw, used(40_000))).toBe('changed 1');
    expect(attack(raw, andring({ ...back, belopp_kr: 10_001 }))).toBe('rule:granted_below_used');
    expect(attack(raw, andring({ ...back, belopp_kr: 10_000 }))).toBe('changed 1');
    expect(attack(raw, 'UPDATE redovisning SET belopp_kr = 0')).toBe('rule:locked');
  });

  test('use is told of what was decided, item by item or as a sum', () => {
    const told = (
      id: string,
      post: string,
      asked = 'NULL',
    ) => `INSERT INTO redovisning VALUES ('${ulid()}', '${id}',
      ${post}, '2027-01-10', 0, NULL, '', 't', 'u', ${asked})`;
    expect(attack(raw, told(ansokan(GRANTED), 'NULL'))).toBe('rule:unknown_reference');
    expect(attack(raw, told(ansokan(REFUSED), 'NULL'))).toBe('changed 1');
    const [post] = seeded.fordelning.ansokningar[GRANTED]!.poster;
    expect(attack(raw, told(ansokan(REFUSED), `'${post!.id}'`))).toBe('rule:unknown_reference');
  });
});

test('a report answers what is to be told in its own case, and is seen from there too', async () => {
  const { register, fordelning, arende } = seeded;
  const own = await addDuty(arende.id);
  const [post] = fordelning.ansokningar[GRANTED]!.poster;
  const data = { ansokanId: ansokan(GRANTED), postId: post!.id, kallhanvisningId: null };
  const told = (aterrapporteringId: AterrapporteringId, beloppKr: number) =>
    change(register, async (tx) => {
      const rest = { dag: '2027-01-10', anteckning: '', beloppKr, aterrapporteringId };
      await insertRedovisning(tx, { ...data, ...rest });
      throw Object.assign(new Error('undo'), {
        seen: await getUppfoljning(tx, own),
        ledger: await getRamliggare(tx, fordelning.ramId),
      });
    });
  await expect(told(await otherCase(), 1)).rejects.toMatchObject({
    failure: { violations: [{ rule: 'unknown_reference' }] },
  });
  await expect(told(own, 120_000)).rejects.toMatchObject({
    seen: { anvant: { ramId: fordelning.ramId, beloppKr: 120_000 } },
    ledger: { redovisningar: [{ aterrapporteringId: own }] },
  });
  const { uppdrag } = await register.read((tx) => getRamliggare(tx, fordelning.ramId));
  expect(uppdrag).toMatchObject([
    { ansvarig: 'Kulturnämnden', senast: '2027-02', text: '' },
    { id: own, ansvarig: 'Kontoret', status: 'oppen' },
  ]);
});

test('a second round has what the first one left, and cannot be more', async () => {
  const { register, ground, kalla } = seeded;
  const { arende, fordelning } = await change(register, (tx) => addProposal(tx, ground, kalla));
  const { ram } = await register.read((tx) => getRamliggare(tx, seeded.fordelning.ramId));
  await change(register, (tx) => moveToRam(tx, arende.id, ram));
  const round = await register.read((tx) => getFordelning(tx, arende.id));
  expect(round).toMatchObject({ ramId: ram.id, egenRam: false, ramKvarKr: 300_000 });
  expect(round?.beloppKr).toBe(300_000);
  const before = await register.read((tx) => listTidigareTilldelning(tx, arende.id));
  expect(before.map((one) => [one.datum, one.paragraf, one.begartKr, one.beloppKr])).toEqual([
    ['2026-04-14', 51, 300_000, 200_000],
    ['2026-04-14', 51, expect.any(Number), 0],
  ]);
  // The first round was decided when nothing had been granted out of the frame.
  expect(await register.read((tx) => listTidigareTilldelning(tx, seeded.arende.id))).toEqual([]);
  await expect(register.read((tx) => getRamliggare(tx, fordelning.ramId))).rejects.toThrow(
    'NotFound',
  );
  const save = (data: object) =>
    change(register, (tx) => saveFordelning(tx, arende.id, round!.version, { ...round!, ...data }));
  await expect(save({ beloppKr: 300_001 })).rejects.toMatchObject({
    failure: { violations: [{ rule: 'round_above_rest' }] },
  });
  await expect(save({ andamal: 'annat' })).rejects.toMatchObject({
    failure: { violations: [{ rule: 'frame_shared', path: ['data', 'andamal'] }] },
  });
  const { omgangar } = await register.read((tx) => getRamliggare(tx, ram.id));
  expect(omgangar.map(({ beslut }) => beslut?.paragraf ?? null)).toEqual([51, null]);
});

test('the rules and the file agree on every change and report, and on what is left any day', async () => {
  const { register, kalla } = seeded;
  const ramId = seeded.fordelning.ramId;
  const [post] = seeded.fordelning.ansokningar[GRANTED]!.poster;
  const dag = fc.constantFrom('2026-01-19', '2026-03-01', '2026-05-01', '2026-07-01');
  const kronor = fc.constantFrom(1, 50_000, 200_000, 300_000, 300_001, 500_000);
  const place = fc.constantFrom(ansokan(GRANTED), ansokan(REFUSED));
  const any = fc
    .record({
      typ: fc.constantFrom('okning', 'minskning', 'overforing', 'omfordelning', 'aterbetalning'),
      ...{ dag, beloppKr: kronor, from: place },
    })
    .map(({ typ, from, ...shared }) => {
      const to = from === ansokan(GRANTED) ? ansokan(REFUSED) : ansokan(GRANTED);
      return RamandringData.parse({
        ...{ ...shared, typ, kallhanvisningId: kalla, anteckning: '' },
        ...(typ === 'overforing' ? { tillRamId: next.id } : {}),
        ...(typ === 'omfordelning' ? { franAnsokanId: from, tillAnsokanId: to } : {}),
        ...(typ === 'aterbetalning' ? { franAnsokanId: from } : {}),
      });
    });
  // Their own report-back, and one of another case.
  const asked = fc.constantFrom(null, await addDuty(seeded.arende.id), await otherCase());
  const report = fc.record({ used: kronor, dag, asked });
  const reported = (
    liggare: Ramliggare,
    step: { used: number; dag: string; asked: AterrapporteringId | null },
  ) => {
    const told = { ansokanId: ansokan(GRANTED), postId: post!.id, kallhanvisningId: null };
    const data = {
      ...{ ...told, dag: step.dag, beloppKr: step.used, anteckning: '' },
      aterrapporteringId: step.asked,
    };
    const work = (tx: WriteTx): Promise<unknown> => insertRedovisning(tx, data);
    return { broken: redovisningViolations(liggare, data), work };
  };
  const changed = (liggare: Ramliggare, data: RamandringData) => {
    const work = (tx: WriteTx): Promise<unknown> => insertRamandring(tx, ramId, data);
    return { broken: ramandringViolations(liggare, data, '2026-01-20'), work };
  };
  const undo = new Error('undo');
  const refusal = async (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => (error as { failure: { violations: { rule: string }[] } }).failure,
    );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(any, report), { maxLength: 6 }), async (steps) => {
      const played = change(register, async (tx) => {
        for (const step of steps) {
          const liggare = await getRamliggare(tx, ramId);
          const { broken, work } =
            'used' in step ? reported(liggare, step) : changed(liggare, step);
          const failure = await refusal(work(tx));
          expect(failure === null).toBe(broken.length === 0);
          const after = await getRamliggare(tx, ramId);
          for (const day of [...after.andringar.map((one) => one.dag), '2026-04-14']) {
            expect(ramlage(after, day).kvarKr).toBeGreaterThanOrEqual(0);
          }
        }
        throw undo;
      });
      await expect(played).rejects.toBe(undo);
    }),
    { numRuns: 25 },
  );
});
