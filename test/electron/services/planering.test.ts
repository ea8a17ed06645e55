import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import type { TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { caseOf } from '../contract/samples/arende.ts';
import { playedOnce } from '../contract/samples/played-once.ts';
import type { Play } from '../contract/samples/play.ts';
import type { TestApp } from '../../support/test-app.ts';

let app: TestApp;
let play: Play;
const open = playedOnce('planering.watch');
beforeEach(async () => {
  ({ app, play } = await open());
});
afterEach(() => app.close());

const keyOf = () => ({ ...caseOf(play), organId: play.answer('organ.save').id });
const reminders = async () =>
  (await app.call('bevakning.list', caseOf(play))).filter(({ text }) => text.startsWith('Plan '));

function watch(days: Readonly<Record<string, string>>) {
  const datum = Object.entries(days).map(([slag, dag]) => ({
    ...{ slag: slag as 'kallelse', namn: '', datum: dag },
    text: `Plan ${slag}`,
  }));
  return app.call('planering.watch', { ...keyOf(), version: 1, datum });
}

test('dates that are watched again move their reminders, and those left out are ticked off', async () => {
  await watch({ kallelse: '2027-01-07', inlamning: '2027-01-04', expediering: '2027-02-01' });
  const made = await reminders();
  expect(made.map(({ text, datum }) => `${datum} ${text}`)).toEqual([
    '2027-01-04 Plan inlamning',
    '2027-01-07 Plan kallelse',
    '2027-02-01 Plan expediering',
  ]);
  const sent = made.find(({ text }) => text === 'Plan kallelse');
  await app.call('bevakning.setKlar', { bevakningId: sent?.id ?? '', klar: true });
  const plan = await watch({ kallelse: '2027-01-20', inlamning: '2027-01-05' });
  const after = await reminders();
  expect(after.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
  expect(after.map(({ text, datum, klar }) => [datum, text, klar])).toEqual([
    ['2027-01-05', 'Plan inlamning', false],
    ['2027-01-07', 'Plan kallelse', true],
    ['2027-02-01', 'Plan expediering', true],
  ]);
  expect(plan.bevakade).toContainEqual({
    ...{ slag: 'kallelse', namn: '', datum: '2027-01-07', klar: true },
  });
});

test('a date that is no day makes no reminder, nor do those beside it', async () => {
  const before = await reminders();
  await expect(watch({ kallelse: '2027-01-07', inlamning: '2027-02-30' })).rejects.toThrow();
  expect(await reminders()).toEqual(before);
});

test('the answer to a remiss has the meeting of its plan, whichever is changed', async () => {
  const key = keyOf();
  const { id: remissId } = await app.call('remiss.register', remissFor(key));
  const svar = async () => (await app.call('remiss.get', { remissId })).svar[0];
  const stored = await app.call('planering.find', key);
  if (!stored) throw new Error('the samples make no plan');
  const { sistaDag, sammantradeId, dagar } = stored;
  const data = { sistaDag, sammantradeId, dagar, omedelbarJustering: true };
  await app.call('planering.save', { ...key, version: 1, data });
  expect(await svar()).toMatchObject({ sammantradeId, omedelbarJustering: true });

  const { tillagda } = await app.call('sammantrade.save', {
    ...{ organId: key.organId, datum: ['2027-04-08'] },
  });
  const planned = await svar();
  if (!planned) throw new Error('nobody answers');
  const { arendeId, tjansteskrivelseId, standpunkt, sammanfattning, barare, vag } = planned;
  await app.call('remiss.saveSvar', {
    ...{ svarId: planned.id, version: planned.version },
    data: {
      ...{ arendeId, tjansteskrivelseId, standpunkt, sammanfattning, barare, vag },
      ...{ sammantradeId: tillagda[0]?.id ?? null, omedelbarJustering: false },
    },
  });
  expect(await app.call('planering.find', key)).toMatchObject({
    ...{ sammantradeId: tillagda[0]?.id, omedelbarJustering: false },
  });
});

test('a meeting that is changed later reaches the paper that was begun, and a new answer', async () => {
  const key = keyOf();
  const stored = await app.call('planering.find', key);
  const { id: remissId, svar } = await app.call('remiss.register', remissFor(key));
  expect(svar[0]).toMatchObject({ sammantradeId: stored?.sammantradeId });
  const start = { svarId: svar[0]?.id ?? '', version: 1 };
  const { id: tjansteskrivelseId } = await app.call('remiss.startPaper', start);
  const meetingOf = async () =>
    (await app.call('tjansteskrivelse.get', { tjansteskrivelseId })).sammantradeId;
  expect(await meetingOf()).toBe(stored?.sammantradeId);

  const { tillagda } = await app.call('sammantrade.save', {
    ...{ organId: key.organId, datum: ['2027-04-08'] },
  });
  const later = tillagda[0]?.id ?? null;
  const data = { sistaDag: '2027-05-28', omedelbarJustering: false, dagar: [] };
  await app.call('planering.save', { ...key, version: 1, data: { ...data, sammantradeId: later } });
  expect(await meetingOf()).toBe(later);
  const [planned] = (await app.call('remiss.get', { remissId })).svar;
  expect(planned?.sammantradeId).toBe(later);
});

test('a meeting that is chosen in the head of the paper is the one of the answer and of its plan', async () => {
  const key = keyOf();
  const { id: remissId, svar } = await app.call('remiss.register', remissFor(key));
  const start = { svarId: svar[0]?.id ?? '', version: 1 };
  const paper = await app.call('remiss.startPaper', start);
  const { tillagda } = await app.call('sammantrade.save', {
    ...{ organId: key.organId, datum: ['2027-04-08'] },
  });
  const board = newOrgan({
    ...{ namn: 'Byggnämnden', genitiv: 'Byggnämndens', bestamdForm: 'nämnden', forkortning: 'BYN' },
  });
  const { id: otherId } = await app.call('organ.save', { existing: null, data: board });
  const other = await app.call('sammantrade.save', { organId: otherId, datum: ['2027-04-09'] });
  const chosen = tillagda[0]?.id ?? null;
  const choose = async (version: number, sammantradeId: string | null) => {
    const data = { ...TjansteskrivelseData.strip().parse(paper), sammantradeId };
    const stored = { tjansteskrivelseId: paper.id, version, data };
    return (await app.call('tjansteskrivelse.save', stored)).version;
  };
  const version = await choose(paper.version, chosen);
  const planned = async () => (await app.call('remiss.get', { remissId })).svar[0]?.sammantradeId;
  expect(await planned()).toBe(chosen);
  expect(await app.call('planering.find', key)).toMatchObject({ sammantradeId: chosen });
  // Another body's meeting is where the paper goes, and not where the answer is decided.
  const next = await choose(version, other.tillagda[0]?.id ?? null);
  expect(await planned()).toBe(chosen);
  await choose(next, null);
  expect(await planned()).toBeNull();
});

test('what a plan reminds of is over when the answer is left out', async () => {
  await watch({ kallelse: '2027-01-07', expediering: '2027-02-01' });
  const { svar } = await app.call('remiss.register', remissFor(keyOf()));
  await app.call('remiss.changeStatus', {
    ...{ svarId: svar[0]?.id ?? '', version: svar[0]?.version ?? 0, till: 'avstar' },
    ...{ datum: null, skal: 'Nämnden har inget att tillägga' },
  });
  expect((await reminders()).map(({ klar }) => klar)).toEqual([true, true]);
});

test('the answer goes with its paper to the board', async () => {
  const { id: remissId, svar } = await app.call('remiss.register', remissFor(keyOf()));
  const start = { svarId: svar[0]?.id ?? '', version: svar[0]?.version ?? 0 };
  const { id: tjansteskrivelseId } = await app.call('remiss.startPaper', start);
  const svarNow = async () => (await app.call('remiss.get', { remissId })).svar[0];
  const begun = await svarNow();
  if (!begun) throw new Error('nobody answers');
  const { arendeId, sammanfattning, barare, vag, sammantradeId, omedelbarJustering } = begun;
  await app.call('remiss.saveSvar', {
    ...{ svarId: begun.id, version: begun.version },
    data: {
      ...{ arendeId, tjansteskrivelseId, sammanfattning, barare, vag, sammantradeId },
      ...{ omedelbarJustering, standpunkt: 'tillstyrker' },
    },
  });
  for (const status of ['granskning', 'godkand', 'lamnad_till_namnd'] as const) {
    await letStand(tjansteskrivelseId);
    const { version } = await app.call('tjansteskrivelse.get', { tjansteskrivelseId });
    await app.call('granskning.changeStatus', {
      ...{ tjansteskrivelseId, version, status, namn: status },
    });
  }
  expect(await svarNow()).toMatchObject({ status: 'namndklar' });
  const papers = await app.call('tjansteskrivelse.list', { arendeId: keyOf().arendeId });
  expect(papers.find(({ id }) => id === tjansteskrivelseId)).toMatchObject({
    ...{ status: 'lamnad_till_namnd', dokumenttyp: 'tjansteutlatande' },
  });
});

async function letStand(tjansteskrivelseId: TjansteskrivelseId): Promise<void> {
  const found = await app.call('kontroll.getFindings', { tjansteskrivelseId, data: null });
  for (const { id: kontroll, ankare, lydelse, severity, avsteg } of found) {
    if (severity !== 'S' || avsteg) continue;
    const data = { kontroll, ankare, lydelse, skal: 'Rättas vid mötet.' };
    await app.call('avsteg.add', {
      plats: { typ: 'tjansteskrivelse', id: tjansteskrivelseId },
      data,
    });
  }
}

function remissFor(key: { arendeId: string; organId: string }): Input<'remiss.register'> {
  const sender = play.answer('organ.list').find(({ id }) => id !== key.organId);
  return {
    arendeId: key.arendeId,
    data: {
      ...{ riktning: 'in', avsandareOrganId: sender?.id ?? '', avsandarensDnr: '' },
      ...{ rubrik: 'Förslag till cykelplan', motionRef: '', inkommenDatum: '2026-11-20' },
      ...{ svarSenast: '2027-02-28', anstandBegart: null, anstandTill: null, underlag: '' },
      sandningssatt: 'solfjader',
    },
    instanser: [key],
    bevakning: null,
  };
}
