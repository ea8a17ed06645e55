import { beforeAll, expect, test } from 'vitest';
import {
  endDelegationspunkter,
  insertDelegationspunkt,
  listDelegationspunkt,
  updateDelegationspunkt,
} from '../../db/repositories/delegationspunkt.ts';
import { insertOrgan } from '../../db/repositories/organ.ts';
import { punktData } from '../../shared/domain/delegation.ts';
import type { Delegationspunkt } from '../../shared/domain/delegation.ts';
import { attack } from './support/attack.ts';
import { freshNumber, punktOf, seedDelegation } from './support/delegation.ts';
import type { DelegationWorld } from './support/delegation.ts';
import { organData } from './support/fixture.ts';
import { change } from './support/register.ts';

const broken = (rule: string) => ({
  failure: { code: 'RuleViolated', violations: [expect.objectContaining({ rule })] },
});
const conflict = { failure: { code: 'Conflict' } };

let world: DelegationWorld;
let punkt: Delegationspunkt;
beforeAll(async () => {
  world = await seedDelegation();
  punkt = await world.addPunkt(freshNumber());
  await world.add(punkt);
});

test('its points are read back as they were written, and changed by who read them last', async () => {
  const data = punktOf('B.1', { vidaredelegat: 'Rektor', delegatslag: 'forvaltningschef' });
  const made = await change(world.register, (tx) =>
    insertDelegationspunkt(tx, world.ground.skola, data),
  );
  expect(made).toEqual({ ...data, id: made.id, organId: world.ground.skola, version: 1 });
  const update = (version: number) =>
    change(world.register, (tx) =>
      updateDelegationspunkt(tx, made.id, version, { ...punktData(made), villkor: 'Högst 1 år' }),
    );
  expect(await update(1)).toMatchObject({ villkor: 'Högst 1 år', version: 2 });
  await expect(update(1)).rejects.toMatchObject(conflict);
});

test('a number is free again when its point has ended', async () => {
  await world.addPunkt('C.1');
  await expect(world.addPunkt('C.1')).rejects.toMatchObject(broken('delegationspunkt_exists'));
  const ended = await change(world.register, (tx) =>
    endDelegationspunkter(tx, world.ground.kultur, '2026-12-31'),
  );
  const all = await world.register.read((tx) => listDelegationspunkt(tx, world.ground.kultur));
  expect(all).toHaveLength(ended);
  expect(new Set(all.map(({ avslutad }) => avslutad))).toEqual(new Set(['2026-12-31']));
  const again = await world.addPunkt('C.1');
  const old = all.find(({ nummer }) => nummer === 'C.1');
  expect(
    attack(world.raw, 'UPDATE delegationspunkt SET avslutad = NULL WHERE id = ?', old?.id),
  ).toBe('rule:delegationspunkt_exists');
  expect(
    attack(
      world.raw,
      `UPDATE OR REPLACE delegationspunkt SET nummer = 'C.1' WHERE id = ?`,
      punkt.id,
    ),
  ).toBe('rule:point_used');
  expect(again.avslutad).toBeNull();
});

test('only boards of the own authority delegate (KL 6:37)', async () => {
  const kf = { ...organData('Fullmäktige', 'KF'), organtyp: 'kf' as const };
  const outside = { ...organData('Föreningen', 'EXT'), externt: true };
  for (const data of [kf, outside]) {
    const organ = await change(world.register, (tx) => insertOrgan(tx, data));
    const refused = change(world.register, (tx) =>
      insertDelegationspunkt(tx, organ.id, punktOf('A')),
    );
    await expect(refused).rejects.toMatchObject(broken('body_delegates_not'));
    await expect(world.add(punkt, {}, organ.id)).rejects.toMatchObject({
      failure: { code: 'RuleViolated' },
    });
  }
});

test.each([
  [`delegatslag = 'forvaltningschef'`, 'rule:point_used'],
  [`nummer = 'Z'`, 'rule:point_used'],
  [`avslutad = '2026-03-01'`, 'rule:point_used_later'],
  [`vidaredelegat = 'Rektor'`, 'only_chief_hands_on'],
  [`delegat = ' '`, 'delegat_missing'],
  [`arendegrupp = ''`, 'arendegrupp_missing'],
  [`organ_id = (SELECT id FROM organ WHERE forkortning = 'SKN')`, 'rule:locked'],
])('a point that decisions name stands (%s)', (set, rule) => {
  const sql = `UPDATE delegationspunkt SET ${set} WHERE id = ?`;
  expect(attack(world.raw, sql, punkt.id)).toContain(rule);
});

test('a point is never deleted', () => {
  expect(attack(world.raw, 'DELETE FROM delegationspunkt')).toBe('rule:no_delete');
  const copy = 'INSERT OR REPLACE INTO delegationspunkt SELECT * FROM delegationspunkt LIMIT 1';
  expect(attack(world.raw, copy)).toBe('rule:already_exists');
});
