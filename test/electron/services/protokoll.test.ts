import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { observeRegister } from '../../support/register-snapshot.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { addPaperItem, approve, openMote, save } from './support-mote.ts';
import type { OppetMote } from './support-mote.ts';

let app: TestApp;
let mote: OppetMote;
let item: Awaited<ReturnType<typeof addPaperItem>>;
let paragraf: Paragraf;
let del: Protokollsdel;

// The tests build on each other: together they are one meeting.
beforeAll(async () => {
  app = await startTestApp();
  mote = await openMote(app);
  item = await addPaperItem(mote);
});
afterAll(() => app.close());

const rules = async (name: Parameters<TestApp['failure']>[0], input: unknown) =>
  (await app.failure(name, input)).violations.map(({ rule }) => rule);
const open = (rest: object) => ({ sammantradeId: mote.sammantradeId, rubrik: '', ...rest });
const delen = async () =>
  (await app.call('protokollsdel.list', { sammantradeId: mote.sammantradeId })).find(
    ({ id }) => id === paragraf.protokollsdelId,
  )!;

test('no § is opened before the first number of its series is chosen', async () => {
  const { dagordningspunktId } = item;
  expect(await rules('paragraf.open', open({ dagordningspunktId }))).toEqual(['number_missing']);
  const { sammantradeId } = mote;
  const next = () => app.call('paragraf.getNextNumber', { sammantradeId });
  expect(await next()).toEqual({ ar: 2026, nr: 1, valbart: true });
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 41 });
  expect(await next()).toEqual({ ar: 2026, nr: 41, valbart: true });
});

test('a § begins with what its paper tells and proposes, linked to it', async () => {
  const { dagordningspunktId, arendeId, punkter } = item;
  paragraf = await app.call('paragraf.open', open({ dagordningspunktId }) as never);
  expect(paragraf).toMatchObject({ nr: 41, ar: 2026, status: 'oppen', arendeId });
  expect(paragraf.forslag).toMatchObject([
    {
      slag: 'forvaltningen',
      punkter: [
        { text: 'Bryggorna rustas.', stycken: ['i norr', 'i söder'] },
        { text: 'Arbetet ska vara klart i maj.', stycken: [] },
      ],
    },
  ]);
  expect(paragraf.beslut.flatMap((one) => one.punkter)).toMatchObject([
    { nr: 1, text: 'Bryggorna rustas.\na) i norr\nb) i söder', harleddFranId: punkter[0]!.id },
    { nr: 2, text: 'Arbetet ska vara klart i maj.', harleddFranId: punkter[1]!.id },
  ]);
  expect(paragraf.handlingar).toMatchObject([{ slag: 'skrivelse', organId: null }]);
  expect(await delen()).toMatchObject({ typ: 'omedelbar', status: 'utkast' });
  const { sammantradeId } = mote;
  expect(await rules('paragraf.open', open({ dagordningspunktId }))).toEqual(['already_exists']);
  expect(await rules('paragraf.setFirstNumber', { sammantradeId, nr: 1 })).toEqual([
    'series_begun',
  ]);
});

test('a § can’t be decided without what minutes must tell (K50)', async () => {
  const { beslut } = paragraf;
  paragraf = await save(app, paragraf, { beslut: [] });
  const decide = () => ({
    id: paragraf.id,
    version: paragraf.version,
    status: 'beslutad' as const,
  });
  const failure = await app.failure('paragraf.setStatus', decide());
  expect(failure.violations).toEqual([{ path: ['beslut'], rule: 'beslut_missing' }]);
  paragraf = await save(app, paragraf, { beslut });
  paragraf = await app.call('paragraf.setStatus', decide());
  expect(paragraf.status).toBe('beslutad');
});

test('a part is handed over with its approvers, who are shown what it says', async () => {
  del = await delen();
  const hand = (version: number) => ({ id: del.id, version, forJustering: true });
  expect(await rules('protokollsdel.setForApproval', hand(del.version))).toEqual([
    'justerare_missing',
  ]);
  const [ordforande, justerare] = mote.ledamoter;
  const plan = { justerare: [justerare!], plats: '', planerad: null, oenighet: '' };
  del = await app.call('protokollsdel.save', { id: del.id, version: del.version, data: plan });
  del = await app.call('protokollsdel.setForApproval', hand(del.version));
  const register = observeRegister(join(app.folder, 'register'));
  const shown = register.readAll('korrekturstycke').map(({ text }) => text);
  register.close();
  expect(shown).toContain('Arbetet ska vara klart i maj.');
  const { id } = del;
  expect(await rules('protokollsdel.approve', { id, version: del.version })).toEqual([
    'signature_missing',
  ]);
  const underskrift = { satt: 'papper' as const, datum: '2026-11-19' };
  del = await app.call('protokollsdel.sign', {
    ...{ id, version: del.version, personId: ordforande!, underskrift },
  });
  const changed = { id: paragraf.id, version: paragraf.version, data: paragrafData(paragraf) };
  expect(await rules('paragraf.save', changed)).toEqual(['part_signed']);
  // Nor does anybody come or go at a § that has been signed; after it they may.
  const { sammantradeId } = mote;
  const [there] = await app.call('narvaro.list', { sammantradeId });
  const { id: existing, ...data } = there!;
  expect(await rules('narvaro.remove', { id: existing })).toEqual(['part_signed']);
  const after = { ...data, tillParagraf: 99 };
  expect(await app.call('narvaro.save', { sammantradeId, existing, data: after })).toMatchObject({
    tillParagraf: 99,
  });
  await app.call('narvaro.save', { sammantradeId, existing, data });
  del = await app.call('protokollsdel.setForApproval', {
    ...{ id, version: del.version, forJustering: false },
  });
  expect(del.justering.underskrifter).toEqual([]);
});

test('what the checks of approval stop is told by §, and by name', async () => {
  const forslagId = paragraf.forslag[0]!.id;
  const alternativ = { forslagId, punkter: [], yrkandeId: null };
  const before = paragraf.propositioner;
  const votering = {
    ...{ id: '01V0TER1NG0000000000000000', typ: 'sak', sluten: null, lott: null },
    ja: { hallning: 'bifall', ...alternativ },
    nej: { hallning: 'avslag', ...alternativ },
    roster: mote.ledamoter.slice(0, 2).map((personId) => ({ personId, varde: 'ja' })),
  };
  const proposition = {
    ...{ id: '01PR0P0S1T10N0000000000000', slag: 'bifall_avslag', bifallet: forslagId },
    ...{ forslag: [{ forslagId, punkter: [] }], enligtYrkandeId: null, voteringar: [votering] },
  };
  paragraf = await save(app, paragraf, { propositioner: [proposition] as never });
  const failed = await approve(mote, del).catch((error: unknown) => error);
  expect(failed).toMatchObject({
    failure: {
      violations: [{ rule: 'K52', params: { fel: 'utan_rost', person: 'Ada Ekc', nr: 41 } }],
    },
  });
  del = await delen();
  del = await app.call('protokollsdel.setForApproval', {
    ...{ id: del.id, version: del.version, forJustering: false },
  });
  paragraf = await save(app, paragraf, { propositioner: before });
});

test('an approved part is locked under its PDF, and its decisions stand in their cases', async () => {
  del = await approve(mote, await delen());
  expect(del).toMatchObject({ status: 'justerad', justerad: '2026-11-19', anslag: null });
  const pdf = await app.fetch(new Request(`app://paragraf/filer/${String(del.sha256)}`));
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const { arendeId, paperId, punkter } = item;
  expect(await app.call('beslut.list', { arendeId })).toMatchObject([
    {
      ...{ tjansteskrivelseId: paperId, datum: '2026-11-18', paragraf: 41 },
      ...{ utfall: 'enligt_forslag', organId: mote.organId },
      punkter: punkter.map(({ id }) => ({ harleddFranId: id })),
    },
  ]);
  expect((await app.call('arende.get', { arendeId })).status).toBe('beslutat');
});

test('nothing of a locked part can be changed through the contract', async () => {
  const [now] = await app.call('paragraf.list', { sammantradeId: mote.sammantradeId });
  const { id, version } = now!;
  const part = { id: del.id, version: del.version };
  const plan = { justerare: [], plats: '', planerad: null, oenighet: 'Nej' };
  const { sammantradeId } = mote;
  const calls = [
    ['paragraf.save', { id, version, data: { ...paragrafData(now!), rubrik: 'Annat' } }],
    ['paragraf.setStatus', { id, version, status: 'oppen' }],
    ['protokollsdel.save', { ...part, data: plan }],
    ['protokollsdel.setForApproval', { ...part, forJustering: false }],
    ['protokollsdel.setForApproval', { ...part, forJustering: true }],
    ['protokollsdel.sign', { ...part, personId: mote.ledamoter[0], underskrift: null }],
    ['protokollsdel.split', { sammantradeId, typ: 'ordinarie', paragrafer: [id] }],
    ['protokollsdel.approve', part],
  ] as const;
  for (const [name, input] of calls) {
    expect([name, (await app.failure(name, input)).code]).toEqual([name, 'RuleViolated']);
  }
  expect(await app.call('paragraf.list', { sammantradeId })).toEqual([now]);
  expect(await delen()).toEqual(del);
});

test('a notice that comes down too early begins anew', async () => {
  const { id } = del;
  const place = { forvaringsplats: 'Kansliet' };
  const post = { id, version: del.version, anslaget: '2026-11-20', ...place };
  del = await app.call('protokollsdel.postNotice', post);
  expect(del.anslag).toMatchObject({ klagotidSistaDag: '2026-12-11', nedtaget: null });
  del = await app.call('protokollsdel.takeDownNotice', {
    ...{ id, version: del.version, nedtaget: '2026-11-21' },
  });
  expect(del).toMatchObject({ status: 'justerad', anslag: null });
  const early = { ...post, version: del.version, anslaget: '2026-11-18' };
  expect(await rules('protokollsdel.postNotice', early)).toEqual(['notice_before_approval']);
  del = await app.call('protokollsdel.postNotice', { ...post, version: del.version });
  expect(del.status).toBe('anslagen');
});

test('approved minutes are corrected beside their text', async () => {
  const data = {
    ...{ paragrafId: paragraf.id, ursprungligText: 'Brygorna', rattadText: 'Bryggorna' },
    ...{ skal: 'Skrivfel', beslutadAvId: mote.ledamoter[0]!, datum: '2026-11-21' },
  };
  const made = await app.call('rattelse.add', { id: del.id, data });
  expect(await app.call('rattelse.list', { id: del.id })).toEqual([made]);
  const page = await app.fetch(new Request(`app://paragraf/filer/${made.sha256}`));
  expect(page.status).toBe(200);
  expect(await delen()).toEqual(del);
  expect(app.host.logLines.filter(({ level }) => level === 'error')).toEqual([]);
});
