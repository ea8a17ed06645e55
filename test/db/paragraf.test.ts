import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { RegisterDb } from '../../db/open.ts';
import { insertHandling } from '../../db/repositories/handling.ts';
import {
  getParagraf,
  insertParagraf,
  listParagraf,
  saveParagraf,
} from '../../db/repositories/paragraf.ts';
import { flatten, gather } from '../../db/repositories/paragraf-rader.ts';
import { ForslagId, HandlingId, OrganId, PartiId, PersonId } from '../../shared/domain/id.ts';
import { BeslutspunktId } from '../../shared/domain/id.ts';
import { Paragraf, ParagrafData } from '../../shared/domain/paragraf.ts';
import { seedProposal } from './support/decided.ts';
import { handlingData, nummerOf } from './support/fixture.ts';
import { newParagrafData, seedMote } from './support/mote.ts';
import type { Mote } from './support/mote.ts';
import { paragrafData } from './support/paragraf-arbitraries.ts';
import type { KnownOfParagraf } from './support/paragraf-arbitraries.ts';
import { change } from './support/register.ts';

const ids = <T>(parse: (text: string) => T, first: string) =>
  ['A', 'B', 'C'].map((last) => parse(`01${first.padEnd(23, '0')}${last}`));

const NOWHERE: KnownOfParagraf = {
  ...{ tjanstgorande: ids(PersonId.parse, 'P'), ovriga: ids(PersonId.parse, 'Q') },
  ...{ organ: ids(OrganId.parse, 'X'), partier: ids(PartiId.parse, 'R') },
  ...{ handlingar: ids(HandlingId.parse, 'H'), punkter: ids(BeslutspunktId.parse, 'B') },
};

let register: RegisterDb;
let mote: Mote;
let known: KnownOfParagraf;
let nr = 0;
beforeAll(async () => {
  const { ground, arende, paper, ...rest } = await seedProposal();
  register = rest.register;
  mote = await seedMote(register, ground.kommunstyrelsen);
  const handling = await change(register, (tx) =>
    insertHandling(tx, arende.id, nummerOf(arende, 1), handlingData()),
  );
  known = {
    ...{ tjanstgorande: mote.ledamoter, ovriga: mote.ersattare, partier: mote.partier },
    ...{ organ: [ground.kommunstyrelsen, ground.kultur], handlingar: [handling.id] },
    punkter: paper.punkter.map(({ id }) => id),
  };
});

function openParagraf(data: ParagrafData): Promise<Paragraf> {
  nr += 1;
  const { sammantradeId, organId, delId: protokollsdelId } = mote;
  const place = { sammantradeId, organId, protokollsdelId, dagordningspunktId: null };
  return change(register, (tx) =>
    insertParagraf(tx, { ...place, arendeId: null, ar: 2026, nr }, data),
  );
}

test('a § is told from its rows as it was, in whatever order they come', () => {
  fc.assert(
    fc.property(paragrafData(NOWHERE), (data) => {
      expect(ParagrafData.parse(data)).toEqual(data);
      const rows = flatten(data);
      const shuffled = Object.fromEntries(
        Object.entries(rows).map(([table, own]) => [table, own.toReversed()]),
      ) as unknown as typeof rows;
      expect({ ...data, ...gather(shuffled) }).toEqual(data);
    }),
    { numRuns: 300 },
  );
});

test('a § is read back as it was saved, and as it was saved again', async () => {
  await fc.assert(
    fc.asyncProperty(paragrafData(known), paragrafData(known), async (first, second) => {
      const opened = await openParagraf(first);
      const read = () => register.read((tx) => getParagraf(tx, opened.id));
      const fixed = {
        ...{ id: opened.id, nr, ar: 2026, status: 'oppen', dagordningspunktId: null },
        ...{ arendeId: null, protokollsdelId: mote.delId },
      };
      expect(await read()).toEqual({ ...first, ...fixed, version: 1 });
      const saved = await change(register, (tx) => saveParagraf(tx, opened, 1, second));
      expect(saved).toEqual({ ...second, ...fixed, version: 2 });
      expect(await read()).toEqual(Paragraf.parse(saved));
    }),
    { numRuns: 60 },
  );
  const listed = await register.read((tx) => listParagraf(tx, mote.sammantradeId));
  expect(listed.map((one) => one.nr)).toEqual(Array.from({ length: nr }, (_, at) => at + 1));
  for (const one of listed) {
    expect(one).toEqual(await register.read((tx) => getParagraf(tx, one.id)));
  }
});

test('a save of an old version is a conflict, and what a § points at has to be in it', async () => {
  const data = newParagrafData(mote.ledamoter[0]!);
  const opened = await openParagraf(data);
  const save = (version: number, changed: Partial<ParagrafData>) =>
    change(register, (tx) => saveParagraf(tx, opened, version, { ...data, ...changed }));
  await expect(save(2, {})).rejects.toMatchObject({ failure: { code: 'Conflict' } });
  const forslagId = ForslagId.parse('01F00000000000000000000000');
  const avslas = { typ: 'avslas' as const, forslagId, hanvisning: null };
  const beslut: ParagrafData['beslut'] = [
    { grund: { typ: 'ingen' }, standard: avslas, punkter: [] },
  ];
  await expect(save(1, { beslut })).rejects.toMatchObject({
    failure: { code: 'RuleViolated', violations: [{ rule: 'unknown_reference' }] },
  });
  expect(await register.read((tx) => getParagraf(tx, opened.id))).toEqual(opened);
});
