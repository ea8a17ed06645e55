import { expect, test } from 'vitest';
import { insertBeslut, listBeslut } from '../../db/repositories/beslut.ts';
import { listTidsfrist } from '../../db/repositories/bevakning.ts';
import { getFordelning, saveFordelning } from '../../db/repositories/fordelning.ts';
import { updateKallhanvisning } from '../../db/repositories/kallhanvisning.ts';
import {
  faststallSandlista,
  getSandlistaByPaper,
  saveSandlista,
} from '../../db/repositories/sandlista.ts';
import {
  getTjansteskrivelse,
  insertTjansteskrivelse,
  listTjansteskrivelse,
  saveTjansteskrivelse,
} from '../../db/repositories/tjansteskrivelse.ts';
import type { CallError } from '../../shared/contract/errors.ts';
import {
  decisionOn,
  paperData,
  sandlistepost,
  seedDecided,
  seedProposal,
} from './support/decided.ts';
import { registerArende } from './support/fixture.ts';
import { change } from './support/register.ts';

async function ruleOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(() => undefined).catch((reason: unknown) => reason as CallError);
  return error?.failure.violations[0]?.rule ?? error?.failure.code;
}

test('a decision is read back with its points, grants and report-backs', async () => {
  const proposed = await seedProposal();
  const { register, arende, ground, fordelning, paper } = proposed;
  const stored = await change(register, (tx) => insertBeslut(tx, decisionOn(proposed)));
  expect(await register.read((tx) => listBeslut(tx, arende.id))).toEqual([stored]);
  expect(stored).toMatchObject({ arendeId: arende.id, paragraf: 51, utfall: 'enligt_forslag' });
  expect(stored.punkter.map(({ nr }) => nr)).toEqual([1, 2, 3]);
  expect(stored.punkter[0]?.harleddFranId).toBe(paper.punkter[0]?.id);
  expect(stored.tilldelningar).toEqual([
    {
      ...{ ansokanId: fordelning.ansokningar[0]?.id, sokandeOrganId: ground.kultur },
      ...{ beloppKr: 200_000, begartKr: 300_000 },
    },
    {
      ...{ ansokanId: fordelning.ansokningar[1]?.id, sokandeOrganId: ground.skola },
      ...{ beloppKr: 0, begartKr: 400_000 },
    },
  ]);
  const duties = await register.read((tx) => listTidsfrist(tx, arende.id));
  expect(duties).toMatchObject([
    { senast: '2027-02', kalla: 'aterrapportering', text: 'Kulturnämnden', bevakningId: null },
  ]);
});

test('a decision locks ledger, paper and citations, and they say so', async () => {
  const { register, arende, paper, fordelning, ground, kalla } = await seedDecided();
  const locked = { paper: true, ledger: true, summary: true };
  const seen = await register.read(async (tx) => ({
    paper: (await getTjansteskrivelse(tx, paper.id)).last,
    ledger: (await getFordelning(tx, arende.id))?.last,
    summary: (await listTjansteskrivelse(tx, arende.id))[0]?.last,
  }));
  expect(seen).toEqual(locked);
  const source = { organId: ground.kultur, datum: '2026-01-20', paragraf: 8 };
  expect([
    await ruleOf(change(register, (tx) => saveTjansteskrivelse(tx, paper.id, 1, paper))),
    await ruleOf(change(register, (tx) => saveFordelning(tx, arende.id, 1, fordelning))),
    await ruleOf(change(register, (tx) => updateKallhanvisning(tx, kalla, 1, source))),
  ]).toEqual(['locked', 'locked', 'locked']);
});

test('an applicant without a point of its own stops the decision until a reason is given', async () => {
  const proposed = await seedProposal();
  const { register, paper, ground, fordelning } = proposed;
  const punkter = paper.punkter.map((punkt) =>
    punkt.nyckel === `avslag:${ground.skola}` ? { ...punkt, utgar: true } : punkt,
  );
  await change(register, (tx) => saveTjansteskrivelse(tx, paper.id, 1, { ...paper, punkter }));
  const decision = decisionOn(proposed);
  expect(await ruleOf(change(register, (tx) => insertBeslut(tx, decision)))).toBe(
    'ansokan_without_point',
  );
  const avsteg = [{ ansokanId: fordelning.ansokningar[1]!.id, skal: 'Beslutas i juni.' }];
  const data = { ...decision.data, avsteg };
  await change(register, (tx) => insertBeslut(tx, { ...decision, data }));
});

test('a report-back alone does not count as a point of the applicant', async () => {
  const proposed = await seedProposal();
  const { register, paper, ground } = proposed;
  const punkter = paper.punkter.filter(({ nyckel }) => nyckel !== `tilldelning:${ground.kultur}`);
  await change(register, (tx) => saveTjansteskrivelse(tx, paper.id, 1, { ...paper, punkter }));
  const work = change(register, (tx) => insertBeslut(tx, { ...decisionOn(proposed), punkter: [] }));
  expect(await ruleOf(work)).toBe('ansokan_without_point');
});

test('a paper is decided once', async () => {
  const decided = await seedDecided();
  const decision = decisionOn(decided);
  const data = { ...decision.data, paragraf: 52 };
  const again = change(decided.register, (tx) => insertBeslut(tx, { ...decision, data }));
  expect(await ruleOf(again)).toBe('already_decided');
});

test('a paragraph of a meeting is used once', async () => {
  const decided = await seedDecided();
  const { register, ground, kalla } = decided;
  const decision = decisionOn(decided);
  const again = change(register, async (tx) => {
    const arende = await registerArende(tx, ground);
    const paper = await insertTjansteskrivelse(tx, arende.id, paperData(ground, kalla, []));
    const data = { ...decision.data, tjansteskrivelseId: paper.id };
    const nothing = { punkter: [], tilldelningar: [], aterrapporteringar: [], mottagare: [] };
    await insertBeslut(tx, { arendeId: arende.id, data, ...nothing });
  });
  expect(await ruleOf(again)).toBe('paragraf_taken');
});

test('a list is settled when every body the decision names is on it or left out with a reason', async () => {
  const { register, paper, ground, lista } = await seedDecided();
  const [kultur, skola] = lista.poster;
  const save = (version: number, data: Parameters<typeof saveSandlista>[3]) =>
    change(register, (tx) => saveSandlista(tx, lista.id, version, data));
  const settle = (version: number) =>
    change(register, (tx) => faststallSandlista(tx, lista.id, version));

  await save(1, { poster: [kultur!], avsteg: [] });
  expect(await ruleOf(settle(2))).toBe('mottagare_saknas');
  await save(2, { poster: [kultur!], avsteg: [{ organId: ground.skola, skal: ' ' }] });
  expect(await ruleOf(settle(3))).toBe('mottagare_saknas');
  await save(3, { poster: [kultur!], avsteg: [{ organId: ground.skola, skal: 'Närvarade.' }] });
  expect(await settle(4)).toMatchObject({ faststalld: true, version: 5 });
  expect(await ruleOf(settle(4))).toBe('Conflict');

  // Exchanging the post for a reason and back again in one save is no removal.
  const exchanged = { poster: [skola!], avsteg: [{ organId: ground.kultur, skal: 'Hämtar.' }] };
  expect(await save(5, exchanged)).toMatchObject({ ...exchanged, faststalld: true });
  expect(await ruleOf(save(6, { ...exchanged, avsteg: [] }))).toBe('mottagare_saknas');
  const extra = { poster: [sandlistepost(ground.omsorg), skola!], avsteg: exchanged.avsteg };
  await save(6, extra);
  expect(await register.read((tx) => getSandlistaByPaper(tx, paper.id))).toEqual({
    ...{ id: lista.id, tjansteskrivelseId: paper.id, faststalld: true, version: 7, ...extra },
    ...{ paragrafId: null, justerad: null },
  });
});
