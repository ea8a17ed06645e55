import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ulid } from 'ulid';
import {
  getDelegationsbeslut,
  listAnmalningsparagraf,
  listDelegationsbeslut,
  listDelegationsbeslutOfArende,
  updateDelegationsbeslut,
} from '../../db/repositories/delegationsbeslut.ts';
import { saveDelegationsserie } from '../../db/repositories/delegationsserie.ts';
import { insertUppdrag } from '../../db/repositories/uppdrag.ts';
import type { Delegationsbeslut, Delegationspunkt } from '../../shared/domain/delegation.ts';
import type { OrganId, ParagrafId } from '../../shared/domain/id.ts';
import { attack } from './support/attack.ts';
import { freshNumber, seedDelegation } from './support/delegation.ts';
import type { DelegationWorld } from './support/delegation.ts';
import { registerArende } from './support/fixture.ts';
import { seedMote } from './support/mote.ts';
import type { Mote } from './support/mote.ts';
import { change } from './support/register.ts';

const broken = (rule: string) => ({
  failure: { code: 'RuleViolated', violations: [expect.objectContaining({ rule })] },
});
const conflict = { failure: { code: 'Conflict' } };

let world: DelegationWorld;
let mote: Mote;
let paragrafId: ParagrafId;
let punkt: Delegationspunkt;
let beslut: Delegationsbeslut;

beforeAll(async () => {
  world = await seedDelegation();
  mote = await seedMote(world.register, world.ground.kultur);
  paragrafId = await world.openParagraf(mote);
});
beforeEach(async () => {
  punkt = await world.addPunkt(freshNumber());
  beslut = await world.add(punkt);
});

describe('a series taken over from another system', () => {
  const first = (organId: OrganId, ar: number, forstaNr: number, version = 0) =>
    change(world.register, (tx) => saveDelegationsserie(tx, { organId, ar, forstaNr, version }));

  test('begins with the number that was chosen, until it has one', async () => {
    const { kultur } = world.ground;
    await first(kultur, 2033, 41);
    await first(kultur, 2033, 42, 1);
    const datum = '2033-05-04';
    expect((await world.add(punkt, { datum })).nr).toBe(42);
    expect((await world.add(punkt, { datum })).nr).toBe(43);
    await expect(first(kultur, 2033, 7, 2)).rejects.toMatchObject(
      broken('delegation_series_begun'),
    );
    await expect(first(kultur, 2034, 7, 1)).rejects.toMatchObject(conflict);
  });
});

describe('the notice of a decision that isn’t reported (KL 7:8, 8:10 p. 3)', () => {
  const record = { sarskiltProtokoll: 'Pärm 4', protokollfort: '2026-03-05' };
  test.each([
    ['record_missing', { protokollfort: '2026-03-05' }],
    ['record_before_decision', { ...record, protokollfort: '2026-03-01' }],
    ['notice_before_approval', { ...record, anslaget: '2026-03-04' }],
    ['removed_without_notice', { ...record, nedtaget: '2026-03-04' }],
    ['removed_before_notice', { ...record, anslaget: '2026-03-06', nedtaget: '2026-03-05' }],
  ])('%s', async (rule, more) => {
    await expect(world.correct(beslut, more)).rejects.toMatchObject(broken(rule));
  });

  test('stands as it is once the decision has been reported after all', async () => {
    const reported = await world.report(await world.correct(beslut, record), paragrafId);
    await expect(
      world.correct(reported, { ...record, anslaget: '2026-03-06' }),
    ).rejects.toMatchObject(broken('already_reported'));
  });
});

describe('numbers', () => {
  const body = fc.constantFrom('kultur' as const, 'skola' as const);
  const year = fc.constantFrom(2030, 2031);
  test('are consecutive by body and year, whatever the order they are registered in', async () => {
    const points = {
      kultur: punkt,
      skola: await world.addPunkt(freshNumber(), {}, world.ground.skola),
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(body, year), { maxLength: 12 }), async (calls) => {
        for (const [of, ar] of calls) {
          const before = await list(world.ground[of], ar);
          const datum = `${String(ar)}-05-04`;
          const made = await world.add(points[of], { datum }, world.ground[of]);
          expect([made.ar, made.nr]).toEqual([ar, before.length + 1]);
        }
        for (const organId of [world.ground.kultur, world.ground.skola]) {
          for (const ar of [2030, 2031]) {
            const nrs = (await list(organId, ar)).map(({ nr }) => nr);
            expect(nrs).toEqual(nrs.map((_, index) => nrs.length - index));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  // Whichever of the triggers that stop it is asked first.
  const ONE_OF = /^rule:(already_exists|number_not_next)$/u;
  const list = (organId: OrganId, ar: number) =>
    world.register.read((tx) => listDelegationsbeslut(tx, { organId, ar }));
  const copy = (insert: string, values: string) =>
    attack(
      world.raw,
      `${insert} INTO delegationsbeslut (id, organ_id, ar, nr, punkt_id, datum, beslutsfattare_id,
        innehall, sarskilt_protokoll, skapad, skapad_av, andrad)
      SELECT ${values}, punkt_id, datum, beslutsfattare_id, innehall, '', 't', 'u', 't'
      FROM delegationsbeslut WHERE id = ?`,
      beslut.id,
    );
  test.each(['INSERT', 'INSERT OR REPLACE', 'INSERT OR IGNORE'])(
    'are not chosen, not used twice and not skipped (%s)',
    (insert) => {
      expect(copy(insert, `'${ulid()}', organ_id, ar, nr`)).toMatch(ONE_OF);
      expect(copy(insert, `'${ulid()}', organ_id, ar, nr + 2`)).toBe('rule:number_not_next');
      expect(copy(insert, `id, organ_id, ar, nr + 1`)).toMatch(ONE_OF);
    },
  );

  test.each(['nr = 900', 'ar = 2027', `id = 'x'`, `skapad = ''`])(
    'stand with what they belong to (%s)',
    (set) => {
      expect(attack(world.raw, `UPDATE delegationsbeslut SET ${set} WHERE id = ?`, beslut.id)).toBe(
        'rule:locked',
      );
    },
  );

  test('a day in another year is refused, since the number is of the year', async () => {
    await expect(world.correct(beslut, { datum: '2027-01-02' })).rejects.toMatchObject(
      broken('day_outside_year'),
    );
  });

  test('no decision is deleted', () => {
    expect(attack(world.raw, 'DELETE FROM delegationsbeslut')).toBe('rule:no_delete');
  });
});

describe('a decision', () => {
  test('is read back, with the number of its case', async () => {
    const arende = await change(world.register, (tx) => registerArende(tx, world.ground));
    const made = await world.add(punkt, { arendeId: arende.id });
    expect(made).toMatchObject({
      punktId: punkt.id,
      arendeId: arende.id,
      version: 1,
      anmald: null,
    });
    expect(made).toMatchObject({ diarienummer: arende.diarienummer, makulering: null });
    const ofCase = await world.register.read((tx) => listDelegationsbeslutOfArende(tx, arende.id));
    expect(ofCase).toEqual([made]);
    expect(await world.register.read((tx) => getDelegationsbeslut(tx, made.id))).toEqual(made);
    await expect(world.correct({ ...made, version: 0 }, {})).rejects.toMatchObject(conflict);
  });

  test('names a point of its body that applies that day', async () => {
    const other = await world.addPunkt(freshNumber(), {}, world.ground.skola);
    await expect(world.add(other)).rejects.toMatchObject(broken('point_applies_not'));
    const ended = await world.addPunkt('D.1', { avslutad: '2026-03-01' });
    await expect(world.add(ended)).rejects.toMatchObject(broken('point_applies_not'));
    expect((await world.add(ended, { datum: '2026-03-01' })).nr).toBeGreaterThan(0);
  });

  test('is a person’s, unless a committee or the presidium decides', async () => {
    await expect(world.add(punkt, { beslutsfattareId: null })).rejects.toMatchObject(
      broken('decider_missing'),
    );
    const committee = { delegatslag: 'utskott', delegat: 'Arbetsutskottet' } as const;
    const { id } = await world.addPunkt('E.1', committee);
    expect(await world.add({ id }, { beslutsfattareId: null })).toMatchObject({ punktId: id });
  });

  test('that can’t wait is made by the chair or a member, that day (KL 6:39)', async () => {
    await expect(world.add(null)).rejects.toMatchObject(broken('urgent_needs_chair'));
    const task = {
      personId: world.ground.personId,
      organId: world.ground.kultur,
      ordning: 0,
      forPartiId: null,
    };
    await change(world.register, (tx) =>
      insertUppdrag(tx, { ...task, roll: 'ordf', fran: '2026-02-01', till: '2026-02-28' }),
    );
    await expect(world.add(null)).rejects.toMatchObject(broken('urgent_needs_chair'));
    const made = await world.add(null, { datum: '2026-02-28' });
    expect(made.punktId).toBeNull();
    // The task is put right afterwards: what was decided stands, and can be reported.
    world.raw.exec('DELETE FROM uppdrag');
    expect((await world.report(made, paragrafId)).anmald?.paragrafId).toBe(paragrafId);
  });

  test('that is makulerad keeps its number and changes no more', async () => {
    const makulering = { makuleradOrsak: 'Dubblett', makuleradAv: 'Siv Ek' };
    const tid = { makuleradTid: '2026-03-03T08:00:00.000Z' };
    const made = await change(world.register, (tx) =>
      updateDelegationsbeslut(tx, beslut.id, 1, { ...makulering, ...tid }),
    );
    expect(made).toMatchObject({ nr: beslut.nr, makulering: { orsak: 'Dubblett', av: 'Siv Ek' } });
    await expect(world.correct(made, { innehall: 'x' })).rejects.toMatchObject(broken('makulerat'));
    await expect(world.report(made, paragrafId)).rejects.toMatchObject(broken('makulerat'));
    expect(
      attack(world.raw, `UPDATE delegationsbeslut SET makulerad_tid = 't' WHERE nr = 1`),
    ).toContain('reason_missing');
  });
});

describe('a report', () => {
  test('is made in a § of the body, and taken back as long as the part isn’t approved', async () => {
    const reported = await world.report(beslut, paragrafId);
    const { sammantradeId } = mote;
    const anmald = { paragrafId, sammantradeId, datum: '2026-03-24', nr: 1, last: false };
    expect(reported.anmald).toEqual(anmald);
    await expect(world.correct(reported, { innehall: 'x' })).rejects.toMatchObject(
      broken('already_reported'),
    );
    expect((await world.report(reported, null)).anmald).toBeNull();
  });

  test('is not made elsewhere, nor before the decision', async () => {
    const other = await world.openParagraf(await seedMote(world.register, world.ground.skola));
    await expect(world.report(beslut, other)).rejects.toMatchObject(
      broken('paragraf_of_other_body'),
    );
    const later = await world.add(punkt, { datum: '2026-03-25' });
    await expect(world.report(later, paragrafId)).rejects.toMatchObject(
      broken('reported_before_decided'),
    );
    expect(
      (await world.report(await world.add(punkt, { datum: '2026-03-24' }), paragrafId)).anmald,
    ).not.toBeNull();
  });

  test('keeps its § from being struck', async () => {
    await world.report(beslut, paragrafId);
    const strike = `UPDATE paragraf SET status = 'utgatt' WHERE id = ?`;
    expect(attack(world.raw, strike, paragrafId)).toBe('rule:paragraf_has_reports');
  });

  test('stands when the part is approved, also for raw SQL', async () => {
    const at = await seedMote(world.register, world.ground.kultur, { datum: '2026-04-21' });
    const id = await world.openParagraf(at);
    const reported = await world.report(beslut, id);
    const waiting = await world.add(punkt);
    const choices = () =>
      world.register.read((tx) => listAnmalningsparagraf(tx, world.ground.kultur));
    expect((await choices()).map((one) => one.id)).toEqual([id, paragrafId]);
    // How a part is approved is tried elsewhere; here it is enough that it has been.
    world.raw.pragma('foreign_keys = OFF');
    world.raw.exec(`SAVEPOINT approved; ${triggersOn('protokollsdel').join(';')};
      UPDATE protokollsdel SET status = 'justerad', justerad = '2026-04-28',
        sha256 = '${'a'.repeat(64)}' WHERE id = '${at.delId}'`);
    const tries = [
      ['anmald_paragraf_id = NULL', reported],
      [`innehall = 'x'`, reported],
      [`version = 9`, reported],
      [`anmald_paragraf_id = '${id}'`, waiting],
    ] as const;
    for (const [set, { id: of }] of tries) {
      const sql = `UPDATE OR REPLACE delegationsbeslut SET ${set} WHERE id = ?`;
      expect(attack(world.raw, sql, of)).toMatch(/^rule:(part_locked|already_reported)$/u);
    }
    const where = 'SELECT anmald_paragraf_id FROM delegationsbeslut WHERE id = ?';
    expect(world.raw.prepare(where).pluck().get(reported.id)).toBe(id);
    world.raw.exec('ROLLBACK TO approved; RELEASE approved');
    world.raw.pragma('foreign_keys = ON');
  });
});

/** Drops what an approval asks for. */
function triggersOn(table: string): string[] {
  const named = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?";
  const names = world.raw.prepare(named).pluck().all(table);
  return names.map((name) => `DROP TRIGGER ${String(name)}`);
}
