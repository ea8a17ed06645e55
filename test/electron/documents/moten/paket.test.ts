import { resolve } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, degrees } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { appendBilagor, sidantal } from '../../../../electron/documents/paket/append.ts';
import { paketarbeteInWorker } from '../../../../electron/documents/paket/arbete.ts';
import type { Paketarbete } from '../../../../electron/documents/paket/arbete.ts';
import type { Bilaga } from '../../../../electron/documents/paket/bilaga.ts';
import { kallelsepaket } from '../../../../electron/documents/paket/kallelsepaket.ts';
import { checkPdf, hasJava } from '../../../support/pdf/check-pdf.ts';
import { readPdfText } from '../../../support/pdf/read-pdf-text.ts';
import { makePdf } from '../../../support/files/pdf.ts';
import { dressedPapers } from '../dressed-papers.ts';
import { listRequest, longPaper, nestedPaper, notedPaper, paperRequest } from '../samples.ts';
import { pdfOf } from './print.ts';
import { requests } from './requests.ts';
import { kallelse } from './samples.ts';

const java = await hasJava();
const rest = { date: '2026-04-01' };
const name = (text: string) => PDFName.of(text);

const typeset = async (request: Parameters<typeof pdfOf>[0]) => ({
  ...{ ok: true as const, pages: [], places: [] },
  pdf: await pdfOf(request),
});

const here: Paketarbete = { sidantal, append: appendBilagor };

/** A call with a paper for each of its first items. */
async function paket(bilagor: readonly Bilaga[], arbete = here) {
  const facts = kallelse(6);
  const punkter = facts.punkter.map((punkt, index) => ({
    ...punkt,
    handlingar: bilagor
      .slice(index, index + 1)
      .map(({ rubrik }) => ({ rubrik, bilaga: index + 1 })),
  }));
  const outcome = await kallelsepaket({ typeset, ...arbete }, { ...facts, punkter }, bilagor, rest);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome;
}

const own = async (rubrik: string, request: Parameters<typeof pdfOf>[0]): Promise<Bilaga> => ({
  rubrik,
  pdf: await pdfOf(request),
});

async function ownPapers(): Promise<Bilaga[]> {
  const [dressed] = dressedPapers;
  return [
    await own('Tjänsteskrivelse', paperRequest(longPaper(2, 5))),
    await own('Sändlista', listRequest()),
    await own('Tabeller', paperRequest(nestedPaper)),
    await own('Noter', paperRequest(notedPaper(4))),
    ...(dressed === undefined ? [] : [await own('Logotyp', dressed[1])]),
    await own('Förra protokollet', requests['protokoll']!),
  ];
}

describe('a call of papers of our own', () => {
  test('keeps their headings, lists, tables and notes, each in its place', async () => {
    const bilagor = await ownPapers();
    const whole = await paket(bilagor);
    const text = await readPdfText(whole.pdf);
    for (const [index, { pdf }] of bilagor.entries()) {
      const { blocks, notes, pages } = await readPdfText(pdf);
      const before = (whole.bilagor[index]?.forstaSida ?? 0) - 1;
      const isHere = ({ page }: { page: number }) => before < page && page <= before + pages;
      const placed = <P extends { page: number }>(all: readonly P[]) =>
        all.filter(isHere).map((one) => ({ ...one, page: one.page - before }));
      expect(placed(text.blocks)).toEqual(blocks);
      expect(placed(text.notes)).toEqual(notes);
    }
  });

  test('tells of each where it begins: in the agenda, in the bookmarks and on its pages', async () => {
    const bilagor = await ownPapers();
    const whole = await paket(bilagor);
    const text = await readPdfText(whole.pdf);
    const agenda = text.blocks.filter(({ role }) => role === 'TR').map((block) => block.text);
    for (const [index, { rubrik, forstaSida }] of whole.bilagor.entries()) {
      const place = `${rubrik} (handling ${index + 1}, sida ${forstaSida})`;
      expect(agenda.some((row) => row.includes(place))).toBe(true);
      const strip = `Handling ${index + 1} · sida ${forstaSida} (${text.pages})`;
      expect(text.furniture[(forstaSida ?? 0) - 1]).toContain(strip);
    }
    expect(text.bookmarks.slice(-bilagor.length)).toEqual(bilagor.map(({ rubrik }) => rubrik));
    expect(text.furniture[0]).toContain(`1 (${text.pages})`);
  });

  test.skipIf(!java)(
    'is PDF/A-2a and PDF/UA-1 as they are',
    async () => {
      const { pdf, arkivformat } = await paket(await ownPapers());
      expect(arkivformat).toBe(true);
      expect(await checkPdf(pdf, ['2a', 'ua1'])).toEqual([]);
      // The validator reads seven papers' trees, on a machine that others may use too.
    },
    180_000,
  );

  test('is the same when it is put together in a thread of its own', async () => {
    const bilagor = (await ownPapers()).slice(1, 3);
    const there = paketarbeteInWorker(resolve('electron/documents/paket-worker.ts'));
    const [inPlace, inWorker] = [await paket(bilagor), await paket(bilagor, there)];
    expect(Buffer.from(inWorker.pdf).equals(Buffer.from(inPlace.pdf))).toBe(true);
    expect(inWorker.bilagor).toEqual(inPlace.bilagor);
  });
});

/** A paper of ours that says that its colours are those of a profile of its own. */
async function withIntent(bytes: Uint8Array, change: number): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const profiles = context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => (one instanceof PDFRawStream && one.dict.has(name('N')) ? [one] : []));
  const [profile] = profiles;
  if (profile === undefined) throw new Error('no profile');
  const DestOutputProfile = context.register(profile);
  if (change > 0) profile.dict.set(name('Alternate'), name('DeviceRGB'));
  const other = PDFRawStream.of(profile.dict, profile.getContents().slice(change));
  const intent = {
    ...{ Type: 'OutputIntent', S: 'GTS_PDFA1' },
    DestOutputProfile: change > 0 ? context.register(other) : DestOutputProfile,
  };
  catalog.set(name('OutputIntents'), context.obj([context.obj(intent)]));
  return document.save({ addDefaultPage: false });
}

describe('a call of papers from others', () => {
  test('says which are not in the format of archives, and no longer that it is itself', async () => {
    const scanned = await makePdf(['Skannad', '']);
    const bilagor = [...(await ownPapers()).slice(1, 2), { rubrik: 'Skannad', pdf: scanned }];
    const whole = await paket(bilagor);
    expect(whole.arkivformat).toBe(false);
    expect(whole.bilagor.map(({ arkivformat, taggad }) => [arkivformat, taggad])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(Buffer.from(whole.pdf).includes('pdfaid')).toBe(false);
    // What is tagged stays so.
    expect((await readPdfText(whole.pdf)).blocks.some(({ role }) => role === 'TR')).toBe(true);
  });

  test('leaves out what is broken or locked, and says so', async () => {
    const [first] = await ownPapers();
    if (first === undefined) throw new Error('no paper');
    const locked = await PDFDocument.load(first.pdf);
    locked.encrypt({ userPassword: 'hemligt', ownerPassword: 'hemligt' });
    const bilagor = [
      { rubrik: 'Trasig', pdf: new Uint8Array([1, 2, 3]) },
      { rubrik: 'Låst', pdf: await locked.save() },
      first,
    ];
    const whole = await paket(bilagor);
    const sida = whole.bilagor[2]?.forstaSida ?? 0;
    expect(whole.bilagor.map(({ forstaSida }) => forstaSida)).toEqual([null, null, sida]);
    const text = await readPdfText(whole.pdf);
    const agenda = text.blocks.filter(({ role }) => role === 'TR').map((block) => block.text);
    expect(agenda.some((row) => row.includes('Trasig (handling'))).toBe(false);
    expect(agenda.some((row) => row.includes(`Tjänsteskrivelse (handling 1, sida ${sida})`))).toBe(
      true,
    );
    expect(text.furniture[sida - 1]).toContain(`Handling 1 · sida ${sida} (${text.pages})`);
  });

  test('runs nothing and carries no files of theirs', async () => {
    const document = await PDFDocument.load(await makePdf(['Farlig']));
    document.addJavaScript('start', 'app.alert(1)');
    const page = document.getPage(0).node;
    const { context } = document;
    const launch = { S: 'Launch', F: '(ond.exe)' };
    const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] };
    const carrier = { ...link, Subtype: 'FileAttachment' };
    const kept = { ...link, A: { S: 'URI', URI: '(https://exempel.se)', Next: launch } };
    page.set(name('AA'), context.obj({ O: launch }));
    page.set(name('Annots'), context.obj([{ ...link, A: launch }, carrier, kept]));
    const { pdf } = await paket([{ rubrik: 'Farlig', pdf: await document.save() }]);
    const whole = await PDFDocument.load(pdf);
    const last = whole.getPage(whole.getPageCount() - 1).node;
    expect(last.has(name('AA'))).toBe(false);
    const annotations = last.lookup(name('Annots'), PDFArray);
    expect(annotations.size()).toBe(2);
    expect(annotations.lookup(0, PDFDict).has(name('A'))).toBe(false);
    expect(annotations.lookup(1, PDFDict).lookup(name('A'), PDFDict).has(name('Next'))).toBe(false);
    const objects = whole.context.enumerateIndirectObjects().map(([, one]) => one.toString());
    expect(objects.filter((one) => /JavaScript|Launch/u.test(one))).toEqual([]);
  });

  test.each([
    [0, true],
    [4, false],
  ])('of two that say what their colours are, %i bytes apart', async (change, arkivformat) => {
    const [, paper] = await ownPapers();
    if (paper === undefined) throw new Error('no paper');
    const bilagor = [
      { rubrik: 'Ett', pdf: await withIntent(paper.pdf, 0) },
      { rubrik: 'Två', pdf: await withIntent(paper.pdf, change) },
    ];
    expect((await paket(bilagor)).arkivformat).toBe(arkivformat);
  });

  test('puts its strip upright at the upper right, however the page is turned', async () => {
    const document = await PDFDocument.create();
    for (const turned of [0, 90, 180, 270]) {
      document.addPage([595, 842]).setRotation(degrees(turned));
    }
    const { pdf } = await paket([{ rubrik: 'Vridna', pdf: await document.save() }]);
    expect(await placesOfStrips(pdf, 4)).toEqual(Array(4).fill({ upright: true, corner: true }));
  });
});

/** Where the text of the last pages stands on them, as they are shown. */
async function placesOfStrips(pdf: Uint8Array, count: number) {
  const { getDocument, Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await task.promise;
  const places = [];
  for (let number = file.numPages - count + 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { width, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const [item] = items.filter((one) => 'str' in one && one.str.trim() !== '');
    if (item === undefined || !('str' in item)) throw new Error('no strip');
    const [a, b, , , x, y] = Util.transform(transform, item.transform) as number[];
    const corner = (x ?? 0) > width / 2 && (y ?? 999) < 40 && (x ?? 0) + item.width < width;
    places.push({ upright: Math.abs(b ?? 1) < 0.01 && (a ?? 0) > 0, corner });
  }
  await task.destroy();
  return places;
}
