import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { etiketterRequest, kuvertRequest } from '../../../../electron/documents/utskick.ts';
import { KUVERTMATT, VANLIGA_FONSTER, VANLIGT_ARK } from '../../../../shared/domain/utskick.ts';
import { etikettplatser } from '../../../../shared/rules/etikettplatser.ts';
import { forsandelser, isPaKuvert } from '../../../../shared/rules/utskick.ts';
import type { Forsandelse } from '../../../../shared/rules/utskick.ts';
import { etikettark } from '../../../shared/utskick/arbitraries.ts';
import { textPlaces } from '../../../support/pdf/text-places.ts';
import type { TextPlace } from '../../../support/pdf/text-places.ts';
import { pdfOf } from '../moten/print.ts';
import { utskick } from './samples.ts';

const adressater = forsandelser(utskick.beslut, utskick.poster).filter(isPaKuvert);

function adressat(mottagare: string, adressrader: readonly string[] = []): Forsandelse {
  return { ...{ mottagare, adressrader, epost: '', kanal: 'post' }, poster: [] };
}

const isInside = (text: TextPlace, x: number, y: number, bredd: number, hojd: number) =>
  text.left >= x && text.right <= x + bredd && text.top >= y && text.bottom <= y + hojd;

describe('labels', () => {
  test('stand where the sheet has them, on a page of A4', async () => {
    const request = etiketterRequest(utskick, { ark: VANLIGT_ARK, start: 6 }, adressater);
    const [page, ...others] = await textPlaces(await pdfOf(request));
    expect(others).toEqual([]);
    expect([page?.bredd, page?.hojd].map((mm) => mm?.toFixed(1))).toEqual(['210.0', '297.0']);
    const at = (text: string) => page?.texts.find((one) => one.text === text);
    // The sixth label is the last of the second row; the next are the first ones of the third.
    expect(at('Arkivet')?.left).toBeCloseTo(146, 1);
    expect(at('Arkivet')?.top).toBeGreaterThan(37.5);
    expect(at('Arkivet')?.bottom).toBeLessThan(74.5);
    expect(at('Ekonomienheten')?.left).toBeCloseTo(6, 1);
    expect(at('Ekonomienheten')?.top).toBeGreaterThan(74.5);
    expect(at('Ängsbyns hembygdsförening')?.left).toBeCloseTo(76, 1);
    expect(at('123 47 Granbergsåsen')?.bottom).toBeLessThan(111.5);
  });

  test('go on with a new sheet, in order', async () => {
    const many = Array.from({ length: 26 }, (_, index) => adressat(`Åby ${index + 1}`));
    const request = etiketterRequest(utskick, { ark: VANLIGT_ARK, start: 24 }, many);
    const pages = await textPlaces(await pdfOf(request));
    expect(pages.map(({ texts }) => texts.length)).toEqual([1, 24, 1]);
    expect(pages[1]?.texts[0]).toMatchObject({ text: 'Åby 2' });
  });

  test('hold whatever they are given, by wrapping it, setting it smaller or cutting it', async () => {
    const word = fc.stringMatching(/^[A-Za-zÅÄÖåäöé0-9.-]{1,40}$/u);
    const row = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
    const one = fc.tuple(row, fc.array(row, { maxLength: 6 })).map(([namn, rader]) =>
      adressat(
        namn.slice(0, 200),
        rader.map((rad) => rad.slice(0, 100)),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        etikettark,
        fc.integer({ min: 1, max: 30 }),
        fc.array(one, { minLength: 1, maxLength: 6 }),
        async (ark, start, many) => {
          const pages = await textPlaces(
            await pdfOf(etiketterRequest(utskick, { ark, start }, many)),
          );
          const platser = etikettplatser(ark, start, many.length);
          const outside = pages.flatMap(({ texts }, sheet) =>
            texts.filter((text) =>
              platser
                .filter((plats) => plats.ark === sheet)
                .every(({ x, y, bredd, hojd }) => !isInside(text, x, y, bredd, hojd)),
            ),
          );
          expect(outside).toEqual([]);
          const first = (namn: string) => namn.slice(0, 1);
          const written = pages.flatMap(({ texts }) => texts.map(({ text }) => first(text)));
          for (const { mottagare } of many) expect(written).toContain(first(mottagare));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('set only what needs it smaller, and keep every word of a long name', async () => {
    const long = 'Samhällsbyggnadsförvaltningens enhet för mark- och exploateringsfrågor i öster';
    const rader = ['Att: Örjan Ström', 'Åkervägen 12 A', '123 47 Granbergsåsen'];
    const request = etiketterRequest(utskick, { ark: VANLIGT_ARK, start: 1 }, [
      adressat(long, rader),
      adressat('Åby', rader),
    ]);
    const [page] = await textPlaces(await pdfOf(request));
    const texts = page?.texts ?? [];
    const size = ({ top, bottom }: TextPlace) => bottom - top;
    const first = texts.filter(({ left }) => left < 70);
    expect(first.map(({ text }) => text).join(' ')).toBe([long, ...rader].join(' '));
    const short = texts.find(({ text }) => text === 'Åby');
    expect(short && size(short)).toBeCloseTo((11 * 1.1 * 25.4) / 72, 1);
  });
});

describe.each(['C5', 'C4'] as const)('envelopes %s', (format) => {
  const request = kuvertRequest(utskick, { format, fonster: VANLIGA_FONSTER }, adressater);

  test('have the address in the window and the sender at the upper left', async () => {
    const pages = await textPlaces(await pdfOf(request));
    expect(pages).toHaveLength(adressater.length);
    const { x, y, bredd, hojd } = VANLIGA_FONSTER[format];
    for (const [index, page] of pages.entries()) {
      expect(page.bredd).toBeCloseTo(KUVERTMATT[format].bredd, 1);
      expect(page.hojd).toBeCloseTo(KUVERTMATT[format].hojd, 1);
      const seen = page.texts.filter((text) => isInside(text, x, y, bredd, hojd));
      const { mottagare, adressrader } = adressater[index]!;
      expect(seen.map(({ text }) => text)).toEqual([mottagare, ...adressrader]);
      const rest = page.texts.filter((text) => !seen.includes(text));
      expect(rest.map(({ text }) => text)).toEqual([
        ...['Granbergs kommun', 'Torgnämnden', 'Stadshuset, Torget 1', '123 45 Granberg'],
      ]);
      expect(rest.every((text) => isInside(text, 11.9, 9, 86, 28))).toBe(true);
    }
  });

  test('follow where the window is set to be', async () => {
    const ruta = { x: 20, y: 60, bredd: 80, hojd: 30 };
    const fonster = { ...VANLIGA_FONSTER, [format]: ruta };
    const [page] = await textPlaces(
      await pdfOf(kuvertRequest(utskick, { format, fonster }, adressater)),
    );
    const name = page?.texts.find(({ text }) => text === 'Arkivet');
    expect(name && isInside(name, ruta.x, ruta.y, ruta.bredd, ruta.hojd)).toBe(true);
    expect(name?.left).toBeCloseTo(23, 1);
  });
});
