import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocumentCompiler } from '../../../electron/documents/compile-document.ts';
import type { DocumentCompiler } from '../../../electron/documents/compile-document.ts';
import type { Sektion } from '../../../electron/documents/models/tjansteskrivelse-data.ts';
import type { Block, Inline } from '../../../shared/document/block.ts';
import { toBlocks } from '../../../shared/document/blocks.ts';
import { richText } from '../../../shared/document/build.ts';
import { RichText } from '../../../shared/document/rich-text.ts';
import { anyBlocks } from '../../shared/document/arbitraries.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { paperRequest, stycke, tjansteskrivelse } from './samples.ts';

let compiler: DocumentCompiler;

beforeAll(async () => {
  compiler = await createDocumentCompiler(await documentAssets(), undefined);
});

const references = {
  belopp: (kalla: string) => `belopp ${kalla}`,
  varde: (kalla: string) => `nämndens ${kalla}`,
  fotnot: (id: string) => `not ${id}`,
};

function typeset(...sections: (readonly Block[])[]) {
  const sektioner = sections.map((block): Sektion => ({ typ: 'fri', rubrik: 'Rubrik', block }));
  const request = paperRequest({ ...tjansteskrivelse, sektioner });
  return compiler.compile({ request, wanted: { pdf: true, pages: 'none' } });
}

/** Everything read of the sections, and the notes, in order and without spaces. */
async function readBack(...sections: (readonly Block[])[]) {
  const outcome = await typeset(...sections);
  if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
  const { blocks, notes } = await readPdfText(outcome.pdf);
  const first = blocks.findIndex(({ role }) => role === 'H2');
  return {
    text: dense(
      blocks
        .slice(first)
        .map(({ text }) => text)
        .join(''),
    ),
    notes: notes.map(({ text }) => dense(text)),
  };
}

/** One form of the letters, no spaces: what lines and cells do to text is not looked at here. */
function dense(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '');
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];

/** The number of a point as the typesetter writes it at a depth among numbered lists. */
function numberAt(depth: number, index: number): string {
  if (depth === 0) return `${index + 1}.`;
  return depth === 1 ? `${'abcde'.charAt(index)}.` : `${ROMAN[index] ?? ''}.`;
}

/** What a reader of the page reads, marks of points and notes too. */
class Reading {
  text = '';
  readonly notes: string[] = [];

  blocks(blocks: readonly Block[], bullets = 0, numbers = 0): void {
    for (const block of blocks) this.block(block, bullets, numbers);
  }

  private block(block: Block, bullets: number, numbers: number): void {
    if (block.typ === 'underrubrik') this.text += block.text;
    else if (block.typ === 'stycke') this.inlines(block.inline);
    else if (block.typ === 'citat') this.blocks(block.block);
    else if (block.typ === 'tabell') {
      for (const { celler } of block.rader) for (const cell of celler) this.blocks(cell);
    } else {
      const isNumbered = block.typ === 'numrerad';
      for (const [index, punkt] of block.punkter.entries()) {
        this.text += isNumbered ? numberAt(numbers, index) : '•–'.charAt(bullets % 2);
        this.blocks(punkt, bullets + (isNumbered ? 0 : 1), numbers + (isNumbered ? 1 : 0));
      }
    }
  }

  private inlines(inline: readonly Inline[]): void {
    for (const [index, piece] of inline.entries()) {
      if (piece.typ === 'text') this.text += piece.text;
      else if (piece.typ === 'fotnot') {
        const isBeside = inline[index - 1]?.typ === 'fotnot';
        this.text += `${isBeside ? ',' : ''}${this.notes.push(dense(piece.text))}`;
      }
    }
  }
}

function expected(...sections: (readonly Block[])[]) {
  const reading = new Reading();
  for (const blocks of sections.filter((one) => one.length > 0)) {
    reading.text += 'Rubrik';
    reading.blocks(blocks);
  }
  return { text: dense(reading.text), notes: reading.notes };
}

test('whatever the schema holds is stored, typeset and read back in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyBlocks, { minLength: 3, maxLength: 3 }), async (papers) => {
      const sections = papers.map((blocks) => {
        const stored = RichText.parse(JSON.parse(JSON.stringify(richText(blocks))));
        return toBlocks(stored, references);
      });
      expect(await readBack(...sections)).toEqual(expected(...sections));
    }),
    { numRuns: 12 },
  );
});

describe('hostile text', () => {
  test('50 000 characters in one paragraph are all read back', async () => {
    const words = Array.from({ length: 5000 }, (_, index) => `ord${index} #[x]`);
    const long = words.join(' ').slice(0, 50_000);
    expect(long).toHaveLength(50_000);
    const { text } = await readBack([stycke(long)]);
    expect(text).toBe(`Rubrik${dense(long)}`);
  });

  test('50 000 characters without a space stay on the page and are all read back', async () => {
    const long = 'abcdefghij'.repeat(5000);
    expect((await readBack([stycke(long)])).text).toBe(`Rubrik${long}`);
  });

  /** Drawn as two signs; the file says which letter they are in a way that the reader passes over. */
  const SET_AS_TWO = ['\u0361', '\u1fe1'];

  /** A character of each half block of Unicode, up to where nobody writes. */
  const samples = Array.from({ length: 0x1fc00 / 0x40 }, (_, index) => index * 0x40 + 0x21)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code));

  test('a character of any block is set as it stands, or refused by name and place', async () => {
    const printed: string[] = [];
    for (const char of samples) {
      const outcome = await compiler.compile({
        request: paperRequest({
          ...tjansteskrivelse,
          sektioner: [{ typ: 'fri', rubrik: 'Rubrik', block: [stycke('Före', `mitt${char}`)] }],
        }),
        wanted: { pdf: false, pages: 'none' },
      });
      if (outcome.ok) printed.push(char);
      else {
        const codePoint = char.normalize('NFC').codePointAt(0) ?? 0;
        expect(outcome.error).toEqual({
          code: 'UnknownGlyph',
          char: String.fromCodePoint(codePoint),
          codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
          field: 'sektioner[0].block[0].inline[1].text',
        });
      }
    }
    expect(printed.length).toBeGreaterThan(20);
    const read = printed.filter((char) => !SET_AS_TWO.includes(char));
    const { text } = await readBack(read.map((char) => stycke(`a${char}b`)));
    expect(text).toBe(dense(`Rubrik${read.map((char) => `a${char}b`).join('')}`));
  });

  test.each([
    ['emoji', 'Bra 😀!', '\u{1f600}'],
    ['Hebrew', 'שלום', 'ש'],
    ['direction turned', 'a\u202eb', '\u202e'],
    ['a control character', 'a\u0000b', '\u0000'],
    ['half a character', 'a\ud83d', '\ud83d'],
    ['an accent that has no letter', 'x\u20dd', '\u20dd'],
  ])('%s is refused by name and place', async (_name, words, char) => {
    const outcome = await typeset(
      toBlocks(
        richText([{ type: 'paragraph', content: [{ type: 'text', text: words }] }]),
        references,
      ),
    );
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'UnknownGlyph', char, field: 'sektioner[0].block[0].inline[0].text' },
    });
  });
});
