import { expect, test } from 'vitest';
import { getArende, setArendestatus, updateArende } from '../../db/repositories/arende.ts';
import { arendeRows, listArendeIds, searchArende } from '../../db/repositories/arende-lista.ts';
import { insertBevakning, setBevakningKlar } from '../../db/repositories/bevakning.ts';
import { insertPerson, updatePerson } from '../../db/repositories/person.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { Arendestatus } from '../../shared/domain/arende.ts';
import type { ArendeSort } from '../../shared/domain/listfilter.ts';
import { arendeData, personData, registerArende, seedGround } from './support/fixture.ts';
import type { Ground } from './support/fixture.ts';
import { change, newRegister } from './support/register.ts';

async function registerWith(...subjects: string[]): Promise<[RegisterDb, Ground]> {
  const register = await newRegister();
  const ground = await seedGround(register);
  for (const arendemening of subjects) {
    await change(register, (tx) => registerArende(tx, ground, { arendemening }));
  }
  return [register, ground];
}

function list(register: RegisterDb, by: ArendeSort, descending = false, text = '') {
  return register.read((tx) => listArendeIds(tx, { text }, { by, descending }, '2026-02-03'));
}

async function find(register: RegisterDb, text: string): Promise<string[]> {
  const rows = await register.read((tx) => searchArende(tx, text, 20));
  return rows.map(({ arendemening }) => arendemening);
}

test('a case is read back as it was registered', async () => {
  const [register, ground] = await registerWith();
  const other = await change(register, (tx) => insertPerson(tx, personData('Bo', 'Al')));
  const data = arendeData([other.id, ground.personId], {
    klass: '1.2',
    initiativtagare: 'Föreningen',
  });
  const stored = await change(register, (tx) => registerArende(tx, ground, data));
  expect(stored).toMatchObject({ ...data, diarienummer: '2026KS/0001', lopnr: 1, version: 1 });
  expect(await register.read((tx) => getArende(tx, stored.id))).toEqual(stored);
});

test('a correction keeps the number and needs the version that was read', async () => {
  const [register, ground] = await registerWith();
  const first = await change(register, (tx) => registerArende(tx, ground));
  const data = arendeData([ground.personId], { arendemening: 'Belysning vid sjön' });
  const second = await change(register, (tx) => updateArende(tx, first.id, 1, data));
  expect(second).toEqual({ ...first, ...data, version: 2 });
  await expect(change(register, (tx) => updateArende(tx, first.id, 1, data))).rejects.toMatchObject(
    { failure: { code: 'Conflict' } },
  );
});

test('the list sorts in Swedish order, both ways, with the row as the last key', async () => {
  const [register] = await registerWith(
    'Önska',
    'ängen',
    'Zebra',
    'Åkern',
    'école',
    'Eko',
    'zebra',
  );
  const byName = ['école', 'Eko', 'Zebra', 'zebra', 'Åkern', 'ängen', 'Önska'];
  const ids = await list(register, 'arendemening');
  const rows = await register.read((tx) => arendeRows(tx, ids));
  expect(rows.map(({ arendemening }) => arendemening)).toEqual(byName);
  expect(await list(register, 'arendemening', true)).toEqual(ids.toReversed());
  expect(await list(register, 'diarienummer')).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('the list sorts statuses as a case passes them, and filters on them', async () => {
  const [register] = await registerWith('a', 'b', 'c');
  const rows = await register.read((tx) => arendeRows(tx, [1, 2, 3]));
  await change(register, async (tx) => {
    await setArendestatus(tx, rows[0]!.id, 'avslutat', '2026-05-01');
    await setArendestatus(tx, rows[2]!.id, 'beslutat');
  });
  expect(await list(register, 'status')).toEqual([2, 3, 1]);
  const filter = { status: ['avslutat', 'beslutat'] satisfies Arendestatus[] };
  const ids = await register.read((tx) =>
    listArendeIds(tx, filter, { by: 'inkomDatum', descending: false }, '2026-05-01'),
  );
  expect(ids).toEqual([1, 3]);
});

test('rows come in the order of the ids and carry the nearest open deadline', async () => {
  const [register] = await registerWith('a', 'b', 'c');
  const [first] = await register.read((tx) => arendeRows(tx, [1]));
  const soon = await change(register, async (tx) => {
    await insertBevakning(tx, first!.id, { datum: '2026-05-01', text: 'Ring' });
    return insertBevakning(tx, first!.id, { datum: '2026-04-01', text: 'Skriv' });
  });
  const rows = await register.read((tx) => arendeRows(tx, [3, 1, 99, 2]));
  expect(rows.map(({ rad, tidsfrist }) => [rad, tidsfrist])).toEqual([
    [3, null],
    [1, '2026-04-01'],
    [2, null],
  ]);
  expect(rows[0]).toMatchObject({ handlaggare: 'Moa Ås', diarienummer: '2026KS/0003' });
  await change(register, (tx) => setBevakningKlar(tx, soon.id, true));
  const [after] = await register.read((tx) => arendeRows(tx, [1]));
  expect(after?.tidsfrist).toBe('2026-05-01');
});

test.each([
  ['bely', ['Belysning vid sjön', 'Belysning i parken']],
  ['BELYSNING sjö', ['Belysning vid sjön']],
  ['sjon', ['Belysning vid sjön']],
  ['sysning', []],
  ['belysning bänk', []],
  ['moa', ['Belysning vid sjön', 'Bänkar', 'Belysning i parken']],
  ['as bänkar', ['Bänkar']],
  ['2026KS/0002', ['Bänkar']],
  ['2026ks/2', ['Bänkar']],
  ['2026KS/000', ['Belysning vid sjön', 'Bänkar', 'Belysning i parken']],
  ['2/2026', ['Bänkar']],
  ['2/26', ['Bänkar']],
  ['KS 2026/2', ['Bänkar']],
  ['ks 2 bänk', ['Bänkar']],
  ['2026KS/00', ['Belysning vid sjön', 'Bänkar', 'Belysning i parken']],
  ['2026/2 belysning', []],
  ['   ', []],
  ['"belysning" ( *', ['Belysning vid sjön', 'Belysning i parken']],
])('the search for %o finds %o, newest first', async (text, found) => {
  const [register] = await registerWith('Belysning i parken', 'Bänkar', 'Belysning vid sjön');
  expect(await find(register, text)).toEqual(found);
});

test('the search follows corrections of the case and new names of its officers', async () => {
  const [register, ground] = await registerWith('Belysning i parken');
  const [row] = await register.read((tx) => arendeRows(tx, [1]));
  const data = arendeData([ground.personId], { arendemening: 'Vägbelysning' });
  await change(register, (tx) => updateArende(tx, row!.id, 1, data));
  expect(await find(register, 'parken')).toEqual([]);
  expect(await find(register, 'vag')).toEqual(['Vägbelysning']);
  await change(register, (tx) => updatePerson(tx, ground.personId, 1, personData('Moa', 'Lind')));
  expect(await find(register, 'moa as')).toEqual([]);
  expect(await find(register, 'lind')).toEqual(['Vägbelysning']);
  expect(await list(register, 'diarienummer', false, 'lind')).toEqual([1]);
});
