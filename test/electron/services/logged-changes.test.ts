import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProcedureName } from '../../../shared/contract/contract.ts';
import { ledger } from '../contract/samples/fordelning.ts';
import { playUntil } from '../contract/samples/play.ts';
import type { Play } from '../contract/samples/play.ts';
import { paperOf, writtenPaper } from '../contract/samples/tjansteskrivelse.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

/** Runs the samples up to and with a procedure. */
async function playWith(name: ProcedureName): Promise<Play> {
  const play = await playUntil(app, name);
  await play.run(name);
  return play;
}

/** The case's log, newest first. */
const logOf = (play: Play) =>
  app.call('logg.list', { arendeId: play.answer('arende.register').id });

test('a paper saved again is logged with what was changed, and no more', async () => {
  const play = await playWith('tjansteskrivelse.save');
  const { version, rubrik } = play.answer('tjansteskrivelse.save');
  const data = { ...writtenPaper(play), rubrik: 'En annan rubrik' };
  await app.call('tjansteskrivelse.save', { ...paperOf(play), version, data });
  const [latest] = await logOf(play);
  expect(latest).toMatchObject({ handelse: 'tjansteskrivelse.sparad' });
  expect(latest?.fore).toEqual({ rubrik, version });
  expect(latest?.efter).toEqual({ rubrik: 'En annan rubrik', version: version + 1 });
});

test('a point that the ledger takes out of a paper is logged with the paper', async () => {
  const play = await playWith('tjansteskrivelse.save');
  const { arendeId } = play.answer('tjansteskrivelse.save');
  const before = await app.call('tjansteskrivelse.get', paperOf(play));
  const { version } = play.answer('fordelning.save');
  const punktval = { avslag: false, rest: false, finansiering: false };
  await app.call('fordelning.save', { arendeId, version, data: ledger(play, { punktval }) });
  const after = await app.call('tjansteskrivelse.get', paperOf(play));
  const [ofLedger, ofPaper] = await logOf(play);
  expect(ofLedger).toMatchObject({ handelse: 'fordelning.sparad', efter: { punktval } });
  expect(Object.keys(ofLedger?.efter ?? {}).sort()).toEqual(['punktval', 'version']);
  expect(ofPaper).toMatchObject({
    handelse: 'tjansteskrivelse.sparad',
    fore: { punkter: before.punkter },
    efter: { punkter: after.punkter },
  });
  expect(after.punkter).toHaveLength(before.punkter.length - 1);
});

test('the handling that a decision draws up, and the new state, are logged beside it', async () => {
  const play = await playWith('beslut.record');
  const [beslut, status, handling] = await logOf(play);
  expect(beslut).toMatchObject({ handelse: 'beslut.registrerat' });
  expect(status).toMatchObject({
    handelse: 'arende.status',
    fore: { status: 'under_beredning' },
    efter: { status: 'beslutat' },
  });
  expect(handling).toMatchObject({
    handelse: 'handling.registrerad',
    fore: null,
    efter: { statusTf: 'upprattad' },
  });
});
