import { expect, test } from 'vitest';
import { listAnvandning } from '../../db/repositories/anvandning.ts';
import { getArende } from '../../db/repositories/arende.ts';
import { searchArende } from '../../db/repositories/arende-lista.ts';
import { getFordelning } from '../../db/repositories/fordelning.ts';
import { getHandling, insertHandling } from '../../db/repositories/handling.ts';
import { setHandlingMakulerad } from '../../db/repositories/handling.ts';
import { insertKontakt } from '../../db/repositories/kontakt.ts';
import { insertOrgan } from '../../db/repositories/organ.ts';
import { countPekare } from '../../db/repositories/pekare.ts';
import { insertPerson } from '../../db/repositories/person.ts';
import { mergeInto } from '../../db/repositories/sammanslagning.ts';
import { getSandlista } from '../../db/repositories/sandlista.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import { insertUppdrag, listUppdrag } from '../../db/repositories/uppdrag.ts';
import type { KontaktData } from '../../shared/domain/kontakt.ts';
import type { UppdragData } from '../../shared/domain/uppdrag.ts';
import { seedDecided, seedProposal } from './support/decided.ts';
import { arendeData, handlingData, nummerOf, organData, personData } from './support/fixture.ts';
import { registerArende, seedGround } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

const broken = (rule: string) => ({
  failure: { code: 'RuleViolated', violations: [expect.objectContaining({ rule })] },
});

const outsider: KontaktData = {
  ...{ typ: 'forening', namn: 'Byalaget', epost: '', telefon: '', adress: '' },
  ...{ skyddad: false, avslutad: false },
};

test('what points at a contact points at the one that stays, but for what is cancelled', async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  const { open, cancelled, kept, twin } = await change(register, async (tx) => {
    const arende = await registerArende(tx, ground);
    const kept = await insertKontakt(tx, outsider);
    const twin = await insertKontakt(tx, { ...outsider, namn: 'Byalagett' });
    const ref = { slag: 'kontakt', id: twin.id } as const;
    const motpart = { typ: 'kontakt', namn: twin.namn, ref } as const;
    const add = (handlnr: number) =>
      insertHandling(tx, arende.id, nummerOf(arende, handlnr), handlingData({ motpart }));
    const [open, wrong] = [await add(1), await add(2)];
    const cancelled = await setHandlingMakulerad(tx, wrong.id, wrong.version, 'Fel ärende');
    return { open, cancelled, kept, twin };
  });
  expect(await register.read((tx) => countPekare(tx, 'kontakt', twin.id))).toEqual([
    { tabell: 'handling', antal: 2 },
  ]);
  const moved = await change(register, (tx) => mergeInto(tx, 'kontakt', twin.id, kept.id));
  expect(moved).toEqual([{ tabell: 'handling', antal: 1 }]);
  const motpartOf = async (id: typeof open.id) =>
    (await register.read((tx) => getHandling(tx, id))).motpart;
  expect(await motpartOf(open.id)).toMatchObject({ namn: 'Byalagett', ref: { id: kept.id } });
  expect(await motpartOf(cancelled.id)).toMatchObject({ ref: { id: twin.id } });
  const uses = await register.read((tx) =>
    listAnvandning(tx, { slag: 'kontakt', id: kept.id }, 10),
  );
  expect(uses.map(({ som, handlingId }) => [som, handlingId])).toEqual([
    ['motpart', cancelled.id],
    ['motpart', open.id],
  ]);
});

test('a person merged handles a case once, and is found by the name that stays', async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  const { personId } = ground;
  const { alone, both, twin } = await change(register, async (tx) => {
    const twin = (await insertPerson(tx, personData('Måns', 'Åhs'))).id;
    const of = (handlaggare: (typeof twin)[]) =>
      registerArende(tx, ground, arendeData(handlaggare));
    return { alone: await of([twin]), both: await of([twin, personId]), twin };
  });
  await change(register, (tx) => mergeInto(tx, 'person', twin, personId));
  const officers = async (id: typeof alone.id) =>
    (await register.read((tx) => getArende(tx, id))).handlaggare;
  expect(await officers(alone.id)).toEqual([personId]);
  expect(await officers(both.id)).toEqual([personId]);
  const hits = (text: string) => register.read((tx) => searchArende(tx, text, 10));
  expect(await hits('moa')).toHaveLength(2);
  expect(await hits('måns')).toHaveLength(0);
});

test('a body takes over the ledger and the points of a paper that is not decided', async () => {
  const { register, ground, arende, paper } = await seedProposal();
  const twin = await change(register, (tx) => insertOrgan(tx, organData('Kultur nämnden', 'KN')));
  await change(register, (tx) => mergeInto(tx, 'organ', ground.kultur, twin.id));
  const ledger = await register.read((tx) => getFordelning(tx, arende.id));
  expect(ledger?.ansokningar[0]).toMatchObject({
    sokandeOrganId: twin.id,
    aterrapport: { tillOrganId: twin.id },
  });
  const stored = await register.read((tx) => getTjansteskrivelse(tx, paper.id));
  expect(stored.punkter.map(({ nyckel }) => nyckel)).toEqual([
    ...[`tilldelning:${twin.id}`, `aterrapport:${twin.id}`, `avslag:${ground.skola}`],
  ]);
  const left = await register.read((tx) => countPekare(tx, 'organ', ground.kultur));
  expect(left).toEqual([]);
});

test('a decided case keeps every word, and its list still answers to the decision', async () => {
  const { register, ground, lista, arende } = await seedDecided();
  const raw = rawConnection(register);
  const decided = () =>
    [
      'ansokan',
      'beslut',
      'beslut_mottagare',
      'aterrapportering',
      'beslutspunkt',
      'sandlistepost',
    ].map((table) => raw.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all());
  const before = decided();
  const twin = await change(register, (tx) => insertOrgan(tx, organData('Kultur nämnden', 'KN')));
  await change(register, (tx) => mergeInto(tx, 'organ', ground.kultur, twin.id));
  expect(decided()).toEqual(before);
  expect(raw.prepare('SELECT * FROM sandlista_saknad').all()).toEqual([]);
  const list = await register.read((tx) => getSandlista(tx, lista.id));
  expect(list.poster.map(({ organId }) => organId)).toContain(ground.kultur);
  const uses = await register.read((tx) => listAnvandning(tx, { slag: 'organ', id: twin.id }, 50));
  expect(new Set(uses.map(({ som }) => som))).toEqual(new Set(['sokande', 'mottagare']));
  expect(new Set(uses.map(({ arendeId }) => arendeId))).toEqual(new Set([arende.id]));
});

test('two applicants of one allocation are not merged, nor the keeper of a diarium away', async () => {
  const { register, ground } = await seedProposal();
  const merge = (from: string, to: string) =>
    change(register, (tx) => mergeInto(tx, 'organ', from, to));
  await expect(merge(ground.kultur, ground.skola)).rejects.toMatchObject(broken('both_applicants'));
  await expect(merge(ground.kommunstyrelsen, ground.omsorg)).rejects.toMatchObject(
    broken('organ_with_diarium'),
  );
});

test('tasks are taken over once, and contradicting ones stop the merge', async () => {
  const register = await newRegister();
  const { kultur: organId, skola, personId } = await seedGround(register);
  const add = (data: Partial<UppdragData>) =>
    change(register, (tx) =>
      insertUppdrag(tx, {
        ...{ personId, organId, roll: 'ledamot', fran: '2026-01-01', till: '2026-12-31' },
        ...{ ordning: 0, forPartiId: null, ...data },
      }),
    );
  const person = async (namn: string) =>
    (await change(register, (tx) => insertPerson(tx, personData(namn, 'Åhs')))).id;
  const [twin, other] = [await person('Moa'), await person('Mo')];
  const kept = await add({});
  await add({ personId: twin, fran: '2026-03-01', till: '2026-04-30' });
  const moved = await add({ personId: twin, organId: skola });
  await add({ personId: other, fran: '2026-06-01', till: null });
  const merge = (from: typeof twin) =>
    change(register, (tx) => mergeInto(tx, 'person', from, personId));
  expect(await merge(twin)).toEqual([{ tabell: 'uppdrag', antal: 1 }]);
  const ids = async (of: object) =>
    (await register.read((tx) => listUppdrag(tx, of))).map(({ id }) => id);
  expect((await ids({ personId })).sort()).toEqual([kept.id, moved.id].sort());
  expect(await ids({ organId })).toHaveLength(2);
  await expect(merge(other)).rejects.toMatchObject(broken('uppdrag_overlap'));
  expect(await ids({ organId })).toHaveLength(2);
});
