import { describe, expect, test } from 'vitest';
import { createDocumentCompiler } from '../../../electron/documents/compile-document.ts';
import type { Place } from '../../../electron/documents/protocol.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { longPaper, paperRequest } from './samples.ts';

const paper = longPaper(6, 12);
const sektioner = paper.sektioner.map((sektion, index) => ({ ...sektion, id: `avsnitt-${index}` }));
const request = paperRequest({ ...paper, sektioner });

async function placesBy(engine: string | undefined): Promise<readonly Place[]> {
  const compiler = await createDocumentCompiler(await documentAssets(), engine);
  const outcome = await compiler.compile({ request, wanted: { pdf: false, pages: 'svg' } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  expect(Math.max(...outcome.places.map(({ page }) => page))).toBeLessThanOrEqual(
    outcome.pages.length,
  );
  return outcome.places;
}

describe('where the sections of a paper begin', () => {
  test('is told for each that has a heading, in the order of the pages, by both engines', async () => {
    const places = await placesBy(undefined);
    const headed = sektioner.filter(({ typ }) => typ !== 'underskrifter');
    expect(places.map(({ id }) => id)).toEqual(headed.map(({ id }) => id));
    const positions = places.map(({ page, y }) => page + y);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(places.every(({ y }) => y > 0 && y < 1)).toBe(true);
    expect(new Set(places.map(({ page }) => page)).size).toBeGreaterThan(2);
    expect(await placesBy('wasm')).toEqual(places);
  });
});
