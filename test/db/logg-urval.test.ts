import { beforeAll, expect, test } from 'vitest';
import { listLogg, listLogganvandare, listSealedLogg } from '../../db/repositories/logg.ts';
import type { Loggfilter, Loggsida } from '../../db/repositories/logg.ts';
import { setAnvandarperson } from '../../db/repositories/anvandare.ts';
import { insertPerson } from '../../db/repositories/person.ts';
import { createRegister } from '../../db/open.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { Arende } from '../../shared/domain/arende.ts';
import type { PersonId } from '../../shared/domain/id.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import { personData, registerArende, seedGround } from './support/fixture.ts';
import type { Ground } from './support/fixture.ts';
import { change, context, rawConnection, temporaryFolder } from './support/register.ts';

const clock = { day: 1 };
const user = { name: 'Siv Ek' };
let register: RegisterDb;
let ground: Ground;
let arende: Arende;

beforeAll(async () => {
  const host = {
    ...context,
    now: () => new Date(Date.UTC(2026, 0, clock.day)),
    get user() {
      return user.name;
    },
  };
  register = await createRegister(temporaryFolder(), host, { kommun: 'Granholma', exempel: false });
  ground = await seedGround(register);
  arende = await change(register, (tx) => registerArende(tx, ground));
  for (const [day, name, handelse] of [
    [2, 'Siv Ek', 'arende.status'],
    [3, 'Moa Ås', 'bevakning.tillagd'],
    [4, 'Moa Ås', 'arende.rattat'],
    [5, 'Siv Ek', 'bevakning.klar'],
  ] as const) {
    clock.day = day;
    user.name = name;
    await tell(handelse);
  }
});

function tell(handelse: Logghandelse): Promise<void> {
  const efter = { handlaggare: [ground.personId], okand: '01ZZZZZZZZZZZZZZZZZZZZZZZZ' };
  const about = { objektId: arende.id, arendeId: arende.id, fore: null, efter };
  return register.write((tx) => tx.log({ handelse, ...about }));
}

const any: Loggfilter = {
  ...{
    arendeId: null,
    objektId: null,
    omrade: null,
    anvandare: null,
    fran: null,
    till: null,
  },
};
const newest: Loggsida = { fore: null, antal: 50 };
const events = async (filter: Partial<Loggfilter>) =>
  (await register.read((tx) => listLogg(tx, { ...any, ...filter }, newest))).map(
    (row) => row.handelse,
  );

test('the log of a case, of a kind, of a person and of a span of days, newest first', async () => {
  const ofCase = ['bevakning.klar', 'arende.rattat', 'bevakning.tillagd', 'arende.status'];
  expect(await events({ arendeId: arende.id })).toEqual(ofCase);
  expect(await events({ omrade: 'bevakning' })).toEqual(['bevakning.klar', 'bevakning.tillagd']);
  expect(await events({ anvandare: 'Moa Ås' })).toEqual(['arende.rattat', 'bevakning.tillagd']);
  const span = { fran: '2026-01-03T00:00:00.000Z', till: '2026-01-04T00:00:00.000Z' };
  expect(await events(span)).toEqual(['bevakning.tillagd']);
  expect(await events({ omrade: 'arende', anvandare: 'Siv Ek' })).toEqual(['arende.status']);
});

test('pages follow each other without a gap, also while more is written', async () => {
  const page = (fore: number | null) =>
    register.read((tx) => listLogg(tx, { ...any, arendeId: arende.id }, { fore, antal: 3 }));
  const first = await page(null);
  await tell('arende.status');
  const older = await page(first.at(-1)?.nr ?? null);
  expect([...first, ...older].map(({ handelse }) => handelse)).toEqual([
    'bevakning.klar',
    'arende.rattat',
    'bevakning.tillagd',
    'arende.status',
  ]);
});

test('ids are told by name, those that name nothing are left out', async () => {
  const [row] = await register.read((tx) => listLogg(tx, { ...any, arendeId: arende.id }, newest));
  expect(row?.namn).toEqual({ [arende.id]: arende.diarienummer, [ground.personId]: 'Moa Ås' });
});

test('a row tells who the user had said to be when it was written, and nobody before that', async () => {
  const say = (personId: PersonId) =>
    register.write(async (tx) => {
      await setAnvandarperson(tx, personId);
      const told = { objektId: personId, arendeId: null, fore: null, efter: personId };
      await tx.log({ handelse: 'anvandare.kopplad', ...told });
    });
  const other = await change(register, (tx) => insertPerson(tx, personData('Siv', 'Ås')));
  user.name = 'kontoret';
  await tell('arende.status');
  await say(ground.personId);
  await tell('arende.status');
  user.name = 'hemma';
  await tell('arende.status');
  user.name = 'kontoret';
  await say(other.id);
  await tell('arende.status');
  const rows = await register.read((tx) => listSealedLogg(tx, { ...any, omrade: 'arende' }, 0, 50));
  expect(rows.slice(-4).map(({ anvandare, person }) => [anvandare, person])).toEqual([
    ['kontoret', null],
    ['kontoret', 'Moa Ås'],
    ['hemma', null],
    ['kontoret', 'Siv Ås'],
  ]);
  const shown = await register.read((tx) => listLogg(tx, { ...any, omrade: 'arende' }, newest));
  expect(shown.slice(0, 4).map(({ person }) => person)).toEqual(
    rows
      .slice(-4)
      .map(({ person }) => person)
      .reverse(),
  );
  user.name = 'Siv Ek';
});

test('everybody in the log is listed once', async () => {
  expect(await register.read(listLogganvandare)).toEqual(['Moa Ås', 'Siv Ek', 'hemma', 'kontoret']);
});

test.each([
  ["substr(handelse, 1, instr(handelse, '.') - 1) = 'arende' AND nr < 99", 'logg_omrade'],
  ["anvandare = 'Siv Ek' AND nr < 99", 'logg_anvandare'],
  ["tid >= 'a' AND tid < 'b'", 'logg_tid'],
  ["arende_id = 'a' AND nr < 99", 'logg_arende'],
])('rows where %s are found by %s', (where, index) => {
  const plan = rawConnection(register)
    .prepare(`EXPLAIN QUERY PLAN SELECT nr FROM logg WHERE ${where} ORDER BY nr DESC LIMIT 50`)
    .all();
  expect(JSON.stringify(plan)).toContain(index);
});
