import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperDocx } from '../../../../electron/documents/docx/paper.ts';
import type {
  FriSektion,
  TjansteskrivelseData,
} from '../../../../electron/documents/models/tjansteskrivelse-data.ts';
import { createExtractor } from '../../../../electron/extraction/extractor.ts';
import type { Extractor } from '../../../../electron/extraction/extractor.ts';
import type { Block } from '../../../../shared/document/block.ts';
import { plainBlocks } from '../../../../shared/document/plain-blocks.ts';
import { toBlocks } from '../../../../shared/document/blocks.ts';
import type { SourceBlock, PaperProposal } from '../../../../shared/domain/inlasning.ts';
import { recogniseParts } from '../../../../shared/rules/inlasning/recognise.ts';
import { assemblePaper } from '../../../../shared/rules/inlasning/assemble.ts';
import { ulid } from 'ulid';
import { makeWord } from '../../../support/files/word.ts';
import { makeZip } from '../../../support/files/zip.ts';
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

function paper(block: readonly Block[]): TjansteskrivelseData {
  const fri: FriSektion = { typ: 'fri', rubrik: 'Bedömning', block };
  return {
    ...{ organisation: 'Provkommunen', dokumenttyp: 'Tjänsteskrivelse', huvud: 'rad', enhet: '' },
    uppgifter: [
      { namn: 'Handläggare', varde: 'Elin Sandgren' },
      { namn: 'Diarienummer', varde: '2026KS/0007' },
      { namn: 'Datum', varde: '3 mars 2026' },
    ],
    ...{ handlaggare: [], diarienummer: '2026KS/0007', adressat: 'Kulturnämnden' },
    ...{ rubrik: 'Bidrag till läsfrämjande', underrubrik: '' },
    sektioner: [
      {
        ...{ typ: 'beslutsforslag', rubrik: 'Förslag till beslut', stil: 'numrerade_meningar' },
        punkter: [
          {
            inline: [{ typ: 'text', text: 'Nämnden godkänner förslaget.' }],
            delpunkter: [[{ typ: 'text', text: 'Del ett.' }], [{ typ: 'text', text: 'Del två.' }]],
          },
          { inline: [{ typ: 'text', text: 'Nämnden noterar svaret.' }], delpunkter: [] },
        ],
      },
      fri,
      {
        ...{ typ: 'handlingar', rubrik: 'Handlingar i ärendet' },
        rader: [
          { nr: 1, handling: 'Protokollsutdrag skolnämnden 2026-02-08 § 7', bilaggs: true },
          { nr: 2, handling: 'Ansökan 2026-01-12', bilaggs: false },
        ],
      },
      { typ: 'sandlista', rubrik: 'Sändlista', mottagare: ['Skolnämnden', 'Kulturnämnden'] },
      {
        typ: 'underskrifter',
        personer: [
          { namn: 'Elin Sandgren', titel: 'Förvaltningschef' },
          { namn: 'Olof Bergmark', titel: 'Avdelningschef' },
        ],
      },
    ],
    utseende: {
      ...{ typsnitt: 'antikva', underskriftskolumner: 2, logotyp: null },
      ...{ sidhuvud: [], sidfot: ['Provgatan 1'] },
    },
  };
}

async function there(block: readonly Block[]): Promise<PaperProposal> {
  const bytes = await paperDocx(paper(block));
  return assemblePaper(recogniseParts(await blocksOf(bytes)), ulid);
}

/** The section that the blocks went into, as blocks again; a footnote as its text. */
function backIn({ avsnitt, fotnoter }: PaperProposal): Block[] {
  const section = avsnitt.find(({ typ }) => typ === 'bedomning');
  if (!section) throw new Error('the section is lost');
  const fotnot = (id: string) => fotnoter.find((one) => one.id === id)?.text ?? '';
  return toBlocks(section.innehall, { belopp: () => '', varde: () => '', fotnot });
}

const word = fc.stringMatching(/^[a-zåäö]{2,9}$/u);
const sentence = fc
  .array(word, { minLength: 2, maxLength: 8 })
  .map((words) => `${words.join(' ').replace(/^./u, (first) => first.toUpperCase())}.`);
const title = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => `Om ${words.join(' ')}`);
const plain = sentence.map((text): Block => ({ typ: 'stycke', inline: [{ typ: 'text', text }] }));
const noted = fc.tuple(sentence, title).map(([text, note]): Block => ({
  typ: 'stycke',
  inline: [
    { typ: 'text', text },
    { typ: 'fotnot', text: note },
  ],
}));
const list = fc
  .tuple(
    fc.constantFrom('punktlista' as const, 'numrerad' as const),
    fc.array(plain, { minLength: 1, maxLength: 4 }),
  )
  .map(([typ, points]): Block => ({ typ, punkter: points.map((point) => [point]) }));
const table = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(plain, plain, plain), { minLength: 2, maxLength: 4 }))
  .map(([hasHead, rows]): Block => ({
    typ: 'tabell',
    rader: rows.map((row, index) => ({
      rubrik: hasHead && index === 0,
      celler: row.map((cell) => [cell]),
    })),
  }));
const heading = title.map((text): Block => ({ typ: 'underrubrik', text }));
// Two lists side by side would be one; a paragraph stands between.
const blocks = fc
  .array(fc.tuple(fc.oneof(plain, noted, list, table, heading), plain), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pairs) => pairs.flat());

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
    const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
    if (office === undefined) {
      console.warn('SKIPPED: no LibreOffice on this machine');
      return;
    }
    const path = join(folder, 'ut.docx');
    writeFileSync(path, await paperDocx(paper([{ typ: 'underrubrik', text: 'Om tider' }])));
    execFileSync(office, ['--headless', '--convert-to', 'txt:Text', '--outdir', folder, path]);
    expect(existsSync(join(folder, 'ut.txt'))).toBe(true);
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
