import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MotesdokumentRef } from '../../../shared/contract/motesdokument.ts';
import { SammantradeId } from '../../../shared/domain/id.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import { newProtokollsregler } from '../../../shared/domain/protokollsregler.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { filesUnder } from '../../support/register-snapshot.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { newRegister } from '../contract/samples/register.ts';

const DAG = '2026-11-20';

let app: TestApp;
// Dear to make: the tests share it, and the last three are of what is approved by then.
let mote: Awaited<ReturnType<typeof holdMeeting>>;

beforeAll(async () => {
  app = await startTestApp();
  mote = await holdMeeting();
});
afterAll(() => app.close());

/** A body of two members that has dealt with two items. */
async function holdMeeting() {
  app.host.answerFolder(join(app.folder, 'register'));
  const { handle } = (await app.call('register.chooseFolder', { purpose: 'new-register' })) ?? {};
  const { organId } = await app.call('register.create', newRegister(handle ?? ''));
  const [ordforande, ledamot] = [await person('Eva', 'Alm'), await person('Nils', 'Berg')];
  const texts = { forhinder: 'Ring kansliet senast kvällen före.', upplysningar: 'Fråga Eva.' };
  const regler = { ...newProtokollsregler(), ...texts, antalLedamoter: 2 };
  await app.call('protokollsregler.save', { organId, version: 0, data: regler });
  const { tillagda } = await app.call('sammantrade.save', { organId, datum: [DAG] });
  const sammantradeId = tillagda[0]?.id ?? SammantradeId.parse('');
  const uppgifter = {
    ...{ tidStart: '13:00', tidSlut: '15:00', plats: 'Tingssalen', lage: 'fysiskt' as const },
    ...{ ordforandeId: ordforande, sekreterareId: ordforande, ajourneringar: [] },
  };
  await app.call('sammantrade.saveUppgifter', { id: sammantradeId, version: 1, data: uppgifter });
  const punkter = [await item(sammantradeId, 'Val av justerare'), await item(sammantradeId, 'Bro')];
  await app.call('dagordning.call', { id: sammantradeId, version: 2, datum: '2026-11-12' });
  await app.call('sammantrade.setStatus', {
    ...{ id: sammantradeId, version: 3, status: 'pagaende', skal: '' },
  });
  for (const personId of [ordforande, ledamot]) await arrive(sammantradeId, personId);
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 57 });
  const paragrafer = [];
  for (const { id } of punkter) paragrafer.push(await decide(sammantradeId, id));
  const [del] = await app.call('protokollsdel.list', { sammantradeId });
  if (del === undefined) throw new Error('no part');
  return { organId, sammantradeId, ordforande, ledamot, paragrafer, delId: del.id };
}

async function person(fornamn: string, efternamn: string) {
  const data = newPerson({ fornamn, efternamn });
  return (await app.call('person.save', { existing: null, data })).id;
}

function item(sammantradeId: string, rubrik: string) {
  const data = {
    ...{ sammantradeId, rubrik, grupp: 'beslut' as const, arendeId: null, foredragande: '' },
    ...{ tjansteskrivelseId: null, omedelbarJustering: false },
  };
  return app.call('dagordning.save', { existing: null, data, tillkommandeSkal: '' });
}

function arrive(sammantradeId: string, personId: string) {
  const data = {
    ...{ personId, roll: 'ledamot' as const, ersatterPersonId: null, orsak: null },
    ...{ franParagraf: null, tillParagraf: null, distans: false },
  };
  return app.call('narvaro.save', { sammantradeId, existing: null, data });
}

async function decide(sammantradeId: string, dagordningspunktId: string) {
  const opened = await app.call('paragraf.open', { sammantradeId, dagordningspunktId, rubrik: '' });
  const beslut = [
    { grund: { typ: 'ingen' as const }, standard: { typ: 'antecknas' as const }, punkter: [] },
  ];
  const data = { ...paragrafData(opened), beslut };
  const { id, version } = await app.call('paragraf.save', { ...refOf(opened), data });
  return app.call('paragraf.setStatus', { id, version, status: 'beslutad' });
}

const refOf = ({ id, version }: { id: string; version: number }) => ({ id, version });

async function pdfOf(document: MotesdokumentRef): Promise<Buffer> {
  const path = join(app.folder, `${document.typ}.pdf`);
  app.host.answerSaveFile(path);
  await app.call('dokument.exportPdf', { document });
  return readFileSync(path);
}

async function textOf(document: MotesdokumentRef): Promise<string> {
  const { blocks } = await readPdfText(await pdfOf(document));
  return blocks
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
}

/** Signed the day after the meeting, by both. */
async function approve() {
  const { delId: id, ordforande, ledamot } = mote;
  const data = { justerare: [ledamot], plats: 'Kansliet', planerad: null, oenighet: '' };
  let del = await app.call('protokollsdel.save', { id, version: 1, data });
  del = await app.call('protokollsdel.setForApproval', { ...refOf(del), forJustering: true });
  for (const personId of [ordforande, ledamot]) {
    const underskrift = { satt: 'papper' as const, datum: '2026-11-21' };
    del = await app.call('protokollsdel.sign', { ...refOf(del), personId, underskrift });
  }
  return app.call('protokollsdel.approve', refOf(del));
}

test('the call holds the agenda with the numbers it was sent with', async () => {
  const text = await textOf({ typ: 'kallelse', id: mote.sammantradeId });
  expect(text).toContain('Tingssalen');
  expect(text).toMatch(/1 Val av justerare.*2 Bro/u);
});

test('the call tells how one reports absence, and looks as the papers of the body do', async () => {
  const document = { typ: 'kallelse', id: mote.sammantradeId } as const;
  expect(await textOf(document)).toMatch(/Fråga Eva\..*Förhinder Ring kansliet/u);
  const look = { sidhuvud: 'Torggatan 2', sidfot: 'Växel 0123-45 00', organId: mote.organId };
  const data = { ...standardmall('tjansteskrivelse'), ...look };
  await app.call('mall.save', { existing: null, data });
  const { blocks, furniture } = await readPdfText(await pdfOf(document));
  expect(blocks.map(({ text }) => text)).toContain('Torggatan 2');
  expect(furniture.join(' ')).toContain('Växel 0123-45 00');
  const extracts = { ...standardmall('protokollsutdrag'), organId: null, sidhuvud: 'Box 12' };
  await app.call('mall.save', { existing: null, data: extracts });
  expect(await textOf({ typ: 'protokoll', id: mote.delId })).toContain('Box 12');
});

test('a part is printed with its §§, and lists tell who was there', async () => {
  const text = await textOf({ typ: 'protokoll', id: mote.delId });
  expect(text).toMatch(/§ 57 Val av justerare.*§ 58 Bro/u);
  expect(await textOf({ typ: 'narvarolista', id: mote.delId })).toContain('Nils Berg');
});

test('an extract holds the chosen § alone', async () => {
  const [, second] = mote.paragrafer;
  const ref = { typ: 'paragrafutdrag', id: mote.delId, bestyrkare: 'Eva Alm' } as const;
  const text = await textOf({ ...ref, paragrafer: [second?.id ?? ''] } as MotesdokumentRef);
  expect(text).toContain('§ 58');
  expect(text).not.toContain('Val av justerare');
});

test('how decisions are appealed is told in the own words of the body', async () => {
  const data = { rubrik: 'Så klagar du', text: 'Skriv till Förvaltningsrätten i Sjöhult.' };
  const { organId, delId: id } = mote;
  const slag = 'laglighetsprovning' as const;
  await app.call('overklagandehanvisning.save', { organId, slag, version: 0, data });
  const text = await textOf({ typ: 'overklagande', id, slag });
  expect(text).toContain('Förvaltningsrätten i Sjöhult');
  expect(text).toContain('57');
});

test('there is a notice of an approved part only', async () => {
  const document = { typ: 'anslag', id: mote.delId } as const;
  const failure = await app.failure('dokument.exportPdf', { document });
  expect(failure.violations[0]?.rule).toBe('part_not_approved');
  await approve();
  const notice = await textOf(document);
  expect(notice).toContain('Protokollet är justerat');
  expect(notice).toContain('Förvaltningsrätten i Sjöhult');
  expect(await textOf({ typ: 'protokoll', id: mote.delId })).toContain('Lördag 21 november 2026');
});

test('approved minutes are the file that was approved, whatever is changed since', async () => {
  const document = { typ: 'protokoll', id: mote.delId } as const;
  const before = await pdfOf(document);
  const { stil } = await app.call('protokollsstil.get', { organId: mote.organId });
  const other = { ...stil, huvud: ['Paragraf {nr}', '{rubrik}'] };
  await app.call('protokollsstil.save', { organId: mote.organId, version: 0, stil: other });
  expect((await pdfOf(document)).equals(before)).toBe(true);
});

test('approved minutes whose file has been damaged are not printed', async () => {
  const approved = await pdfOf({ typ: 'protokoll', id: mote.delId });
  const sha256 = createHash('sha256').update(approved).digest('hex');
  const [stored = ''] = filesUnder(app.folder).filter((name) => name.endsWith(sha256));
  writeFileSync(join(app.folder, stored), 'annat');
  const document = { typ: 'protokoll', id: mote.delId } as const;
  expect(await app.failure('dokument.exportPdf', { document })).toMatchObject({
    ...{ code: 'StorageDamaged', violations: [{ rule: 'stored_file_changed' }] },
  });
});
