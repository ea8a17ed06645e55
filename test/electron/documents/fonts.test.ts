import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontCodePoints } from '../../../electron/documents/cmap.ts';
import { createDocumentCompiler } from '../../../electron/documents/compile-document.ts';
import { coverageOf, findUnknownGlyph } from '../../../electron/documents/coverage.ts';
import { fontFiles } from '../../../electron/documents/fonts.ts';
import { printableCodes, unprintableIn } from '../../../shared/document/printable.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { paperRequest } from './samples.ts';

const faces = fontFiles.filter(({ to }) => to.endsWith('.ttf'));
const bytesOf = (from: string): Uint8Array => readFileSync(resolve(from));

test.each(faces)('$to covers what another reader of fonts says it does', ({ from }) => {
  const font = create(Buffer.from(bytesOf(from)));
  if (!('characterSet' in font)) throw new Error('a collection');
  expect([...fontCodePoints(bytesOf(from))].sort()).toEqual([...font.characterSet].sort());
});

test('the licence of each family is shipped with it', () => {
  const licences = fontFiles.filter(({ to }) => to.endsWith('-OFL.txt'));
  expect(licences).toHaveLength(2);
  for (const { from } of licences) expect(bytesOf(from).length).toBeGreaterThan(4000);
});

describe('coverage', () => {
  const of = (family: string): Uint8Array[] =>
    faces.filter(({ to }) => to.startsWith(family)).map(({ from }) => bytesOf(from));
  const coverage = coverageOf([of('SourceSerif4'), of('SourceSans3')]);

  test('has the letters of Sweden, its neighbours and its minorities', () => {
    const text = 'ÅÄÖåäö éüßæøþð Łšžčğőı áčđŋšŧž «»”’–— § € ½ ² …\u00a0\n';
    expect(findUnknownGlyph(text, coverage)).toBeUndefined();
  });

  test('is what the editor says can be printed', () => {
    const prepared = ['\t', '\r', '\u2011', '\ufeff'].map((char) => char.codePointAt(0) ?? 0);
    expect([...printableCodes()].sort()).toEqual([...new Set([...coverage, ...prepared])].sort());
    expect(unprintableIn('Bra 😀!')).toEqual([{ char: '😀', index: 4 }]);
  });

  test.each([
    ['\u202e', 'U+202E', 'direction turned'],
    ['漢', 'U+6F22', 'another script'],
    ['\u0007', 'U+0007', 'a control character'],
  ])('%j is unknown (%s, %s)', (char, codePoint) => {
    const data = {
      rader: [
        { nr: 1, handling: 'Bra' },
        { nr: 2, handling: `Dålig ${char}` },
      ],
    };
    expect(findUnknownGlyph(data, coverage)).toEqual({
      code: 'UnknownGlyph',
      char,
      codePoint,
      field: 'rader[1].handling',
    });
  });
});

test('a face that is not there fails the document instead of being replaced', async () => {
  const assets = await documentAssets();
  const fontFolder = await mkdtemp(join(tmpdir(), 'fonts-'));
  try {
    for (const { from, to } of faces.filter(({ to }) => to.startsWith('SourceSerif'))) {
      await copyFile(resolve(from), join(fontFolder, to));
    }
    // The portable engine: the other one might find the family among the machine's own fonts.
    const compiler = await createDocumentCompiler({ ...assets, fontFolder }, 'wasm');
    const wanted = { pdf: true, pages: 'none' } as const;
    const outcome = await compiler.compile({ request: paperRequest(), wanted });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'TypesetFailed' } });
    expect(JSON.stringify(outcome)).toContain('source sans 3');
  } finally {
    await rm(fontFolder, { recursive: true, force: true });
  }
});
