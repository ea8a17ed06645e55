import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TjansteskrivelseId } from '../../../shared/domain/id.ts';
import type { Skrivelsestatus } from '../../../shared/domain/skrivelsestatus.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { sandlistepost } from '../../db/support/decided.ts';
import { editable } from '../contract/samples/tjansteskrivelse.ts';
import { addPaperItem, approve, openMote, save } from './support-mote.ts';
import type { OppetMote } from './support-mote.ts';

// Each gate refuses what stops (severity S) in what it closes, and a reason is the only way past.

let app: TestApp;
let mote: OppetMote;

beforeEach(async () => {
  app = await startTestApp();
  mote = await openMote(app);
});
afterEach(() => app.close());

/** A paper whose first point only its readers understand (K40). */
async function stoppedPaper() {
  const made = await addPaperItem(mote);
  const { paperId: tjansteskrivelseId } = made;
  const paper = await app.call('tjansteskrivelse.get', { tjansteskrivelseId });
  const [first, ...others] = paper.punkter;
  const punkter = [
    { ...first!, egenText: 'Föreliggande förslag antas.', delpunkter: [] },
    ...others,
  ];
  const { version } = paper;
  await app.call('tjansteskrivelse.save', {
    ...{ tjansteskrivelseId, version, data: { ...editable(paper), punkter } },
  });
  return made;
}

/** Gives a reason for everything that stops a paper; answers what takes the reasons back. */
async function passPaper(tjansteskrivelseId: TjansteskrivelseId): Promise<() => Promise<void>> {
  const found = await app.call('kontroll.getFindings', { tjansteskrivelseId, data: null });
  const plats = { typ: 'tjansteskrivelse', id: tjansteskrivelseId } as const;
  const given: Parameters<typeof app.call<'avsteg.remove'>>[1][] = [];
  for (const { id: kontroll, severity, ankare, lydelse } of found) {
    if (severity !== 'S') continue;
    const data = { kontroll, ankare, lydelse, skal: 'Nämnden har förslaget framför sig' };
    const { id } = await app.call('avsteg.add', { plats, data });
    given.push({ typ: plats.typ, avstegId: id });
  }
  return async () => {
    for (const one of given) await app.call('avsteg.remove', one);
  };
}

async function take(tjansteskrivelseId: TjansteskrivelseId, status: Skrivelsestatus) {
  const { version } = await app.call('tjansteskrivelse.get', { tjansteskrivelseId });
  const step = { tjansteskrivelseId, version, status, namn: status };
  return app.call('granskning.changeStatus', step);
}

describe('a paper on its way to the meeting', () => {
  test('is neither approved nor handed in', async () => {
    const { paperId } = await stoppedPaper();
    await take(paperId, 'granskning');
    await expect(take(paperId, 'godkand')).rejects.toThrow('stops_left');
    const takeBack = await passPaper(paperId);
    await take(paperId, 'godkand');
    await takeBack();
    await expect(take(paperId, 'lamnad_till_namnd')).rejects.toThrow('stops_left');
    await passPaper(paperId);
    await take(paperId, 'lamnad_till_namnd');
  });

  test('doesn’t make its case ready for the meeting', async () => {
    const { arendeId, paperId } = await stoppedPaper();
    const change = (till: 'namndklart') =>
      app.call('arende.changeStatus', {
        ...{ arendeId, till, orsak: '', mottagare: '', bevakaDatum: null },
      });
    await expect(change('namndklart')).rejects.toThrow('skrivelse_har_fel');
    await passPaper(paperId);
    await change('namndklart');
  });

  test('neither goes out with the call nor comes after it', async () => {
    const { arendeId, paperId } = await stoppedPaper();
    const { organId } = mote;
    const { tillagda } = await app.call('sammantrade.save', { organId, datum: ['2026-12-16'] });
    const sammantradeId = tillagda[0]!.id;
    const add = (tjansteskrivelseId: TjansteskrivelseId | null) =>
      app.call('dagordning.save', {
        ...{ existing: null, tillkommandeSkal: 'Ordföranden: brådskar' },
        data: {
          ...{ sammantradeId, grupp: 'beslut', arendeId, tjansteskrivelseId },
          ...{ rubrik: 'Bryggor', foredragande: '', omedelbarJustering: false },
        },
      });
    const call = () =>
      app.call('dagordning.call', { id: sammantradeId, version: 1, datum: '2026-12-01' });
    const { id, version } = await add(paperId);
    await expect(call()).rejects.toThrow('paper_stopped');
    await app.call('dagordning.remove', { id, version });
    await add(null);
    await call();
    await expect(add(paperId)).rejects.toThrow('paper_stopped');
    await passPaper(paperId);
    expect(await add(paperId)).toMatchObject({ tillkommande: true });
  });

  test('is judged when a meeting opens that nobody was called to', async () => {
    const { arendeId, paperId } = await stoppedPaper();
    const { organId, ledamoter } = mote;
    const { tillagda } = await app.call('sammantrade.save', { organId, datum: ['2026-12-16'] });
    const sammantradeId = tillagda[0]!.id;
    const { version } = await app.call('sammantrade.saveUppgifter', {
      ...{ id: sammantradeId, version: 1 },
      data: {
        ...{ tidStart: '13:00', tidSlut: null, plats: '', lage: 'fysiskt', ajourneringar: [] },
        ...{ ordforandeId: ledamoter[0]!, sekreterareId: ledamoter[2]! },
      },
    });
    const add = (rubrik: string) =>
      app.call('dagordning.save', {
        ...{ existing: null, tillkommandeSkal: '' },
        data: {
          ...{ sammantradeId, grupp: 'beslut', arendeId, tjansteskrivelseId: paperId },
          ...{ rubrik, foredragande: '', omedelbarJustering: false },
        },
      });
    const open = () =>
      app.call('sammantrade.setStatus', {
        id: sammantradeId,
        version,
        status: 'pagaende',
        skal: '',
      });
    const item = await add('Bryggor');
    await expect(open()).rejects.toThrow('paper_stopped');
    await app.call('dagordning.remove', { id: item.id, version: item.version });
    expect(await open()).toMatchObject({ status: 'pagaende', kallelseDatum: null });
    // What is taken up at the open meeting has come as far.
    await expect(add('Bryggor')).rejects.toThrow('paper_stopped');
    await passPaper(paperId);
    expect(await add('Bryggor')).toMatchObject({ tillkommande: false });
  });
});

const TAKEN = [
  { grund: { typ: 'ingen' as const }, standard: { typ: 'antecknas' as const }, punkter: [] },
];

async function decidedParagraf(overklagande: 'laglighetsprovning' | 'forvaltningsbesvar') {
  const { sammantradeId } = mote;
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 7 });
  const opened = { sammantradeId, dagordningspunktId: null, rubrik: 'Val' };
  const paragraf = await app.call('paragraf.open', opened);
  const { id, version } = await save(app, paragraf, { beslut: TAKEN, overklagande });
  await app.call('paragraf.setStatus', { id, version, status: 'beslutad' });
  return id;
}

test('a part isn’t approved with a decision that is appealed in another way (K65)', async () => {
  await decidedParagraf('forvaltningsbesvar');
  const { sammantradeId } = mote;
  const part = async () => (await app.call('protokollsdel.list', { sammantradeId }))[0]!;
  await expect(approve(mote, await part())).rejects.toThrow('K65');
  const { id } = await part();
  const objekt = [{ typ: 'protokollsdel', id } as const];
  const [found] = await app.call('kontroll.listFynd', { objekt });
  const { marke } = found!.find((one) => one.id === 'K65')!;
  await app.call('avsteg.add', { plats: objekt[0]!, data: { ...marke!, skal: 'Särskild lag' } });
  const { version } = await part();
  expect(await app.call('protokollsdel.approve', { id, version })).toMatchObject({
    ...{ status: 'justerad' },
  });
});

test('a decision isn’t sent before its minutes are approved (K35)', async () => {
  const paragrafId = await decidedParagraf('laglighetsprovning');
  const list = await app.call('sandlista.openOfParagraf', { paragrafId });
  const { poster } = await app.call('sandlista.save', {
    ...{ sandlistaId: list.id, version: list.version },
    data: { poster: [sandlistepost(mote.organId)], avsteg: [] },
  });
  const send = () =>
    app.call('expediering.record', {
      ...{ poster: poster.map(({ id }) => id), handelse: 'expedierad', notering: '' },
      datum: '2026-11-21',
    });
  await expect(send()).rejects.toThrow('not_approved');
  await app.call('expediering.override', { sandlistaId: list.id, skal: 'Gäller från i dag' });
  await send();
});

test('a handling without its data, or secret outside the register, isn’t registered (K01, K03)', async () => {
  const { arendeId } = await addPaperItem(mote);
  const whole = { ...newHandling('in', '2026-11-02'), rubrik: 'Brev' };
  const register = (change: object) =>
    app.call('handling.register', {
      ...{ arendeId, data: { ...whole, motpart: { typ: 'namn', namn: 'Eva Alm' }, ...change } },
    });
  await expect(register({ rubrik: '' })).rejects.toThrow('InvalidInput');
  await expect(register({ inkommenDatum: null })).rejects.toThrow('InvalidInput');
  const kept = { registreringsform: 'halls_ordnat', offentlighet: 'sekretess' };
  await expect(register(kept)).rejects.toThrow('InvalidInput');
  await register({});
});
