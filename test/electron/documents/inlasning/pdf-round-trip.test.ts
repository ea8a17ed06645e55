import fc from 'fast-check';
import { ulid } from 'ulid';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocumentCompiler } from '../../../../electron/documents/compile-document.ts';
import type { DocumentCompiler } from '../../../../electron/documents/compile-document.ts';
import { pdfBlocks } from '../../../../electron/extraction/pdf-blocks.ts';
import type { Block } from '../../../../shared/document/block.ts';
import { plainBlocks } from '../../../../shared/document/plain-blocks.ts';
import type { PaperProposal } from '../../../../shared/domain/inlasning.ts';
import { assemblePaper } from '../../../../shared/rules/inlasning/assemble.ts';
import { recogniseParts } from '../../../../shared/rules/inlasning/recognise.ts';
import { documentAssets } from '../../../support/pdf/document-assets.ts';
import { paperRequest } from '../samples.ts';
import { backIn, blocks, paper } from './papers.ts';

let compiler: DocumentCompiler;
beforeAll(async () => {
  compiler = await createDocumentCompiler(await documentAssets(), 'native');
});

async function there(written: readonly Block[]): Promise<PaperProposal> {
  const request = paperRequest(paper(written));
  const outcome = await compiler.compile({ request, wanted: { pdf: true, pages: 'none' } });
  if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
  return assemblePaper(recogniseParts(await pdfBlocks(Buffer.from(outcome.pdf))), ulid);
}

const stycke = (text: string): Block => ({ typ: 'stycke', inline: [{ typ: 'text', text }] });
const LONG = 'Det som sägs här är så långt att det tar flera rader i anspråk på sidan. '.repeat(6);

describe('a paper as a PDF and back, by its tags', () => {
  test('keeps what it is made of: kinds of block, their words, and footnotes', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (written) => {
        const back = backIn(await there(written));
        expect(back.map(({ typ }) => typ)).toEqual(written.map(({ typ }) => typ));
        expect(plainBlocks(back)).toBe(plainBlocks(written));
      }),
      { numRuns: 15 },
    );
  });

  test('keeps head, points, handlingar, recipients and those who sign', async () => {
    const proposal = await there([stycke('Bra.')]);
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
    expect(proposal.mottagare).toEqual(['Skolnämnden', 'Kulturnämnden']);
    expect(proposal.underskrifter).toEqual([
      { namn: 'Elin Sandgren', titel: 'Förvaltningschef' },
      { namn: 'Olof Bergmark', titel: 'Avdelningschef' },
    ]);
  });

  test('puts together what pages part: paragraphs, points, tables and lists in lists', async () => {
    const point = (words: string, ...inner: Block[]) => [stycke(words), ...inner];
    const rows = Array.from({ length: 60 }, (_, index) => ({
      rubrik: index === 0,
      celler: [[stycke(`Rad ${String(index)}`)], [stycke('värde')]],
    }));
    const points = Array.from({ length: 20 }, (_, index) =>
      `Punkt ${String(index)}. ${LONG}`.trim(),
    );
    const inner: Block = { typ: 'numrerad', punkter: [point('Ett inne.'), point('Två inne.')] };
    const written: Block[] = [
      ...Array.from({ length: 12 }, (_, index) =>
        stycke(`Stycke ${String(index)}. ${LONG}`.trim()),
      ),
      { typ: 'tabell', rader: rows },
      stycke('Efter tabellen.'),
      { typ: 'citat', block: [stycke('Ett citat som någon har sagt.')] },
      { typ: 'punktlista', punkter: [...points.map((one) => point(one)), point('Sist.', inner)] },
    ];
    const back = backIn(await there(written));
    expect(back.map(({ typ }) => typ)).toEqual(written.map(({ typ }) => typ));
    expect(plainBlocks(back)).toBe(plainBlocks(written));
  });
});
