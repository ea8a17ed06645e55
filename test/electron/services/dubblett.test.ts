import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Kontakt, KontaktData } from '../../../shared/domain/kontakt.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import { playedOnce } from '../contract/samples/played-once.ts';
import type { TestApp } from '../../support/test-app.ts';

let app: TestApp;

const open = playedOnce('kontakt.save');
beforeEach(async () => {
  ({ app } = await open());
});
afterEach(() => app.close());

const outsider: KontaktData = {
  ...{ typ: 'privatperson', namn: 'Åsa Öst', epost: '', telefon: '', adress: '' },
  ...{ skyddad: false, avslutad: false },
};
const add = (data: Partial<KontaktData>) =>
  app.call('kontakt.save', { existing: null, data: { ...outsider, ...data } });
const asRead = ({ id, version }: Kontakt) => ({ id, version });

/** What the newest row of the log tells. */
function lastLogged() {
  const file = new Database(join(app.folder, 'register', 'register.db'), { readonly: true });
  const row = file
    .prepare<
      [],
      { handelse: string; objektId: string; fore: string; efter: string; antal: number }
    >(
      `SELECT handelse, objekt_id AS objektId, fore, efter, nr AS antal FROM logg
       ORDER BY nr DESC LIMIT 1`,
    )
    .get();
  file.close();
  if (!row) throw new Error('the log is empty');
  return { ...row, fore: JSON.parse(row.fore) as unknown, efter: JSON.parse(row.efter) as unknown };
}

test('a merge fills what was missing, and one row of the log tells both before and after', async () => {
  const kept = await add({ telefon: '08-1' });
  const twin = await add({ namn: 'Öst, Åsa', epost: 'asa@example.com', skyddad: true });
  const before = lastLogged().antal;
  await app.call('dubblett.merge', {
    ...{ slag: 'kontakt', behall: asRead(kept), dubblett: asRead(twin) },
  });
  const merged = await app.call('kontakt.get', { kontaktId: kept.id });
  expect(merged).toEqual({ ...kept, epost: 'asa@example.com', skyddad: true, version: 2 });
  const gone = await app.call('kontakt.get', { kontaktId: twin.id });
  expect(gone).toEqual({ ...twin, avslutad: true, sammanslagenMed: kept.id, version: 2 });
  expect(lastLogged()).toEqual({
    ...{ handelse: 'kontakt.sammanslagen', objektId: kept.id, antal: before + 1 },
    fore: { behallen: kept, dubblett: twin },
    efter: { behallen: merged, dubblett: gone, flyttat: [] },
  });
  const found = await app.call('motpart.search', { text: 'öst' });
  expect(found.map(({ ref }) => ref.id)).toEqual([kept.id]);
});

test('one that was merged is neither changed nor merged again', async () => {
  const [kept, twin] = [await add({}), await add({})];
  await app.call('dubblett.merge', {
    ...{ slag: 'kontakt', behall: asRead(kept), dubblett: asRead(twin) },
  });
  const gone = await app.call('kontakt.get', { kontaktId: twin.id });
  const other = await add({ namn: 'Bo Ek' });
  const merged = { violations: [{ rule: 'merged' }] };
  for (const [behall, dubblett] of [
    [other, gone],
    [gone, other],
  ] as const) {
    const input = { slag: 'kontakt', behall: asRead(behall), dubblett: asRead(dubblett) };
    expect(await app.failure('dubblett.merge', input)).toMatchObject(merged);
  }
  const change = { existing: asRead(gone), data: outsider };
  expect(await app.failure('kontakt.save', change)).toMatchObject(merged);
});

test('two that look alike are suggested until they are said to be two', async () => {
  const [one, other] = [await add({}), await add({ namn: 'Asa Ost' })];
  const pairs = async () =>
    (await app.call('dubblett.list', { slag: 'kontakt' })).map(({ ena, andra }) => [
      ...[ena.id, andra.id],
    ]);
  expect(await pairs()).toEqual([[one.id, other.id].sort()]);
  await app.call('dubblett.keepApart', { slag: 'kontakt', ids: [other.id, one.id] });
  expect(await pairs()).toEqual([]);
});

test('who is out of use is not offered, and who is protected is marked', async () => {
  await add({ namn: 'Lo Lind', avslutad: true });
  await add({ namn: 'Lo Lundin', skyddad: true });
  await app.call('person.save', {
    ...{ existing: null, data: newPerson({ fornamn: 'Lo', efternamn: 'Ek', avslutad: true }) },
  });
  const found = await app.call('motpart.search', { text: 'lo l' });
  expect(found).toMatchObject([{ namn: 'Lo Lundin', skyddad: true }]);
  expect(await app.call('motpart.search', { text: 'lo e' })).toEqual([]);
});

test('at most twelve are found, whatever their kind', async () => {
  for (let index = 0; index < 15; index += 1) await add({ namn: `Kultur ${index}` });
  const found = await app.call('motpart.search', { text: 'kul' });
  expect(found).toHaveLength(12);
  expect(new Set(found.map(({ ref }) => ref.slag))).toEqual(new Set(['organ', 'kontakt']));
});
