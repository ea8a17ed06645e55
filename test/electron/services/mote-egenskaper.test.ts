import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { ulid } from 'ulid';
import { beforeAll, expect, test } from 'vitest';
import { insertOrgan } from '../../../db/repositories/organ.ts';
import { saveProtokollsregler } from '../../../db/repositories/protokollsregler.ts';
import type { RegisterDb } from '../../../db/open.ts';
import { newProtokollsregler } from '../../../shared/domain/protokollsregler.ts';
import { organData, seedGround } from '../../db/support/fixture.ts';
import { seedMote } from '../../db/support/mote.ts';
import { change, newRegister, rawConnection } from '../../db/support/register.ts';
import { breachesOf, lockedOf } from './mote-egenskaper.ts';
import { attempt, handelse } from './mote-handelser.ts';
import type { Rum } from './mote-handelser.ts';

let register: RegisterDb;
let raw: Database.Database;
beforeAll(async () => {
  register = await newRegister();
  await seedGround(register);
  raw = rawConnection(register);
});

/** A body of four members of its own, with three deputies, whose meeting is open. */
async function newRum(): Promise<Rum> {
  const { id } = await change(register, async (tx) => {
    const organ = await insertOrgan(tx, organData(`Nämnden ${ulid()}`, ulid().slice(-9)));
    const regler = { ...newProtokollsregler(), antalLedamoter: 4 };
    await saveProtokollsregler(tx, organ.id, 0, regler);
    return organ;
  });
  const mote = await seedMote(register, id, { antal: 4 });
  const context = { register, now: () => new Date('2026-06-01T10:00:00Z'), newId: () => ulid() };
  return { context, mote, justerade: 0 };
}

test('whatever is done, the invariants hold and what is approved stands', async () => {
  let justerade = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(handelse, { minLength: 10, maxLength: 40, size: 'max' }),
      async (handelser) => {
        const rum = await newRum();
        let locked = new Map<string, string>();
        for (const one of handelser) {
          await attempt(one, rum);
          expect(breachesOf(raw)).toEqual([]);
          const now = lockedOf(raw, rum.mote.sammantradeId);
          for (const [part, rows] of locked) expect(now.get(part)).toBe(rows);
          locked = now;
        }
        justerade += rum.justerade;
      },
    ),
    { numRuns: 25 },
  );
  // Nothing would be proved if hardly anything was ever approved.
  expect(justerade).toBeGreaterThan(5);
});
