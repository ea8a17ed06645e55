import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { getFordelning, saveFordelning } from '../../db/repositories/fordelning.ts';
import { ensureKallhanvisning } from '../../db/repositories/kallhanvisning.ts';
import {
  getTjansteskrivelse,
  insertTjansteskrivelse,
  saveTjansteskrivelse,
} from '../../db/repositories/tjansteskrivelse.ts';
import type { RegisterDb } from '../../db/open.ts';
import { Fordelning } from '../../shared/domain/fordelning.ts';
import { Tjansteskrivelse } from '../../shared/domain/tjansteskrivelse.ts';
import { fordelningViolations } from '../../shared/rules/fordelning-regler.ts';
import * as arbitrary from './support/arbitraries.ts';
import { fordelningData, klumpsumma, perPost, seedProposal } from './support/decided.ts';
import { registerArende, seedGround } from './support/fixture.ts';
import type { Ground } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

let register: RegisterDb;
let ground: Ground;
let known: arbitrary.Known;
beforeAll(async () => {
  register = await newRegister();
  ground = await seedGround(register);
  const source = { organId: ground.kultur, datum: '2026-01-20', paragraf: 7 };
  const kalla = await change(register, (tx) => ensureKallhanvisning(tx, source));
  const organ = [ground.kommunstyrelsen, ground.kultur, ground.skola, ground.omsorg];
  known = { organ, kalla: kalla.id, person: ground.personId };
});

const newArende = () => change(register, (tx) => registerArende(tx, ground));

test('a ledger is read back as it was saved, and as it was saved again', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitrary.fordelning(known),
      arbitrary.fordelning(known),
      async (first, second) => {
        expect(fordelningViolations(first)).toEqual(emptyItemsOnly(first));
        const { id } = await newArende();
        await change(register, (tx) => saveFordelning(tx, id, null, first));
        const read = () => register.read((tx) => getFordelning(tx, id));
        const one = await read();
        const kept = { id: one?.id, arendeId: id, ramId: one?.ramId, last: false, bilaga: false };
        const own = { ...kept, egenRam: true };
        expect(one).toEqual({ ...first, ...own, ramKvarKr: first.beloppKr, version: 1 });
        await change(register, (tx) => saveFordelning(tx, id, 1, second));
        const two = await read();
        expect(two).toEqual({ ...second, ...own, ramKvarKr: second.beloppKr, version: 2 });
        Fordelning.parse(two);
      },
    ),
    { numRuns: 60 },
  );
});

/** An application by item without items is unfinished, which the rules mind and storage doesn't. */
function emptyItemsOnly({ ansokningar }: Parameters<typeof fordelningViolations>[0]): unknown[] {
  return ansokningar.flatMap(({ beslutssatt, poster, begartKr }, index) => {
    const path = ['ansokningar', index, beslutssatt === 'per_post' ? 'poster' : 'begartKr'];
    if (beslutssatt === 'per_post' && poster.length === 0)
      return [{ path, rule: 'request_missing' }];
    const sum = poster.reduce((total, { begartKr: own }) => total + (own ?? 0), 0);
    const split = poster.length > 0 && poster.every(({ begartKr: own }) => own !== null);
    if (beslutssatt === 'per_post' || !split || sum === begartKr) return [];
    return [
      { path, rule: 'request_differs_from_items', params: { begart: begartKr, poster: sum } },
    ];
  });
}

test('a paper is read back as it was saved, and as it was saved again', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitrary.tjansteskrivelse(known),
      arbitrary.tjansteskrivelse(known),
      async (first, second) => {
        const { id: arendeId, diarienummer } = await newArende();
        const { id } = await change(register, (tx) => insertTjansteskrivelse(tx, arendeId, first));
        const read = () => register.read((tx) => getTjansteskrivelse(tx, id));
        const fixed = { id, arendeId, diarienummer, last: false, status: 'utkast' };
        expect(await read()).toEqual({ ...first, ...fixed, version: 1 });
        await change(register, (tx) => saveTjansteskrivelse(tx, id, 1, second));
        const two = await read();
        expect(two).toEqual({ ...second, ...fixed, version: 2 });
        Tjansteskrivelse.parse(two);
      },
    ),
    { numRuns: 60 },
  );
});

test('points that leave a paper are struck and kept, and come back under their id', async () => {
  const { register: own, paper } = await seedProposal();
  const [first, second, third] = paper.punkter;
  const save = (version: number, punkter: typeof paper.punkter) =>
    change(own, (tx) => saveTjansteskrivelse(tx, paper.id, version, { ...paper, punkter }));
  expect((await save(1, [third!, first!])).punkter).toEqual([third, first]);
  const kept = rawConnection(own)
    .prepare('SELECT id, struken FROM beslutspunkt ORDER BY struken, id')
    .raw()
    .all();
  expect(kept).toHaveLength(3);
  expect(kept.at(-1)).toEqual([second!.id, 1]);
  expect((await save(2, paper.punkter)).punkter).toEqual(paper.punkter);
});

test('an aggregate saved from an old version is a conflict, and nothing is stored', async () => {
  const { register: own, paper, arende, fordelning } = await seedProposal();
  const conflict = { failure: { code: 'Conflict' } };
  for (const version of [0, 2]) {
    const save = change(own, (tx) => saveTjansteskrivelse(tx, paper.id, version, paper));
    await expect(save).rejects.toMatchObject(conflict);
  }
  for (const version of [null, 0, 2]) {
    const save = change(own, (tx) => saveFordelning(tx, arende.id, version, fordelning));
    await expect(save).rejects.toMatchObject(conflict);
  }
  expect(await own.read((tx) => getFordelning(tx, arende.id))).toEqual(fordelning);
});

test.each([
  ['granted_above_frame', () => [klumpsumma(ground.skola, 500_001, 500_001)]],
  ['granted_above_requested', () => [klumpsumma(ground.skola, 1, 2)]],
  ['lump_sum_stated', () => [{ ...perPost(ground.skola, null), begartKr: 1 }]],
  ['unknown_reference', () => [{ ...perPost(ground.skola, null), tillfallen: [] }]],
])('a ledger that breaks %s is refused by that name', async (rule, ansokningar) => {
  const { id } = await newArende();
  const data = fordelningData(ground.kommunstyrelsen, ansokningar());
  const save = change(register, (tx) => saveFordelning(tx, id, null, data));
  await expect(save).rejects.toMatchObject({
    failure: { code: 'RuleViolated', violations: [{ path: [], rule }] },
  });
  expect(await register.read((tx) => getFordelning(tx, id))).toBeNull();
});

test('a frame may be lowered together with its grants', async () => {
  const { id } = await newArende();
  const save = (version: number | null, kronor: number) =>
    change(register, (tx) => {
      const data = fordelningData(ground.kommunstyrelsen, [
        klumpsumma(ground.skola, kronor, kronor),
      ]);
      return saveFordelning(tx, id, version, { ...data, beloppKr: kronor });
    });
  await save(null, 900);
  await save(1, 100);
  expect(await save(2, 900)).toMatchObject({ beloppKr: 900, version: 3 });
});
