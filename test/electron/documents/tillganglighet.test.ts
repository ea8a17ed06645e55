import { describe, expect, test } from 'vitest';
import { readPdfStructure } from '../../support/pdf/structure.ts';
import type { PdfElement } from '../../support/pdf/structure.ts';
import { stepsBack } from '../../support/pdf/reading-order.ts';
import { kinds } from './kinds.ts';
import { pdfOf } from './moten/print.ts';

function everyOf(elements: readonly PdfElement[]): PdfElement[] {
  return elements.flatMap((element) => [element, ...everyOf(element.children)]);
}

/** A table may be left without a head by the one who writes: there is nothing to tell then. */
function headlessIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const inside = Object.values(data).reduce<number>((sum, one) => sum + headlessIn(one), 0);
  const rows = 'rader' in data && 'typ' in data && data.typ === 'tabell' ? data.rader : [];
  const isHeadless = JSON.stringify(rows).startsWith('[{"rubrik":false');
  return inside + (isHeadless ? 1 : 0);
}

const all = Object.values(kinds).flat();

describe.each(all)('%s', (_name, request) => {
  test('can be read by its structure alone', async () => {
    const { language, elements } = await readPdfStructure(await pdfOf(request));
    const every = everyOf(elements);
    expect(language).toBe('sv-SE');
    const levels = every.flatMap(({ role }) => (/^H\d$/u.test(role) ? [Number(role[1])] : []));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, 'levels of headings that were jumped to').toEqual([]);
    const figures = every.filter(({ role }) => role === 'Figure');
    expect(figures.filter(({ alt = '' }) => alt.trim() === '')).toEqual([]);
    const tables = every.filter(({ role }) => role === 'Table');
    const heads = tables.map((one) => everyOf(one.children).filter(({ role }) => role === 'TH'));
    expect(heads.filter((ofTable) => ofTable.length === 0)).toHaveLength(headlessIn(request.data));
    expect(heads.flat().filter(({ scope }) => scope === undefined)).toEqual([]);
  });

  test('is read in the order it is seen', async () => {
    expect(await stepsBack(await pdfOf(request))).toEqual([]);
  });
});
