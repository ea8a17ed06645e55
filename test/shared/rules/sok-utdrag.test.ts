import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sokta } from '../../../shared/rules/sok-fraga.ts';
import { ordprov } from '../../../shared/rules/sok-prov.ts';
import { tolkaSokfraga } from '../../../shared/rules/sok-tolka.ts';
import { markera, utdrag } from '../../../shared/rules/sok-utdrag.ts';
import type { Sokutdrag } from '../../../shared/rules/sok-utdrag.ts';

const prov = ordprov(() => new Set(), false);

function led(typed: string) {
  const fraga = tolkaSokfraga(typed);
  return fraga ? sokta(fraga) : [];
}

const marked = ({ text, markerat }: Sokutdrag) =>
  markerat.map(([from, to]) => text.slice(from, to));

test('words are marked as they are spelt in the text, phrases as one', () => {
  const text = 'Väg 9: vägen och vag; NY VÄG i by';
  expect(marked(markera(text, led('väg '), prov))).toEqual(['Väg', 'vag', 'VÄG']);
  expect(marked(markera(text, led('"ny väg" '), prov))).toEqual(['NY VÄG']);
  expect(marked(markera(text, led('väg "ny väg" '), prov))).toEqual(['Väg', 'vag', 'NY VÄG']);
});

test('text that lost its composition is marked whole', () => {
  expect(marked(markera('En va\u0308g hit', led('väg '), prov))).toEqual(['va\u0308g']);
});

test('an excerpt is taken where most of the words stand together', () => {
  const filler = 'annat '.repeat(80);
  const text = `skola ${filler}skola vid väg ${filler}väg`;
  const cut = utdrag(text, led('skola väg '), prov);
  expect(marked(cut)).toEqual(['skola', 'väg']);
  expect(cut.text).toMatch(/^… .* …$/u);
});

test('a text that is nothing but the sought word is cut as fast as any other', () => {
  const began = performance.now();
  utdrag('väg skola '.repeat(20_000), led('skola väg '), prov);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('marks lie in order inside the excerpt, which is never much longer than it should', () => {
  const texts = fc.array(fc.constantFrom('skola', 'väg', 'annat', '\n', 'x'.repeat(300), '§'), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      const cut = utdrag(parts.join(' '), led('skola väg '), prov);
      expect(cut.text.length).toBeLessThanOrEqual(226);
      const places = cut.markerat.flat();
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(marked(cut).every((word) => ['skola', 'väg'].includes(word))).toBe(true);
    }),
  );
});
