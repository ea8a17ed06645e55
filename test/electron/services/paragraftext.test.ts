import { afterAll, beforeAll, expect, test } from 'vitest';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import type { Paragraf, ParagrafData } from '../../../shared/domain/paragraf.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { editable } from '../contract/samples/tjansteskrivelse.ts';
import { addPaperItem, openMote, save } from './support-mote.ts';

let app: TestApp;
let paragraf: Paragraf;

// The paper says of itself what minutes can't.
beforeAll(async () => {
  app = await startTestApp();
  const mote = await openMote(app);
  const { paperId, dagordningspunktId } = await addPaperItem(mote);
  const paper = await app.call('tjansteskrivelse.get', { tjansteskrivelseId: paperId });
  const data = editable(paper);
  const [first, second] = data.punkter;
  const punkter = [
    { ...first!, egenText: 'Denna tjänsteskrivelse godkänns.', delpunkter: [] },
    second!,
  ];
  await app.call('tjansteskrivelse.save', {
    ...{ tjansteskrivelseId: paperId, version: paper.version },
    data: { ...data, rubrik: 'Nya bryggor', dokumentdatum: '2026-11-02', punkter },
  });
  const { sammantradeId } = mote;
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 41 });
  paragraf = await app.call('paragraf.open', { sammantradeId, dagordningspunktId, rubrik: '' });
});
afterAll(() => app.close());

const draft = (changes: Partial<ParagrafData> = {}) => ({
  ...{ id: paragraf.id, data: { ...paragrafData(paragraf), ...changes } },
});
const texts = () => paragraf.beslut.flatMap(({ punkter }) => punkter.map(({ text }) => text));

test('a § names the paper that its proposal points at, and the proposal stands as it was', async () => {
  expect(texts()[0]).toMatch(
    /^tjänsteskrivelsen ”Nya bryggor” daterad 2 november 2026, dnr .+ godkänns\.$/u,
  );
  expect(paragraf.forslag[0]?.punkter[0]?.text).toBe('Denna tjänsteskrivelse godkänns.');
  expect(await app.call('paragraf.getProposed', { id: paragraf.id })).toMatchObject([
    { text: 'Denna tjänsteskrivelse godkänns.' },
    { text: 'Arbetet ska vara klart i maj.' },
  ]);
});

test('the checks read what is being written, and the part it is approved in', async () => {
  const ids = async (changes?: Partial<ParagrafData>) =>
    (await app.call('paragraf.getFindings', draft(changes))).map(({ id }) => id);
  const before = await ids();
  expect(before).not.toContain('K40');
  const [beslut] = paragraf.beslut;
  const [punkt] = beslut!.punkter;
  const changed = [
    { ...beslut!, punkter: [{ ...punkt!, text: 'Föreliggande förslag godkänns.' }] },
  ];
  expect(await ids({ beslut: changed })).toContain('K40');
  // One that isn't decided is told what it lacks to be; what is worst stands first.
  expect(await ids({ beslut: [] })).toEqual(['K50', ...before]);
  const found = await app.call(
    'paragraf.getFindings',
    draft({ overklagande: 'forvaltningsbesvar' }),
  );
  expect(found.find(({ id }) => id === 'K65')?.repair).toEqual({
    ...{ typ: 'overklagande', overklagande: 'laglighetsprovning' },
  });
});

test('a § is typeset as it is being written', async () => {
  const { sidor } = await app.call(
    'paragraf.getDraftPreview',
    draft({ rubrik: 'Nya bryggor vid ån' }),
  );
  const page = await app.fetch(new Request(`app://paragraf/dokument/${sidor[0]!}/1.svg`));
  expect(await page.text()).toContain('<svg');
  const again = await app.call('paragraf.getDraftPreview', draft());
  expect(again.sidor).not.toEqual(sidor);
});

test('a decided point that differs from the proposed one leaves both wordings in the log', async () => {
  const [beslut] = paragraf.beslut;
  const [first, second] = beslut!.punkter;
  const punkter = [first!, { ...second!, text: 'Arbetet ska vara klart i juni.' }];
  paragraf = await save(app, paragraf, { beslut: [{ ...beslut!, punkter }] });
  const rows = await app.call('logg.list', { arendeId: null, objektId: paragraf.id });
  const last = rows.find(({ handelse }) => handelse === 'paragraf.sparad');
  expect(JSON.stringify(last)).toMatch(/klart i maj.*klart i juni/u);
});
