import { describe, expect, test } from 'vitest';
import {
  etiketterRequest,
  kuvertRequest,
  missivRequest,
  utskicksbladRequest,
  utskickslistaRequest,
} from '../../../../electron/documents/utskick.ts';
import { VANLIGA_FONSTER, VANLIGT_ARK } from '../../../../shared/domain/utskick.ts';
import { adressruta } from '../../../../shared/rules/kuvertfonster.ts';
import { forsandelser } from '../../../../shared/rules/utskick.ts';
import { checkPdf, hasJava } from '../../../support/pdf/check-pdf.ts';
import { readPdfText } from '../../../support/pdf/read-pdf-text.ts';
import { textPlaces } from '../../../support/pdf/text-places.ts';
import { dressedPapers } from '../dressed-papers.ts';
import { lines, pdfOf, textOf } from '../moten/print.ts';
import { stil, utskick } from './samples.ts';

const java = await hasJava();
const all = forsandelser(utskick.beslut, utskick.poster);
const last = all.at(-1)!;
const rubrik = 'Utskick från torgnämnden 8 april 2026';

const requests = {
  blad: utskicksbladRequest(utskick, 'Sändlistor'),
  lista: utskickslistaRequest(utskick, rubrik),
  missiv: missivRequest(utskick, last, stil),
  etiketter: etiketterRequest(utskick, { ark: VANLIGT_ARK, start: 1 }, all),
  C5: kuvertRequest(utskick, { format: 'C5', fonster: VANLIGA_FONSTER }, all),
  C4: kuvertRequest(utskick, { format: 'C4', fonster: VANLIGA_FONSTER }, all),
};
const cases = Object.entries(requests);

test('each decision has a sheet of who gets it, how, and what is done', async () => {
  const text = lines(await textOf(requests.blad));
  expect(text.filter((line) => line.startsWith('H1'))).toEqual([
    'H1 Upplåtelse av torgplats 5',
    'H1 Nya cykelställ vid torget',
    'H1 Yttrande över motion om torghandel på söndagar',
  ]);
  expect(text).toContain('P Justerad 15 april 2026.');
  expect(text).toContain('P Paragrafen är inte justerad.');
  const rows = text.filter((line) => line.startsWith('TR Ekonomienheten'));
  expect(rows).toEqual([
    'TR Ekonomienheten Kommunstyrelsens förvaltning, Stadshuset, plan 3\tVerkställer\t' +
      'Internpost\tUtdrag\t1\t2026-04-16\tAnsgar Ljung',
  ]);
  const mailed = text.find((line) => line.startsWith('TR Kulturnämnden'));
  expect(mailed).toMatch(/^TR Kulturnämnden kultur\.\s?registrator@\s?granberg\.\s?example\t/u);
  expect(text.filter((line) => line.startsWith('P Rätt utdraget intygas'))).toHaveLength(3);
});

test('who gets a masked copy is told above the certificate, and only there', async () => {
  const poster = utskick.poster.map((post) =>
    post.mottagare === 'Kulturnämnden' ? { ...post, kopietyp: 'maskerad' as const } : post,
  );
  const text = lines(await textOf(utskicksbladRequest({ ...utskick, poster }, 'Sändlistor')));
  const told = 'P Maskerad kopia till Kulturnämnden. Uppgifter är borttagna ur den.';
  expect(text.filter((line) => line === told)).toHaveLength(2);
  expect(text[text.indexOf(told) + 1]).toMatch(/^P Expedierat den/u);
  expect(text.filter((line) => line.includes('Utdrag, maskerat'))).toHaveLength(2);
});

test('the list of a meeting counts and names everything by recipient', async () => {
  const text = lines(await textOf(requests.lista));
  // The head of a table that goes on has cells that say nothing.
  const rows = text.filter((line) => /^TR\s+\S/u.test(line));
  expect(rows).toEqual([
    'TR Sätt\tMottagare\tHandlingar',
    ...['TR Internpost\t2\t2', 'TR E-post\t1\t2', 'TR Post\t1\t3', 'TR Summa\t4\t7'],
    'TR Mottagare\tSätt\tParagraf\tÄrende\tDiarienummer\tVersion\tAntal\tExpedierad',
    'TR Arkivet Stadshuset, källaren\tInternpost\t§ 7\tNya cykelställ vid torget\tTN 2026/7\t' +
      'Hela protokollet\t1\t',
    'TR Ekonomienheten Kommunstyrelsens förvaltning, Stadshuset, plan 3\tInternpost\t§ 7\t' +
      'Nya cykelställ vid torget\tTN 2026/7\tUtdrag\t1\t2026-04-16',
    'TR Kulturnämnden kultur.registrator@granberg.example\tE-post\t§ 5\t' +
      'Upplåtelse av torgplats 5\tTN 2026/5\tUtdrag\t1\t',
    'TR Kulturnämnden kultur.registrator@granberg.example\tE-post\t§ 9\t' +
      'Yttrande över motion om torghandel på söndagar\tTN 2026/9\tUtdrag\t1\t',
    'TR Ängsbyns hembygdsförening Att: Åsa Öhman, Ängsvägen 14 B, 123 47 Granbergsåsen\tPost\t' +
      '§ 5\tUpplåtelse av torgplats 5\tTN 2026/5\tUtdrag\t1\t',
    'TR Ängsbyns hembygdsförening Att: Åsa Öhman, Ängsvägen 14 B, 123 47 Granbergsåsen\tPost\t' +
      '§ 7\tNya cykelställ vid torget\tTN 2026/7\tUtdrag\t2\t',
  ]);
});

describe('a letter', () => {
  test('says to whom, in the words of the body, and what it comes with', async () => {
    expect(lines(await textOf(requests.missiv))).toEqual([
      ...['P Granbergs kommun', 'P Torgnämnden', 'P Missiv'],
      ...['P Datum', 'P 16 april 2026', 'P Diarienummer', 'P TN 2026/5, TN 2026/7'],
      'P Ängsbyns hembygdsförening Att: Åsa Öhman Ängsvägen 14 B 123 47 Granbergsåsen',
      'H1 Protokollsutdrag från torgnämnden 8 april 2026, §§ 5, 7',
      'P Här översänds utdrag ur protokollet från torgnämnden 8 april 2026, §§ 5, 7.',
      'P Hör av er till avsändaren om något saknas eller har kommit till fel mottagare.',
      ...['P Ansgar Ljung', 'P Nämndsekreterare', 'P Torgnämnden'],
      ...['P torgnamnden@granberg.example', 'H2 Bifogade handlingar'],
      'TR Paragraf\tÄrende\tDiarienummer\tVersion\tAntal',
      'TR § 5\tUpplåtelse av torgplats 5\tTN 2026/5\tUtdrag\t1',
      'TR § 7\tNya cykelställ vid torget\tTN 2026/7\tUtdrag\t2',
    ]);
  });

  test.each(['C5', 'C4'] as const)(
    'shows its address, alone, in the window of %s',
    async (kuvert) => {
      const [page] = await textPlaces(
        await pdfOf(missivRequest(utskick, last, { ...stil, kuvert })),
      );
      const { x, y, bredd, hojd } = adressruta(kuvert, VANLIGA_FONSTER[kuvert]);
      const seen = (page?.texts ?? []).filter(
        ({ left, right, top, bottom }) =>
          right > x && left < x + bredd && bottom > y && top < y + hojd,
      );
      expect(seen.map(({ text }) => text)).toEqual([last.mottagare, ...last.adressrader]);
      expect(Math.min(...seen.map(({ left }) => left))).toBeGreaterThanOrEqual(x);
      expect(Math.max(...seen.map(({ bottom }) => bottom))).toBeLessThanOrEqual(y + hojd);
    },
  );

  test('keeps its text clear of the head, whatever the letterhead holds', async () => {
    const sidhuvud = ['Torgförvaltningen', 'Enheten för torg', 'Stadshuset', 'Torget 1', 'Växel'];
    const facts = { ...utskick, utseende: { ...utskick.utseende, sidhuvud } };
    const [page] = await textPlaces(await pdfOf(missivRequest(facts, last, stil)));
    const heading = page?.texts.find(({ text }) => text.startsWith('Protokollsutdrag'));
    expect(heading?.top).toBeGreaterThan(90);
  });
});

describe.skipIf(!java)('PDF/A-2a and PDF/UA-1', () => {
  test.each(['etiketter', 'C5'] as const)(
    '%s complies with both',
    { timeout: 180_000 },
    async (name) => {
      expect(await checkPdf(await pdfOf(requests[name]), ['2a', 'ua1'])).toEqual([]);
    },
  );

  test('a letter with a logotype complies with both', { timeout: 180_000 }, async () => {
    const [, dressed] = dressedPapers.find(([, { pictures }]) => pictures !== undefined)!;
    const [fil] = Object.keys(dressed.pictures ?? {});
    const sha256 = (fil ?? '').replace('logotyp-', '');
    const logotyp = { sha256, alternativtext: 'Granbergs kommuns vapen' };
    const facts = { ...utskick, utseende: { ...utskick.utseende, logotyp } };
    const pictures = dressed.pictures ?? {};
    const pdf = await pdfOf(missivRequest(facts, last, { ...stil, pictures }));
    expect(await checkPdf(pdf, ['2a', 'ua1'])).toEqual([]);
  });
});

test.each(cases)('%s is the same from both engines', async (_name, request) => {
  const [native, wasm] = [await pdfOf(request, 'native'), await pdfOf(request, 'wasm')];
  expect(await readPdfText(native)).toEqual(await readPdfText(wasm));
});

test('facts that are not whole are refused', () => {
  const broken = { ...utskick, poster: [{ ...utskick.poster[0]!, antal: 0 }] };
  expect(() => utskicksbladRequest(broken, 'Sändlistor')).toThrow('antal');
});
