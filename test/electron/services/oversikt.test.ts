import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPerson } from '../../../shared/domain/person.ts';
import type { Atgard } from '../../../shared/domain/oversikt.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { caseOf } from '../contract/samples/arende.ts';
import { playUntil } from '../contract/samples/play.ts';
import type { Play } from '../contract/samples/play.ts';

let app: TestApp;
let play: Play;
beforeAll(async () => {
  app = await startTestApp();
  play = await playUntil(app, 'oversikt.get');
});
afterAll(() => app.close());

const read = async (mina = false) => (await app.call('oversikt.get', { mina })).atgarder;
const ofKind = (found: readonly Atgard[], slag: Atgard['slag']) =>
  found.filter((one) => one.slag === slag);
const remind = (datum: string, text: string) =>
  app.call('bevakning.add', { ...caseOf(play), data: { datum, text } });

test('what is late stands first, whatever its weight, and leads to its case', async () => {
  await remind('2026-11-20', 'Ring byalaget');
  await remind('2026-11-21', 'Boka lokal');
  const [late] = (await read()).filter(({ text }) => text === 'Ring byalaget');
  expect(late).toMatchObject({
    ...{ slag: 'bevakning', bradska: 'forsenad', senast: '2026-11-20' },
    mal: { typ: 'arende', id: caseOf(play).arendeId },
  });
  const order = (await read()).map(({ bradska }) => bradska);
  expect(order).toEqual(order.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
});

const ORDER = ['forsenad', 'i_dag', 'veckan', 'senare'];

test('a reminder that is done, and one after the quarter, are not there', async () => {
  const { id: bevakningId } = await remind('2026-11-25', 'Klart redan');
  await remind('2027-03-30', 'Långt borta');
  await app.call('bevakning.setKlar', { bevakningId, klar: true });
  const texts = (await read()).map(({ text }) => text);
  expect(texts).not.toContain('Klart redan');
  expect(texts).not.toContain('Långt borta');
});

test('more that is late than can be told is counted', async () => {
  for (let nr = 0; nr < 30; nr += 1) await remind('2026-10-01', `Gammal ${String(nr)}`);
  const { atgarder, fler } = await app.call('oversikt.get', { mina: false });
  const late = ofKind(atgarder, 'bevakning').filter(({ bradska }) => bradska === 'forsenad');
  expect(late).toHaveLength(25);
  expect(fler).toContainEqual({ slag: 'bevakning', antal: expect.any(Number) as number });
  expect(fler.find(({ slag }) => slag === 'bevakning')?.antal).toBeGreaterThanOrEqual(31);
});

test('only mine are those of the cases that the user handles', async () => {
  const other = newPerson({ fornamn: 'Ada', efternamn: 'Ek' });
  const { id: personId } = await app.call('person.save', { existing: null, data: other });
  await app.call('anvandare.choose', { personId });
  expect(ofKind(await read(true), 'bevakning')).toEqual([]);
  const { handlaggare } = await app.call('arende.get', caseOf(play));
  await app.call('anvandare.choose', { personId: handlaggare[0]! });
  expect(ofKind(await read(true), 'bevakning').length).toBeGreaterThan(25);
});

test('a meeting is called by the days of its body, and a round waits for its answers', async () => {
  const organId = play.answer('register.create').organId;
  await app.call('sammantrade.save', { organId, datum: ['2026-12-15'] });
  const found = await read();
  expect(ofKind(found, 'kallelse')).toContainEqual(
    expect.objectContaining({ nummer: '2026-12-15', senast: '2026-12-08' }),
  );
  const waiting = await app.call('post.getCounts', {});
  expect(ofKind(found, 'post').map(({ antal }) => antal)).toEqual(
    waiting.vantar > 0 ? [waiting.vantar] : [],
  );
});
