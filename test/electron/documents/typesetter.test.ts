import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createTypesetter,
  type TypesetOptions,
  type Typesetter,
} from '../../../electron/documents/typesetter.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { listRequest, longPaper, paperRequest, tjansteskrivelse } from './samples.ts';

const preview: TypesetOptions = { pdf: false, pages: 'svg' };
const cancelled = { ok: false, error: { code: 'Cancelled' } };

let typesetter: Typesetter;

beforeEach(async () => {
  typesetter = createTypesetter(await documentAssets());
});

afterEach(() => typesetter.close());

describe('a typesetter', () => {
  test('gives pages and file of one compile', async () => {
    const outcome = await typesetter.typeset(paperRequest(), { pdf: true, pages: 'svg' });
    if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
    expect((await readPdfText(outcome.pdf)).pages).toBe(outcome.pages.length);
  });

  test('gives only what is asked for', async () => {
    const neither = await typesetter.typeset(listRequest(), { pdf: false, pages: 'none' });
    expect(neither).toEqual({ ok: true, pages: [], places: [] });
  });

  test('answers a missing glyph with its place, and goes on', async () => {
    const bad = paperRequest({ ...tjansteskrivelse, adressat: 'KS \u{1f600}' });
    expect(await typesetter.typeset(bad, preview)).toMatchObject({
      ok: false,
      error: { code: 'UnknownGlyph', field: 'adressat' },
    });
    expect(await typesetter.typeset(paperRequest(), preview)).toMatchObject({ ok: true });
  });

  test('lets a newer preview take the place of one that waits', async () => {
    const outcomes = await Promise.all([
      typesetter.typeset(paperRequest(longPaper(3, 3)), { ...preview, slot: 'a' }),
      typesetter.typeset(paperRequest(), { ...preview, slot: 'a' }),
      typesetter.typeset(paperRequest(), { ...preview, slot: 'b' }),
      typesetter.typeset(listRequest(), { ...preview, slot: 'a' }),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect(outcomes[1]).toEqual(cancelled);
  });

  test('is withdrawn by its signal, waiting or running', async () => {
    const running = new AbortController();
    const waiting = new AbortController();
    const outcomes = Promise.all([
      typesetter.typeset(paperRequest(), { ...preview, signal: running.signal }),
      typesetter.typeset(paperRequest(), { ...preview, signal: waiting.signal }),
      typesetter.typeset(paperRequest(), { ...preview, signal: AbortSignal.abort() }),
      typesetter.typeset(listRequest(), preview),
    ]);
    running.abort();
    waiting.abort();
    const [first, second, third, fourth] = await outcomes;
    expect([first, second, third]).toEqual([cancelled, cancelled, cancelled]);
    // The dropped result of the first must not be taken for the answer to another.
    expect(fourth.ok && fourth.pages.length).toBe(2);
  });

  test('answers everything that waits when it is closed, and nothing after', async () => {
    const outcomes = [
      typesetter.typeset(paperRequest(), preview),
      typesetter.typeset(listRequest(), preview),
    ];
    await typesetter.close();
    expect(await Promise.all(outcomes)).toEqual([cancelled, cancelled]);
    expect(await typesetter.typeset(paperRequest(), preview)).toEqual(cancelled);
  });

  test('works in the same way with the portable engine', async () => {
    process.env['PARAGRAF_TYPST'] = 'wasm';
    try {
      const portable = createTypesetter(await documentAssets());
      const wanted = { pdf: false, pages: 'svg' } as const;
      const outcome = await portable.typeset(paperRequest(), wanted);
      expect(outcome).toEqual(await typesetter.typeset(paperRequest(), wanted));
      await portable.close();
    } finally {
      delete process.env['PARAGRAF_TYPST'];
    }
  });
});

describe('a worker that dies', () => {
  test('fails its request only, and another one takes over', async () => {
    const workerPath = resolve('test/electron/documents/crashing-worker.ts');
    const fragile = createTypesetter({ ...(await documentAssets()), workerPath });
    const [before, lost, after] = await Promise.all([
      fragile.typeset(paperRequest(), preview),
      fragile.typeset({ ...paperRequest(), title: 'krasch' }, preview),
      fragile.typeset(paperRequest(), preview),
    ]);
    await fragile.close();
    expect(before.ok).toBe(true);
    expect(lost).toEqual({
      ok: false,
      error: { code: 'TypesetFailed', details: 'the worker ended with 3' },
    });
    expect(after).toEqual(before);
  });

  test('that never answers is ended, and another one takes over', async () => {
    const workerPath = resolve('test/electron/documents/crashing-worker.ts');
    const hanging = createTypesetter({ ...(await documentAssets()), workerPath, limitMs: 5000 });
    const [lost, after] = await Promise.all([
      hanging.typeset({ ...paperRequest(), title: 'hänger' }, preview),
      hanging.typeset(paperRequest(), preview),
    ]);
    await hanging.close();
    expect(lost).toEqual({
      ok: false,
      error: { code: 'TypesetFailed', details: 'the worker took too long' },
    });
    expect(after.ok).toBe(true);
  });

  test('fails every request with its reason when it cannot start at all', async () => {
    const broken = createTypesetter({ ...(await documentAssets()), fontFolder: '/finns/inte' });
    const outcomes = [
      await broken.typeset(paperRequest(), preview),
      await broken.typeset(listRequest(), preview),
    ];
    await broken.close();
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ ok: false, error: { code: 'TypesetFailed' } });
      expect(JSON.stringify(outcome)).toContain('ENOENT');
    }
  });
});
