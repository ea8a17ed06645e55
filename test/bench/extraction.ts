import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createExtractor } from '../../electron/extraction/extractor.ts';
import { createTypesetter } from '../../electron/documents/typesetter.ts';
import { documentAssets } from '../support/pdf/document-assets.ts';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { inTurn } from './measure.ts';
import { printedPaper, requestOf } from './printed-paper.ts';

const SECTIONS = 12;

/** The words of a PDF of some ten pages, read by the program's thread. */
export async function extractionPart({ size, folder }: Bench): Promise<Figure[]> {
  const extractor = createExtractor({ workerPath: resolve('electron/extraction/worker.ts') });
  const pdf = await writePdf(join(folder, 'extraction'));
  const pages = await textOf(extractor, pdf, 'prov.pdf');
  const plain = `${pdf}.txt`;
  writeFileSync(plain, pages.join('\n'));
  const samples = await inTurn(
    { most: 3 * size.runs, warmUp: 2 },
    {
      ours: () => () => textOf(extractor, pdf, 'prov.pdf'),
      theirs: () => () => textOf(extractor, plain, 'prov.txt'),
    },
  );
  await extractor.close();
  return [
    {
      what: `text of a PDF of ${String(pages.length)} pages`,
      against: 'the same text out of a text file, by the same thread',
      ...{ unit: 'ms', statistic: 'p50', as: 'cost', ...samples },
    },
  ];
}

async function textOf(
  extractor: ReturnType<typeof createExtractor>,
  path: string,
  name: string,
): Promise<readonly string[]> {
  const outcome = await extractor.read({ want: 'text', path, name });
  if (!outcome.ok) throw new Error(`${name} could not be read: ${outcome.reason}`);
  return outcome.value;
}

async function writePdf(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const typesetter = createTypesetter(await documentAssets());
  const request = requestOf(printedPaper(5, SECTIONS));
  const outcome = await typesetter.typeset(request, { pdf: true, pages: 'none' });
  await typesetter.close();
  if (!outcome.ok || !outcome.pdf) throw new Error('the sample could not be typeset');
  const path = join(folder, 'prov');
  writeFileSync(path, outcome.pdf);
  return path;
}
