import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { playedOnce } from '../contract/samples/played-once.ts';
import { sampleOf } from '../contract/samples/play.ts';
import type { Play } from '../contract/samples/play.ts';
import { sampleId } from '../contract/samples/sample.ts';
import { observeRegister } from '../../support/register-snapshot.ts';
import type { RegisterObserver } from '../../support/register-snapshot.ts';
import type { TestApp } from '../../support/test-app.ts';

type Registration = Input<'arende.register'>;

let app: TestApp;
let play: Play;
let observer: RegisterObserver;

const open = playedOnce('arende.register');
beforeEach(async () => {
  ({ app, play } = await open());
  observer = observeRegister(join(app.folder, 'register'));
});
afterEach(async () => {
  observer.close();
  await app.close();
});

function registration(changes: Partial<Registration['data']> = {}): Registration {
  const good = sampleOf('arende.register').good(play) as Registration;
  return { ...good, data: { ...good.data, ...changes } };
}

const register = (changes?: Partial<Registration['data']>) =>
  app.call('arende.register', registration(changes));

test('numbers follow each other without a gap across a registration that failed', async () => {
  expect((await register()).diarienummer).toBe('KS 2026/0001');
  const before = observer.digest();
  // Refused by the database itself, after the number has been taken in the same transaction.
  await app.failure('arende.register', registration({ handlaggare: [sampleId(404)] }));
  expect(observer.digest()).toBe(before);
  expect((await register()).diarienummer).toBe('KS 2026/0002');
});

test('registrations made at once get one number each', async () => {
  const made = await Promise.all(Array.from({ length: 25 }, () => register()));
  const numbers = made.map(({ lopnr }) => lopnr).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
});

test('the series starts again with the year, and the next number is shown before it is taken', async () => {
  await register();
  app.host.setDay('2027-01-02');
  expect(await app.call('diarium.list', {})).toMatchObject([{ nastaNummer: 'KS 2027/0001' }]);
  expect((await register()).diarienummer).toBe('KS 2027/0001');
  expect(await app.call('diarium.list', {})).toMatchObject([{ nastaNummer: 'KS 2027/0002' }]);
});

test('a correction keeps the number, and the log tells what it was before', async () => {
  const { id: arendeId, version, diarienummer } = await register();
  const { data } = registration({ arendemening: 'Rättad ärendemening', inkomDatum: '2026-11-19' });
  await app.call('arende.correct', { arendeId, version, data });
  const [latest, first, ...older] = await app.call('logg.list', { arendeId });
  expect(latest).toMatchObject({
    handelse: 'arende.rattat',
    objektId: arendeId,
    anvandare: 'testanvändare',
    fore: {
      diarienummer,
      arendemening: registration().data.arendemening,
      inkomDatum: '2026-11-20',
    },
    efter: { diarienummer, arendemening: 'Rättad ärendemening', inkomDatum: '2026-11-19' },
  });
  expect(first).toMatchObject({ handelse: 'arende.registrerat', fore: null });
  expect(older).toEqual([]);
});

test('two that correct the same case at once: the second is told, and nothing is lost', async () => {
  const { id: arendeId, version } = await register();
  const correct = (arendemening: string) =>
    app.raw(
      'arende.correct',
      JSON.stringify({ arendeId, version, data: registration({ arendemening }).data }),
    );
  const answers = await Promise.all([correct('Den första'), correct('Den andra')]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()).toEqual([
    'Conflict',
    'ok',
  ]);
  const winner = answers[0].ok ? 'Den första' : 'Den andra';
  expect(await app.call('arende.get', { arendeId })).toMatchObject({ arendemening: winner });
});

test('a change is told of only when it can be read from outside', async () => {
  const seen: number[] = [];
  app.onEvent((event) => {
    if (event.type === 'changed' && event.subjects.includes('arende')) {
      seen.push(observer.rowsIn('arende'));
    }
  });
  await register();
  await register();
  expect(seen).toEqual([1, 2]);
});

test('the log verifies as a job of its own', async () => {
  await register();
  expect(await verifyLog()).toMatchObject({ outcome: 'done', result: { firstBroken: null } });
});

async function verifyLog() {
  const ended = new Promise((resolve) => {
    app.onEvent((event) => {
      if (event.type === 'jobEnded') resolve(event);
    });
  });
  await app.call('register.verifyLog', {});
  return ended;
}
