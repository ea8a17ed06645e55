import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../../renderer/lib/new-id.ts';
import { SandlistepostId } from '../../../shared/domain/id.ts';
import type { ArendeId, HandlingId, SandlistaId } from '../../../shared/domain/id.ts';
import type { Sandlistepost } from '../../../shared/domain/sandlista.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { Organuppgifter } from '../../../shared/domain/organ.ts';
import { endOfJob } from '../../support/files/jobs.ts';
import { makePdf } from '../../support/files/pdf.ts';
import { takeInFiles } from '../../support/files/take-in.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { addPaperItem, openMote, save } from './support-mote.ts';

let app: TestApp;
let arendeId: ArendeId;
let sandlistaId: SandlistaId;
let masked: HandlingId;
let secret: HandlingId;

const post = (mottagare: string, version: Sandlistepost['version']): Sandlistepost => ({
  ...{ id: newId(SandlistepostId), organId: null, personId: null, kontaktId: null, mottagare },
  ...{ kanal: 'epost', adress: 'nagon@granberg.example', antal: 1, version, skal: 'part' },
});
const part = post('Åsa Öhman', 'maskerad');
const office = post('Ekonomienheten', 'utdrag');

/** A handling of the case with a PDF that says so much. */
async function withPdf(words: string, secretAs?: string): Promise<HandlingId> {
  const path = join(app.folder, `${words}.pdf`);
  writeFileSync(path, await makePdf([words]));
  const [taken] = await takeInFiles(app, [path], arendeId);
  if (taken === undefined || !('postId' in taken)) throw new Error('nothing was taken in');
  const data = { ...newHandling('in', '2026-11-20'), rubrik: words };
  const marking = { datum: '2026-11-21', myndighet: 'Kommunstyrelsen', anmarkning: '' };
  const made = await app.call('handling.register', {
    ...{ arendeId, data: { ...data, motpart: { typ: 'namn', namn: 'Nämnden' } } },
    ...{ postId: taken.postId },
    ...(secretAs === undefined ? {} : { sekretess: { ...marking, lagrum: secretAs } }),
  });
  return made.id;
}

beforeAll(async () => {
  app = await startTestApp();
  const mote = await openMote(app);
  const [organ] = await app.call('organ.list', {});
  const { id, version } = organ!;
  const told = { ...Organuppgifter.strip().parse(organ), epost: 'namnden@granberg.example' };
  await app.call('organ.save', { existing: { id, version }, data: told });
  const item = await addPaperItem(mote);
  arendeId = item.arendeId;
  const { sammantradeId } = mote;
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 7 });
  const { dagordningspunktId } = item;
  const opened = { sammantradeId, dagordningspunktId, rubrik: '' };
  const paragraf = await save(app, await app.call('paragraf.open', opened), {});
  const decided = { id: paragraf.id, version: paragraf.version, status: 'beslutad' as const };
  await app.call('paragraf.setStatus', decided);
  const list = await app.call('sandlista.openOfParagraf', { paragrafId: paragraf.id });
  sandlistaId = list.id;
  const data = { poster: [part, office], avsteg: list.avsteg };
  await app.call('sandlista.save', { sandlistaId, version: list.version, data });
  await app.call('expediering.override', { sandlistaId, skal: 'Det brådskar' });
  masked = await withPdf('Maskerat beslut');
  secret = await withPdf('Hela beslutet', '26 kap. 1 § OSL');
});
afterAll(() => app.close());

const choose = (postId: SandlistepostId, handlingId: HandlingId) => ({
  ...{ postId, fil: { handlingId, ordning: 1 } },
});
const rules = async (input: unknown) =>
  (await app.failure('sandlista.setMasked', input)).violations.map(({ rule }) => rule);

/** The drafts as another program reads them: to whom, and what is attached. */
async function drafts() {
  const folder = join(app.folder, newId(SandlistepostId));
  mkdirSync(folder);
  app.host.answerFolder(folder);
  const urval = { typ: 'sandlista' as const, id: sandlistaId };
  const started = await app.call('utskick.writeDrafts', { urval });
  await endOfJob(app, started?.jobId ?? '');
  return Promise.all(
    readdirSync(folder).map(async (name) => {
      const mail = await PostalMime.parse(readFileSync(join(folder, name)));
      const texts = mail.attachments.map(async ({ filename, content }) => {
        const { blocks, furniture } = await readPdfText(Buffer.from(content as ArrayBuffer));
        return [filename, [...furniture, ...blocks.map(({ text }) => text)].join('\n')] as const;
      });
      return { till: mail.to?.[0]?.name, bilagor: await Promise.all(texts) };
    }),
  );
}

test('without a file there is no draft of a masked copy, and never the whole in its place', async () => {
  const all = await drafts();
  expect(all.map(({ till }) => till)).toEqual(['Ekonomienheten']);
  const { rader } = await app.call('utskick.get', { urval: { typ: 'sandlista', id: sandlistaId } });
  const missing = rader.flatMap(({ poster }) => poster.map(({ saknarFil }) => saknarFil));
  expect(missing.toSorted()).toEqual([false, true]);
});

test('only a PDF of the case that isn’t secret can be chosen, and only for a masked copy', async () => {
  const files = await app.call('sandlista.listMaskable', { sandlistaId });
  expect(files.map(({ handlingId, namn }) => [handlingId, namn])).toEqual([
    [masked, 'Maskerat beslut.pdf'],
  ]);
  expect(await rules(choose(part.id, secret))).toEqual(['unmasked_file']);
  expect(await rules(choose(office.id, masked))).toEqual(['not_masked']);
  const nowhere = { ...choose(part.id, masked), fil: { handlingId: masked, ordning: 9 } };
  expect(await rules(nowhere)).toEqual(['masked_file_missing']);
});

test('the chosen file is what is drafted, told on the list and in the log', async () => {
  const lage = await app.call('sandlista.setMasked', choose(part.id, masked));
  expect(lage.maskerade).toMatchObject([{ postId: part.id, namn: 'Maskerat beslut.pdf' }]);
  const all = await drafts();
  const own = all.find(({ till }) => till === 'Åsa Öhman')?.bilagor ?? [];
  expect(own).toHaveLength(1);
  expect(own[0]?.[0]).toMatch(/, maskerad\.pdf$/u);
  expect(own[0]?.[1]).toContain('Maskerat beslut');
  expect(own[0]?.[1]).not.toContain('Bryggorna');
  const others = all.find(({ till }) => till === 'Ekonomienheten')?.bilagor ?? [];
  expect(others[0]?.[1]).toContain('Bryggorna rustas.');
  const events = await app.call('logg.list', { arendeId, objektId: sandlistaId });
  expect(events.map(({ handelse }) => handelse)).toContain('sandlista.maskerad');
});

test('what has been sent stands', async () => {
  const sent = { handelse: 'expedierad', datum: '2026-11-21', notering: '' } as const;
  await app.call('expediering.record', { poster: [part.id, office.id], ...sent });
  expect(await rules({ postId: part.id, fil: null })).toEqual(['post_sent']);
});
