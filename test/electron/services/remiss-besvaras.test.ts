import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../renderer/lib/new-id.ts';
import { ArendeData } from '../../../shared/domain/arende.ts';
import { SandlistepostId } from '../../../shared/domain/id.ts';
import type { ArendeId, OrganId } from '../../../shared/domain/id.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { newRemiss, newSvarsplan } from '../../../shared/domain/remiss.ts';
import type { SvarsplanData } from '../../../shared/domain/remiss.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { openMote, save } from './support-mote.ts';
import type { OppetMote } from './support-mote.ts';

let app: TestApp;
let mote: OppetMote;
let council: OrganId;
let arendeId: ArendeId;
let remissId: string;

const SVAR = { standpunkt: 'tillstyrker', barare: 'eget_yttrande' } as const;

/** The council has asked the body that meets, in a case where nobody has written a paper. */
beforeEach(async () => {
  app = await startTestApp();
  mote = await openMote(app);
  const named = { namn: 'Kommunfullmäktige', genitiv: 'Kommunfullmäktiges', bestamdForm: 'KF' };
  const data = newOrgan({ ...named, forkortning: 'KF', organtyp: 'kf' });
  council = (await app.call('organ.save', { existing: null, data })).id;
  const [diarium] = await app.call('diarium.list', {});
  const made = await app.call('arende.register', {
    diariumId: diarium!.id,
    data: ArendeData.parse({
      ...{ arendemening: 'Remiss om torghandel', arendemeningOffentlig: '', ursprung: 'remiss' },
      ...{ initiativtagare: '', handlaggare: [mote.ledamoter[0]], inkomDatum: '2026-11-02' },
      ...{ klass: '', klassId: null, offentlighet: 'ej_bedomd', ursprungRef: '' },
    }),
  });
  arendeId = made.id;
  const asked = newRemiss('in', council, {
    ...{ rubrik: 'Torghandel', inkommenDatum: '2026-11-02', svarSenast: '2026-12-15' },
  });
  const instanser = [{ organId: mote.organId, arendeId }];
  const remiss = { arendeId, data: asked, instanser, bevakning: 'Svaret inne' };
  remissId = (await app.call('remiss.register', remiss)).id;
});
afterEach(() => app.close());

const svaret = async () => (await app.call('remiss.get', { remissId })).svar[0]!;

async function plan(known: Partial<SvarsplanData>) {
  const { id: svarId, version } = await svaret();
  const data = newSvarsplan({ arendeId, ...known });
  await app.call('remiss.saveSvar', { svarId, version, data });
}

/** A § without a paper ends as it ends, and is sent to the council for a reason that is kept. */
async function send(status: 'beslutad' | 'bordlagd') {
  const { sammantradeId } = mote;
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 7 });
  const { id: dagordningspunktId } = await app.call('dagordning.save', {
    existing: null,
    data: {
      ...{ sammantradeId, grupp: 'beslut', arendeId, tjansteskrivelseId: null },
      ...{ rubrik: 'Remiss om torghandel', foredragande: '', omedelbarJustering: false },
    },
    tillkommandeSkal: '',
  });
  const opened = { sammantradeId, dagordningspunktId, rubrik: '' };
  const paragraf = await app.call('paragraf.open', opened);
  const standard =
    status === 'bordlagd'
      ? { typ: 'bordlaggs' as const, till: null }
      : { typ: 'antecknas' as const };
  const beslut = [{ grund: { typ: 'ingen' as const }, standard, punkter: [] }];
  const { id: paragrafId, version } = await save(app, paragraf, { beslut });
  await app.call('paragraf.setStatus', { id: paragrafId, version, status });
  const list = await app.call('sandlista.openOfParagraf', { paragrafId });
  const post = {
    ...{ id: newId(SandlistepostId), organId: council, personId: null, kontaktId: null },
    ...{ mottagare: 'Kommunfullmäktige', kanal: 'internpost' as const, adress: '', antal: 1 },
    ...{ version: 'utdrag' as const, skal: 'remittent' as const },
  };
  const { id: sandlistaId, poster } = await app.call('sandlista.save', {
    ...{ sandlistaId: list.id, version: list.version },
    data: { poster: [post], avsteg: [] },
  });
  await app.call('expediering.override', { sandlistaId, skal: 'Svaret brådskar' });
  const sent = { handelse: 'expedierad', datum: '2026-11-21', notering: '' } as const;
  return app.call('expediering.record', { poster: poster.map(({ id }) => id), ...sent });
}

describe('a § without a paper that is sent to the one who asked', () => {
  test('answers the remiss, whatever had been noted of it on the way', async () => {
    await plan(SVAR);
    expect((await svaret()).status).toBe('mottagen');
    expect((await send('beslutad')).svar).toEqual([{ remissId, hinder: null }]);
    expect(await svaret()).toMatchObject({ status: 'besvarad', besvaradDatum: '2026-11-21' });
    const watches = await app.call('bevakning.list', { arendeId });
    expect(watches).toMatchObject([{ text: 'Svaret inne', klar: true }]);
  });

  test.each([
    ['skrivelse_missing', { standpunkt: 'tillstyrker' } as const],
    ['standpunkt_missing', { barare: 'eget_yttrande' } as const],
  ])('leaves it open and says why: %s', async (hinder, known) => {
    await plan(known);
    expect((await send('beslutad')).svar).toEqual([{ remissId, hinder }]);
    expect(await svaret()).toMatchObject({ status: 'mottagen', besvaradDatum: null });
  });

  test('is no answer when the item was put off', async () => {
    await plan(SVAR);
    expect((await send('bordlagd')).svar).toEqual([]);
    expect((await svaret()).status).toBe('mottagen');
  });
});
