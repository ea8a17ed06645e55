import { afterEach, beforeEach, expect, test } from 'vitest';
import { ArendeData } from '../../../shared/domain/arende.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { playUntil } from '../contract/samples/play.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

test('a decided paper is no more public than the subject of its case', async () => {
  const play = await playUntil(app, 'beslut.record');
  const { id: arendeId } = play.answer('arende.register');
  const { version, ...arende } = await app.call('arende.get', { arendeId });
  const data = { ...ArendeData.strip().parse(arende), arendemeningOffentlig: 'Medel' };
  await app.call('arende.correct', { arendeId, version, data });
  const before = new Set((await app.call('handling.list', { arendeId })).map(({ id }) => id));
  await play.run('beslut.record');
  const made = (await app.call('handling.list', { arendeId })).filter(({ id }) => !before.has(id));
  const papers = made.filter(({ handlingstyp }) => handlingstyp === 'tjansteskrivelse');
  expect(papers).toMatchObject([{ rubrikOffentlig: 'Medel' }]);
});
