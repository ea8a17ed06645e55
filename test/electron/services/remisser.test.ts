import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { newRemiss, newSvarsplan } from '../../../shared/domain/remiss.ts';
import type { RemissData } from '../../../shared/domain/remiss.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';

let app: TestApp;
let organ: Output<'organ.list'>;
let arendeId: string;

beforeEach(async () => {
  app = await startTestApp();
  await app.call('register.createExample', {});
  organ = await app.call('organ.list', {});
  const [found] = await app.call('arende.search', { text: 'kulturmiljöplan' });
  arendeId = found?.id ?? '';
});
afterEach(() => app.close());

const idOf = (forkortning: string) => {
  const one = organ.find((body) => body.forkortning === forkortning);
  if (!one) throw new Error(`no body ${forkortning}`);
  return one.id;
};

/** The council asks the board about a plan, to be answered within the month. */
async function received(known: Partial<RemissData> = {}): Promise<Output<'remiss.register'>> {
  const data = newRemiss('in', idOf('KF'), {
    ...{ rubrik: 'Regional kulturmiljöplan', inkommenDatum: '2026-11-02' },
    ...{ svarSenast: '2026-12-15' },
    ...known,
  });
  const instanser = [{ organId: idOf('KS'), arendeId }];
  return app.call('remiss.register', { arendeId, data, instanser, bevakning: 'Svaret inne' });
}

const watches = async () =>
  (await app.call('bevakning.list', { arendeId })).filter(({ text }) => text === 'Svaret inne');

async function step(
  svar: { readonly id: string; readonly version: number },
  more: Pick<Input<'remiss.changeStatus'>, 'till'> & Partial<Input<'remiss.changeStatus'>>,
) {
  const { id: svarId, version } = svar;
  return app.call('remiss.changeStatus', { svarId, version, datum: null, skal: '', ...more });
}

test('the reminder of the last day follows a delay, and is done with the last answer', async () => {
  const remiss = await received();
  expect(await watches()).toMatchObject([{ datum: '2026-12-15', klar: false }]);
  const days = { begart: '2026-11-20', till: '2027-01-20' };
  await app.call('remiss.saveAnstand', { remissId: remiss.id, version: 1, ...days });
  expect(await watches()).toMatchObject([{ datum: '2027-01-20', klar: false }]);
  const [svar] = remiss.svar;
  if (!svar) throw new Error('nobody was asked');
  await step(svar, { till: 'avstar', skal: 'Frågan rör inte styrelsen' });
  expect(await watches()).toMatchObject([{ klar: true }]);
});

test('a remiss without a last day is registered without a reminder', async () => {
  await received({ svarSenast: null });
  expect(await watches()).toEqual([]);
});

test('the paper of an answer begins with what the remiss says', async () => {
  const { id: remissId, svar } = await received();
  const [own] = svar;
  if (!own) throw new Error('nobody was asked');
  const paper = await app.call('remiss.startPaper', { svarId: own.id, version: 1 });
  expect(paper).toMatchObject({
    ...{ arendeId, dokumenttyp: 'tjansteutlatande', rubrik: 'Regional kulturmiljöplan' },
    ...{ underrubrik: 'Yttrande till Kommunfullmäktige', adressatOrganId: idOf('KS') },
  });
  const follows = paper.avsnitt.filter(({ foljer }) => foljer).map(({ typ }) => typ);
  expect(follows).toEqual(['beredning', 'bakgrund', 'avslutande_forslag']);
  const view = await app.call('remiss.get', { remissId });
  expect(view.svar).toMatchObject([
    { status: 'utkast', tjansteskrivelseId: paper.id, skrivelserubrik: paper.rubrik },
  ]);
  expect(view.svar[0]?.forslag).toHaveLength(1);
  expect(view.svar[0]?.forslag[0]).toMatch(/^Kommunstyrelsen godkänner .* till kommunfullmäktige/u);
  const list = await app.call('sandlista.get', { tjansteskrivelseId: paper.id });
  expect(list.poster).toMatchObject([{ organId: idOf('KF'), skal: 'remittent', version: 'hela' }]);
  const { status } = await app.call('arende.get', { arendeId });
  expect(status).toBe('under_beredning');
});

test('the paper of an answer knows the talks that were planned', async () => {
  const { svar } = await received();
  const key = { arendeId, organId: idOf('KS') };
  const namn = 'samverkansgruppen';
  const samrad = [
    { typ: 'facklig' as const, namn, dagarFore: 14 },
    { typ: 'rad' as const, namn: 'pensionärsrådet', dagarFore: 7 },
  ];
  await app.call('planering.saveRegler', {
    ...{ organId: key.organId, version: 0 },
    data: { inlamningDagar: 14, kallelseDagar: 7, samrad },
  });
  const dagar = [{ slag: 'samrad' as const, namn, datum: '2026-11-25', egen: true }];
  const data = { sistaDag: '2026-12-15', sammantradeId: null, omedelbarJustering: false, dagar };
  await app.call('planering.save', { ...key, version: 0, data });
  const { id: svarId = '', version = 0 } = svar[0] ?? {};
  const paper = await app.call('remiss.startPaper', { svarId, version });
  expect(paper.samrad).toMatchObject([
    { typ: 'facklig', organNamn: namn, form: 'information', datum: '2026-11-25' },
    { typ: 'rad', organNamn: 'pensionärsrådet', form: 'samrad', datum: null },
  ]);
});

/** The answer of the board is decided, and its list may be sent. */
async function decided(known: Partial<RemissData> = {}) {
  const { id: remissId, svar } = await received(known);
  const [own] = svar;
  if (!own) throw new Error('nobody was asked');
  const data = newSvarsplan({ standpunkt: 'tillstyrker', arendeId: own.arendeId });
  const planned = await app.call('remiss.saveSvar', { svarId: own.id, version: 1, data });
  const start = { svarId: own.id, version: planned.version };
  const { id: tjansteskrivelseId } = await app.call('remiss.startPaper', start);
  await app.call('beslut.record', {
    ...{ tjansteskrivelseId, organId: idOf('KS'), datum: '2026-11-20', paragraf: 71 },
    ...{ utfall: 'enligt_forslag', punkter: [], tilldelningar: [], avsteg: [] },
  });
  return { remissId, tjansteskrivelseId };
}

/** What notes that the council, which asked, has been sent the answer. */
async function sending(tjansteskrivelseId: string) {
  const list = await app.call('sandlista.get', { tjansteskrivelseId });
  if (list.justerad === null) {
    const approved = { sandlistaId: list.id, version: list.version, justerad: '2026-11-20' };
    await app.call('sandlista.stateApproval', approved);
  }
  const chosen = list.poster.filter(({ organId }) => organId === idOf('KF'));
  const poster = chosen.map(({ id }) => id);
  const sent = { handelse: 'expedierad', datum: '2026-11-21', notering: '' } as const;
  return { poster, ...sent };
}

const svarOf = async (id: string) => (await app.call('remiss.get', { remissId: id })).svar[0];

test('sending what was decided to the one who asked answers the remiss', async () => {
  const { remissId, tjansteskrivelseId } = await decided();
  expect(await svarOf(remissId)).toMatchObject({ status: 'beslutad' });
  await app.call('expediering.record', await sending(tjansteskrivelseId));
  const answered = { status: 'besvarad', besvaradDatum: '2026-11-21' };
  expect(await svarOf(remissId)).toMatchObject(answered);
  expect(await watches()).toMatchObject([{ klar: true }]);
});

test('an answer that is sent too late says why, or nothing is noted', async () => {
  const { remissId, tjansteskrivelseId } = await decided({ svarSenast: '2026-11-10' });
  const late = await sending(tjansteskrivelseId);
  expect(await app.failure('expediering.record', late)).toMatchObject({
    violations: [{ rule: 'late_without_reason', path: ['notering'] }],
  });
  expect(await svarOf(remissId)).toMatchObject({ status: 'beslutad' });
  const skal = 'Nämnden fick anstånd per telefon.';
  await app.call('expediering.record', { ...late, notering: skal });
  expect(await svarOf(remissId)).toMatchObject({ status: 'besvarad', skal });
});

test('a decision on the paper decides the answer it carries', async () => {
  const { id: remissId, svar } = await received();
  const [own] = svar;
  if (!own) throw new Error('nobody was asked');
  const data = newSvarsplan({ standpunkt: 'tillstyrker', arendeId: own.arendeId });
  const planned = await app.call('remiss.saveSvar', { svarId: own.id, version: 1, data });
  const start = { svarId: own.id, version: planned.version };
  const { id: tjansteskrivelseId } = await app.call('remiss.startPaper', start);
  await app.call('beslut.record', {
    ...{ tjansteskrivelseId, organId: idOf('KS'), datum: '2026-11-20', paragraf: 71 },
    ...{ utfall: 'enligt_forslag', punkter: [], tilldelningar: [], avsteg: [] },
  });
  const decided = await app.call('remiss.get', { remissId });
  expect(decided.svar).toMatchObject([{ status: 'beslutad' }]);
  // The letter that goes with what was decided is written then, and can be changed until it is sent.
  const letter = await app.call('remiss.startMissiv', { remissId, svarId: own.id, mallId: null });
  expect(letter).toMatchObject({ dokumenttyp: 'foljebrev', last: false });
  const { id, version } = letter;
  const told = TjansteskrivelseData.strip().parse({ ...letter, rubrik: 'Vårt svar på remissen' });
  const input = { tjansteskrivelseId: id, version, data: told };
  expect(await app.call('tjansteskrivelse.save', input)).toMatchObject({ version: version + 1 });
});

test('a remiss we send has a letter to each body that is asked, with the last day in it', async () => {
  const data = newRemiss('ut', idOf('KS'), {
    ...{ rubrik: 'Lekplatser', svarSenast: '2027-01-31' },
    underlag: 'En karta över lekplatserna',
  });
  const instanser = ['BUN', 'SBN'].map((one) => ({ organId: idOf(one), arendeId: null }));
  const remiss = await app.call('remiss.register', {
    ...{ arendeId, data, instanser, bevakning: null },
  });
  const letter = await app.call('remiss.startMissiv', {
    ...{ remissId: remiss.id, svarId: null, mallId: null },
  });
  expect(letter).toMatchObject({ dokumenttyp: 'remissmissiv', punkter: [] });
  const text = JSON.stringify(letter.avsnitt.find(({ typ }) => typ === 'arendet')?.innehall);
  expect(text).toContain('barn- och ungdomsnämnden och samhällsbyggnadsnämnden');
  expect(text).toContain('svar_senast');
  expect(text).toContain('diarienummer');
  const enclosed = letter.avsnitt.find(({ typ }) => typ === 'bilagor');
  expect(JSON.stringify(enclosed?.innehall)).toContain('En karta över lekplatserna');
  const list = await app.call('sandlista.get', { tjansteskrivelseId: letter.id });
  expect(list.poster.map(({ organId }) => organId)).toEqual([idOf('BUN'), idOf('SBN')]);
});

test('the example shows two standpoints on one remiss', async () => {
  const [shown] = await app.call('remiss.list', { filter: { riktning: 'ut', obesvarade: true } });
  expect(shown?.svar).toMatchObject([
    { organNamn: 'Samhällsbyggnadsnämnden', standpunkt: 'tillstyrker_delvis', status: 'besvarad' },
    { organNamn: 'Kultur- och fritidsnämnden', standpunkt: 'tillstyrker', status: 'mottagen' },
  ]);
});

test('a case that a remiss is received in came from it, unless it is said to come from elsewhere', async () => {
  const [application] = await app.call('arende.search', { text: 'borgen' });
  const [motion] = await app.call('arende.search', { text: 'sittplatser' });
  const data = newRemiss('in', idOf('KF'), { rubrik: 'Borgen', avsandarensDnr: 'KF 2026/7' });
  for (const found of [application, motion]) {
    const id = found?.id ?? '';
    const instanser = [{ organId: idOf('KS'), arendeId: id }];
    await app.call('remiss.register', { arendeId: id, data, instanser, bevakning: null });
  }
  expect(await app.call('arende.get', { arendeId: application?.id ?? '' })).toMatchObject({
    ...{ ursprung: 'remiss', ursprungRef: 'KF 2026/7' },
  });
  expect(await app.call('arende.get', { arendeId: motion?.id ?? '' })).toMatchObject({
    ursprung: 'motion',
  });
});

test('a region may send a remiss without an abbreviation of its own', async () => {
  const region = newOrgan({
    ...{ namn: 'Region Norrsjö', genitiv: 'Region Norrsjös', bestamdForm: 'Region Norrsjö' },
    ...{ organtyp: 'region', externt: true },
  });
  const { id } = await app.call('organ.save', { existing: null, data: region });
  await expect(
    app.call('organ.save', { existing: null, data: { ...region, externt: false } }),
  ).rejects.toThrow();
  const { id: remissId } = await received({ avsandareOrganId: id });
  const view = await app.call('remiss.get', { remissId });
  expect(view).toMatchObject({ avsandareNamn: 'Region Norrsjö', avsandareTyp: 'region' });
});
