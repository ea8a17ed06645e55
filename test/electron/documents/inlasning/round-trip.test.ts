import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperDocx } from '../../../../electron/documents/docx/paper.ts';
import { createExtractor } from '../../../../electron/extraction/extractor.ts';
import type { Extractor } from '../../../../electron/extraction/extractor.ts';
import type { Block } from '../../../../shared/document/block.ts';
import { plainBlocks } from '../../../../shared/document/plain-blocks.ts';
import type { SourceBlock, PaperProposal } from '../../../../shared/domain/inlasning.ts';
import { recogniseParts } from '../../../../shared/rules/inlasning/recognise.ts';
import { assemblePaper } from '../../../../shared/rules/inlasning/assemble.ts';
import { ulid } from 'ulid';
import { makeWord } from '../../../support/files/word.ts';
import { makeZip } from '../../../support/files/zip.ts';
import { backIn, blocks, paper } from './papers.ts';
import { makeTempFolder, removeTempFolder } from '../../../support/temp-folder.ts';

let folder: string;
let extractor: Extractor;

beforeAll(() => {
  folder = makeTempFolder();
  extractor = createExtractor({ workerPath: resolve('electron/extraction/worker.ts') });
});
afterAll(async () => {
  await extractor.close();
  removeTempFolder(folder);
});

async function read(bytes: Uint8Array, name = 'skrivelse.docx') {
  const path = join(folder, 'fil');
  writeFileSync(path, bytes);
  return extractor.read({ want: 'blocks', path, name });
}

async function blocksOf(bytes: Uint8Array): Promise<readonly SourceBlock[]> {
  const outcome = await read(bytes);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

async function there(block: readonly Block[]): Promise<PaperProposal> {
  const bytes = await paperDocx(paper(block));
  return assemblePaper(recogniseParts(await blocksOf(bytes)), ulid);
}

describe('a paper as a Word file and back', () => {
  test('keeps what it is made of: kinds of block, their words, and footnotes', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (written) => {
        const back = backIn(await there(written));
        expect(back.map(({ typ }) => typ)).toEqual(written.map(({ typ }) => typ));
        expect(plainBlocks(back)).toBe(plainBlocks(written));
      }),
      { numRuns: 25 },
    );
  });

  test('keeps head, points, handlingar, recipients and those who sign', async () => {
    const proposal = await there([{ typ: 'stycke', inline: [{ typ: 'text', text: 'Bra.' }] }]);
    expect(proposal.rubrik).toBe('Bidrag till läsfrämjande');
    expect(proposal.adressat).toBe('Kulturnämnden');
    expect(proposal.dokumentdatum).toBe('2026-03-03');
    expect(proposal.handlaggare).toEqual(['Elin Sandgren']);
    expect(proposal.punkter.map(({ egenText, delpunkter }) => [egenText, delpunkter])).toEqual([
      ['Nämnden godkänner förslaget.', ['Del ett.', 'Del två.']],
      ['Nämnden noterar svaret.', []],
    ]);
    expect(proposal.handlingsrader.map(({ rubrik, bilaggs }) => [rubrik, bilaggs])).toEqual([
      ['Protokollsutdrag skolnämnden', true],
      ['Ansökan', false],
    ]);
    expect(proposal.handlingsrader[0]?.kalla).toEqual({
      ...{ organ: 'Skolnämnden', datum: '2026-02-08', paragraf: 7 },
    });
    expect(proposal.mottagare).toEqual(['Skolnämnden', 'Kulturnämnden']);
    expect(proposal.underskrifter).toEqual([
      { namn: 'Elin Sandgren', titel: 'Förvaltningschef' },
      { namn: 'Olof Bergmark', titel: 'Avdelningschef' },
    ]);
  });

  test('opens in LibreOffice with its headings and footnotes, where that is installed', async () => {
    const path = join(folder, 'ut.docx');
    const note = { typ: 'fotnot', text: 'Källan till det' } as const;
    const noted: Block = { typ: 'stycke', inline: [{ typ: 'text', text: 'Sagt.' }, note] };
    writeFileSync(path, await paperDocx(paper([{ typ: 'underrubrik', text: 'Om tider' }, noted])));
    const made = spawnSync('soffice', [
      ...['--headless', '--convert-to', 'fodt', '--outdir', folder, path],
    ]);
    if (made.error) {
      console.warn('SKIPPED: no LibreOffice on this machine');
      return;
    }
    const opened = readFileSync(join(folder, 'ut.fodt'), 'utf8').replaceAll(/\s+/gu, ' ');
    const words = (pattern: RegExp) =>
      Array.from(opened.matchAll(pattern), ([, found = '']) => found.replaceAll(/<[^>]*>/gu, ''));
    const headings = words(/<text:h [^>]*text:outline-level="\d"[^>]*>(.*?)<\/text:h>/gu);
    expect(headings).toEqual(expect.arrayContaining(['Bidrag till läsfrämjande', 'Om tider']));
    const points = words(/<text:list-item[^>]*>(.*?)<\/text:list-item>/gu).join('\n');
    expect(points).toContain('Nämnden noterar svaret.');
    const notes = words(/<text:note-body>(.*?)<\/text:note-body>/gu);
    expect(notes.map((note) => note.trim())).toEqual(['Källan till det']);
    expect(words(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gu).join('\n')).toContain(
      'Ansökan 2026-01-12',
    );
  });
});

describe('hostile files', () => {
  test('a broken Word file and one that unpacks without end are refused', async () => {
    const whole = makeWord(['text']);
    expect(await read(whole.subarray(0, whole.length - 40))).toMatchObject({ ok: false });
    const bomb = makeWord(['text'], [{ name: 'word/b.xml', content: Buffer.alloc(60_000_000) }]);
    expect(await read(bomb)).toEqual({ ok: false, reason: 'zip_bomb' });
    const zip = makeZip([{ name: 'a.txt', content: 'a' }]);
    expect(await read(zip, 'x.docx')).toMatchObject({ ok: false });
  });

  test('a paragraph of 50,000 characters stays one paragraph', async () => {
    const long = 'ord '.repeat(12_500).trim();
    const blocks = await blocksOf(makeWord(['Rubriken', long]));
    const parts = recogniseParts(blocks);
    expect(parts.map(({ block }) => block.runs.length)).toEqual([1, 1]);
    expect(assemblePaper(parts, ulid).avsnitt).toHaveLength(1);
  });

  test('a text of some 300 pages is gone through in a few seconds', async () => {
    const page = 'Bakgrund\n\nFörsta stycket står här.\n\n- en punkt\n- en till\n\n'.repeat(8);
    const start = performance.now();
    const outcome = await read(Buffer.from(page.repeat(300)), 'lang.txt');
    if (!outcome.ok) throw new Error(outcome.reason);
    const parts = recogniseParts(outcome.value);
    expect(parts.length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(20_000);
    // More than anyone goes through piece by piece is refused, not waited for.
    expect(await read(Buffer.from(page.repeat(1500)), 'bok.txt')).toEqual({
      ...{ ok: false, reason: 'too_large' },
    });
  });
});
