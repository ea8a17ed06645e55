import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdfText } from '../../../support/pdf/read-pdf-text.ts';
import type { PdfText } from '../../../support/pdf/read-pdf-text.ts';
import { startTestApp } from '../../../support/test-app.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { sumAnsokan, sumFordelning } from '../../../../shared/rules/fordelning.ts';
import { enterPaper } from './enter-paper.ts';
import type { EnteredPaper } from './enter-paper.ts';
import { parsePaper } from './parse-paper.ts';
import type { ParsedPaper } from './parse-paper.ts';
import { markNumber } from './read-ledger.ts';
import { readSeed004 } from './seed-004.ts';

const source = readSeed004();
if (source === null) console.warn('SKIPPED: no ../shared/seeds/004* beside the project');

describe.skipIf(source === null)('an allocation paper entered and printed', () => {
  let app: TestApp;
  let parsed: ParsedPaper;
  let entered: EnteredPaper;
  let pdf: PdfText;

  beforeAll(async () => {
    parsed = parsePaper(source ?? '');
    app = await startTestApp({ day: '2017-12-01' });
    entered = await enterPaper(app, parsed);
    pdf = await readPdfText(await exportPaper(app, entered.paper.id));
  });
  afterAll(() => app.close());

  test('the case gets the number that the paper has', () => {
    expect(entered.arende.diarienummer).toBe(parsed.diarienummer);
  });

  test('the ledger holds the frame, the requests and the grants, and nothing is left', () => {
    const { ram, begart, tilldelat, kvar } = sumFordelning(entered.fordelning);
    expect({ ram, begart, tilldelat, kvar }).toEqual({
      ...{ ram: 3_000_000, begart: 5_000_000, tilldelat: 3_000_000, kvar: 0 },
    });
  });

  test('every decision point is written by the ledger', () => {
    expect(entered.paper.punkter).toHaveLength(parsed.punkter.length);
    for (const { nyckel, egenText, utgar } of entered.paper.punkter) {
      expect(nyckel).toMatch(/^(?:tilldelning|aterrapport):/);
      expect({ egenText, utgar }).toEqual({ egenText: null, utgar: false });
    }
  });

  test('the generated points are those of the paper, word for word', () => {
    const points = blocksUnder(pdf, 'Förslag till beslut').map((text) =>
      text.replace(/^\d+\. /, ''),
    );
    expect(points).toEqual(parsed.punkter.map(normal));
  });

  test('every amount of the text follows the ledger but one, a sum that it does not keep', () => {
    expect(entered.unboundAmounts).toHaveLength(1);
  });

  test('the printed words are those of the paper, in its order', () => {
    expect(sentences(printedBody(pdf, parsed.adressat))).toEqual(sentences(parsed.body));
  });

  test('the footnotes are those of the paper, in its order', () => {
    expect(pdf.notes.map(({ mark, text }) => [markNumber(mark), normal(text)])).toEqual(
      parsed.fotnoter.map((text, index) => [index + 1, normal(text)]),
    );
  });

  test('the letterhead names those who answer for it, and the number', () => {
    const letterhead = pdf.blocks
      .slice(0, startOfBody(pdf, parsed.adressat))
      .map(({ text }) => text);
    expect(letterhead).toContain(parsed.handlaggare.join(', '));
    expect(letterhead).toContain(parsed.diarienummer);
  });

  test('every page after the first repeats the number at its head', () => {
    expect(pdf.pages).toBeGreaterThan(2);
    for (const furniture of pdf.furniture.slice(1))
      expect(furniture).toContain(parsed.diarienummer);
  });

  test('the checks find the faults that the paper has', async () => {
    const tjansteskrivelseId = entered.paper.id;
    const findings = await app.call('kontroll.getFindings', { tjansteskrivelseId, data: null });
    const refused = entered.fordelning.ansokningar.find((one) => sumAnsokan(one).tilldelat === 0);
    expect(findings.map(({ id, field }) => `${id} ${field}`).sort()).toEqual([
      ...['K10 handlingsrader.3', 'K10 handlingsrader.5'],
      ...['K11 handlingsrader.0', 'K11 handlingsrader.1'],
      ...['K11 handlingsrader.6', 'K11 handlingsrader.7'],
      ...['K12 avsnitt.4', 'K12 fordelning', 'K13 fordelning', 'K14 handlingsrader'],
      ...['K15 dokumentdatum', `K22 sokande:${refused?.sokandeOrganId ?? ''}`, 'K23 punkter.0'],
      ...['K31 punkter.1', 'K31 punkter.3', 'K33 sandlista', 'K41 avsnitt.5', 'K41 avsnitt.5'],
    ]);
  });
});

async function exportPaper(app: TestApp, id: EnteredPaper['paper']['id']): Promise<Uint8Array> {
  const path = join(app.folder, 'skrivelse.pdf');
  app.host.answerSaveFile(path);
  await app.call('dokument.exportPdf', { document: { typ: 'tjansteskrivelse', id } });
  return readFile(path);
}

function printedBody(pdf: PdfText, adressat: string): string {
  return pdf.blocks
    .slice(startOfBody(pdf, adressat))
    .map(({ text }) => text)
    .join('\n');
}

function startOfBody(pdf: PdfText, adressat: string): number {
  return pdf.blocks.findIndex(({ text }) => text === adressat);
}

function blocksUnder(pdf: PdfText, heading: string): string[] {
  const start = pdf.blocks.findIndex(({ text }) => text === heading) + 1;
  const end = pdf.blocks.findIndex(({ role }, index) => index > start && role.startsWith('H'));
  return pdf.blocks.slice(start, end).map(({ text }) => normal(text));
}

/** One line a sentence, so that a difference is shown where it is. */
function sentences(text: string): string[] {
  return normal(text).split(/(?<=[.:]) /u);
}

/** White space and bullets made alike; a soft hyphen is a place where a word may be divided. */
function normal(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll(/^[-•] /gmu, '• ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
