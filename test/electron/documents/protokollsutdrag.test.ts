import { describe, expect, test } from 'vitest';
import { createDocumentCompiler } from '../../../electron/documents/compile-document.ts';
import { paperDocx } from '../../../electron/documents/docx/paper.ts';
import { paperText } from '../../../electron/documents/paper-text.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { readZip } from '../../support/read-zip.ts';
import { extractOf } from './extracts.ts';

const approved = extractOf('2026-11-24').request;
const unapproved = extractOf(null).request;
const SAID = [
  ...['Protokollsutdrag', 'Kulturnämnden', 'KUN 2026/4', 'Fördelning av medel', 'Beslut'],
  ...['Byalaget tilldelas 10 000 kr.', 'redovisa i mars', 'Tilldelade medel', 'Summa'],
  ...['Expedieras till', 'Ekonomienheten', 'Rätt utdraget intygar', 'Ort och dag', 'Siv Ek'],
];

/** Words as one line, whatever kind of space stands between them. */
const flat = (text: string) => text.replaceAll(/\s+/gu, ' ');

describe.each(['native', 'wasm'])('%s', (engine) => {
  test('an extract prints the decision, the amounts, the recipients and the certificate', async () => {
    const compiler = await createDocumentCompiler(await documentAssets(), engine);
    const outcome = await compiler.compile({
      ...{ request: approved, wanted: { pdf: true, pages: 'none' } },
    });
    if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
    const words = flat(JSON.stringify(await readPdfText(outcome.pdf)));
    for (const said of SAID) expect(words).toContain(said);
    expect(words).not.toContain('inte justerad');
  });
});

test('a text file holds the same, in the same order', () => {
  const words = flat(paperText(approved.data));
  const places = SAID.slice(4).map((said) => words.indexOf(said));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('a Word file holds the same, with lines to write on', async () => {
  const files = await readZip(Buffer.from(await paperDocx(approved.data)));
  const xml = flat(files.get('word/document.xml') ?? '');
  for (const said of SAID) expect(xml).toContain(said);
  expect(xml).toContain('w:leader="underscore"');
});

test('what is not approved says so in every form', async () => {
  expect(paperText(unapproved.data)).toContain('Paragrafen är inte justerad.');
  const files = await readZip(Buffer.from(await paperDocx(unapproved.data)));
  expect(files.get('word/document.xml')).toContain('Paragrafen är inte justerad.');
});
