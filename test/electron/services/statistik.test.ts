import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newRemiss } from '../../../shared/domain/remiss.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { approve, openMote, save } from './support-mote.ts';
import type { OppetMote } from './support-mote.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

const urval = { fran: '2026-01-01', till: '2026-12-31', diarier: [] };
const figures = (till = urval.till) => app.call('statistik.get', { urval: { ...urval, till } });

test('a remiss is in time, late or not answered by its last day', async () => {
  await app.call('register.createExample', {});
  const [found] = await app.call('arende.search', { text: 'kulturmiljöplan' });
  const organ = await app.call('organ.list', {});
  const of = (kort: string) => organ.find(({ forkortning }) => forkortning === kort)!.id;
  const before = (await figures()).punktlighet.remissvar;
  const data = newRemiss('in', of('KF'), {
    ...{ rubrik: 'Plan', inkommenDatum: '2026-11-02', svarSenast: '2026-11-20' },
  });
  const arendeId = found!.id;
  await app.call('remiss.register', {
    ...{ arendeId, data, instanser: [{ organId: of('KS'), arendeId }], bevakning: 'Svaret inne' },
  });
  const after = (await figures()).punktlighet.remissvar;
  expect(after.ogjorda).toBe(before.ogjorda + 1);
  expect(after.forseningar[0]).toMatchObject({ senast: '2026-11-20', skedde: null });
  expect(after.forseningar[0]?.vad).toContain('Kommunstyrelsen');
  expect((await figures('2026-11-19')).punktlighet.remissvar.ogjorda).toBe(before.ogjorda);
});

test('cases are counted when they came in, and open until they are closed', async () => {
  await app.call('register.createExample', {});
  const { arenden, oppna, manader, klasser } = await figures();
  const { ids } = await app.call('arende.list', {
    ...{ filter: { text: '', status: [] }, sort: { by: 'diarienummer', descending: false } },
  });
  expect(arenden.inkomna).toBe(ids.length);
  expect(manader.at(-1)?.manad).toBe('2026-11');
  expect(manader).toHaveLength(11);
  for (const rows of [manader, klasser])
    expect(rows.reduce((sum, { inkomna }) => sum + inkomna, 0)).toBe(arenden.inkomna);
  expect(oppna).toBe(arenden.inkomna - arenden.avslutade);
  const none = await app.call('statistik.get', {
    urval: { ...urval, diarier: ['01D1AR1VM0NE0000000000000A'] },
  });
  expect(none.arenden.inkomna).toBe(0);
});

/** The minutes of a meeting with one §, approved the day after it. */
async function approvedPart(mote: OppetMote) {
  const { sammantradeId } = mote;
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 1 });
  const opened = { sammantradeId, dagordningspunktId: null, rubrik: 'Val av justerare' };
  const paragraf = await app.call('paragraf.open', opened);
  const beslut = [
    { grund: { typ: 'ingen' as const }, standard: { typ: 'antecknas' as const }, punkter: [] },
  ];
  const { id, version } = await save(app, paragraf, { beslut });
  await app.call('paragraf.setStatus', { id, version, status: 'beslutad' });
  const [del] = await app.call('protokollsdel.list', { sammantradeId });
  return approve(mote, del!);
}

test('minutes are in time by the day they were approved and put up', async () => {
  const mote = await openMote(app);
  const del = await approvedPart(mote);
  const { justering, anslag } = (await figures()).punktlighet;
  expect(justering).toMatchObject({ iTid: 1, sena: 0, ogjorda: 0 });
  expect(anslag).toMatchObject({ iTid: 0, sena: 0, ogjorda: 0 });
  app.host.setDay('2026-12-15');
  const later = (await figures()).punktlighet.anslag;
  expect(later.forseningar).toMatchObject([
    { skedde: null, plats: { typ: 'sammantrade', id: mote.sammantradeId, del: del.typ } },
  ]);
});

test('every figure is exported on a row of its own', async () => {
  await app.call('register.createExample', {});
  const path = join(app.folder, 'statistik.csv');
  app.host.answerSaveFile(path);
  const ended = new Promise<void>((resolve) => {
    app.onEvent((event) => {
      if (event.type === 'jobEnded') resolve();
    });
  });
  await app.call('statistik.export', { urval, format: 'csv' });
  await ended;
  const rows = readFileSync(path, 'utf8').split('\r\n');
  expect(rows[0]).toContain('Område;Grupp;Mått;Värde;Senast;Gjort');
  const { arenden } = await figures();
  expect(rows).toContain(`Ärenden;Alla;Inkomna;${String(arenden.inkomna)};;`);
});
