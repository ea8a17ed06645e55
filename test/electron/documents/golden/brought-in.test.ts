import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isName } from '../../../../shared/rules/inlasning/signatures.ts';
import { joinLines } from '../../../../shared/rules/inlasning/lines.ts';
import { blocksOfLines, textLines } from '../../../../shared/rules/inlasning/text-blocks.ts';
import { ocrRepairs } from '../../../../shared/rules/ocr.ts';
import { bringIn } from '../../../support/bring-in.ts';
import type { BroughtIn } from '../../../support/bring-in.ts';
import { readPdfText } from '../../../support/pdf/read-pdf-text.ts';
import type { PdfText } from '../../../support/pdf/read-pdf-text.ts';
import { readSwedish } from '../../../support/spelling/read-swedish.ts';
import { startTestApp } from '../../../support/test-app.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { corrected, corrections } from './corrections-001.ts';

const folder = resolve('../shared/seeds');
const names = existsSync(folder) ? readdirSync(folder) : [];

/** The text of a sample paper, which is never part of the project; null where it isn't at hand. */
function sample(start: string): string | null {
  const name = names.find((file) => file.startsWith(start));
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8');
}

const papers = [
  { name: '004', source: sample('004'), organ: 'Kommunstyrelsen', dokumenttyp: 'tjansteskrivelse' },
  {
    name: '001',
    source: corrected(sample('001') ?? '') || null,
    organ: 'Hägersten-Liljeholmens stadsdelsnämnd',
    dokumenttyp: 'tjansteutlatande',
  },
];

describe.each(papers)(
  'paper $name brought in and printed',
  ({ name, source, organ, dokumenttyp }) => {
    if (source === null) console.warn(`SKIPPED: no ../shared/seeds/${name}* beside the project`);
    let app: TestApp;
    let brought: BroughtIn;
    let pdf: PdfText;

    beforeAll(async () => {
      if (source === null) return;
      app = await startTestApp({ day: '2018-02-20' });
      const arendeId = await caseOf(app, organ);
      brought = await bringIn(app, arendeId, blocksOfLines(textLines(source)));
      const path = join(app.folder, 'ut.pdf');
      app.host.answerSaveFile(path);
      const document = { typ: 'tjansteskrivelse', id: brought.paper.id } as const;
      await app.call('dokument.exportPdf', { document });
      pdf = await readPdfText(await readFile(path));
    });
    afterAll(async () => {
      if (source !== null) await app.close();
    });

    test.skipIf(source === null)('it is the kind of paper that it was', () => {
      expect(brought.paper.dokumenttyp).toBe(dokumenttyp);
    });

    test.skipIf(source === null)('every word of it is printed, in its order', () => {
      const printed = pdf.blocks.map(({ text }) => text).join('\n');
      const start = printed.indexOf(brought.paper.rubrik);
      expect(words(printed.slice(start))).toEqual(
        words(bodyOf(source ?? '', brought.paper.rubrik)),
      );
    });

    test.skipIf(source === null)('its footnotes are printed', () => {
      const notes = brought.proposal.fotnoter.map(({ text }) => normal(text));
      expect(pdf.notes.map(({ text }) => normal(text))).toEqual(notes);
    });
  },
);

describe.skipIf(sample('001') === null)('the repair list', () => {
  test('proposes the right word for what OCR has damaged, nine times of ten', async () => {
    const dictionary = await readSwedish();
    const missed = [...corrections].filter(([word, right]) => {
      if (dictionary.isWord(word) || right.includes('-')) return false;
      const proposed = ocrRepairs(word, (one) => dictionary.isWord(one));
      return !proposed.some((one) => one.toLowerCase() === right.toLowerCase());
    });
    expect(missed.length).toBeLessThan(corrections.size / 10);
  });
});

async function caseOf(app: TestApp, namn: string) {
  app.host.answerFolder(join(app.folder, 'register'));
  const chosen = await app.call('register.chooseFolder', { purpose: 'new-register' });
  await app.call('register.create', {
    folder: chosen?.handle ?? '',
    kommun: 'Provkommunen',
    organ: {
      ...{ namn, genitiv: `${namn}s`, bestamdForm: 'nämnden', forkortning: 'KS', organtyp: 'ks' },
      ...{ beslutsstil: 'numrerade_meningar', frasstil: {}, ekonomifunktion: '', externt: false },
      ...{ epost: '', adress: '', avslutad: false },
    },
    diarium: { namn: 'Diarium', monster: '{AR}{NAMND}/{LOPNR:4}' },
    handlaggare: {
      fornamn: 'Prov',
      efternamn: 'Person',
      titel: '',
      enhet: '',
      epost: '',
      telefon: '',
      partiId: null,
      skyddad: false,
      avslutad: false,
    },
  });
  const [diarium] = await app.call('diarium.list', {});
  const [person] = await app.call('person.list', {});
  if (!diarium || !person) throw new Error('an empty register');
  const arende = await app.call('arende.register', {
    diariumId: diarium.id,
    data: {
      ...{ arendemening: 'Prov', arendemeningOffentlig: '', ursprung: 'eget', initiativtagare: '' },
      ...{ handlaggare: [person.id], inkomDatum: '2018-02-19', klass: '', klassId: null },
      ...{ offentlighet: 'ej_bedomd', ursprungRef: '' },
    },
  });
  return arende.id;
}

/** The words from the title on, without page furniture and footnotes; names before their titles. */
function bodyOf(source: string, title: string): string {
  const down = source.replace(/^(\S+ \S+) (\S+ \S+)\n\n(\S+) (\S+)$/mu, '$1 $3 $2 $4');
  const paragraphs = down.trim().split(/\n\s*\n/u);
  const kept = paragraphs.filter(
    (one) =>
      !/^\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+ |Diarienummer\n)/u.test(one) && !one.startsWith('Handläggare\n'),
  );
  const lines = kept.flatMap((one) => unfolded(one.split('\n').map((line) => line.trim())));
  return lines.slice(lines.findIndex((line) => line === title)).join('\n');
}

/** Lines of a paragraph as one where they were broken because they were full. */
function unfolded(lines: readonly string[]): string[] {
  const isWrapped = lines.every((line) => line.length < 80) && !isName(lines[0] ?? '');
  return isWrapped && lines.length > 1
    ? [lines.reduce((text, line) => joinLines(text, line), '')]
    : [...lines];
}

/** Words alone: two columns of names read across in one file and down in another. */
function words(text: string): string[] {
  return normal(text)
    .replaceAll(/(\p{L})- /gu, '$1-')
    .replaceAll(/(?:^|\s)(?:\d+\.|[-•])\s/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

function normal(text: string): string {
  return text.normalize('NFC').replaceAll('\u00ad', '').replaceAll(/\s+/gu, ' ').trim();
}
