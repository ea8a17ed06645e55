import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soughtParts } from '../../../shared/rules/sok-fraga.ts';
import { wordJudge } from '../../../shared/rules/sok-judge.ts';
import { parseSokfraga } from '../../../shared/rules/sok-parse.ts';
import { excerpt, markHits } from '../../../shared/rules/sok-excerpt.ts';
import type { MarkedText } from '../../../shared/rules/sok-excerpt.ts';

const judge = wordJudge(() => new Set(), false);

function sought(typed: string) {
  const fraga = parseSokfraga(typed);
  return fraga ? soughtParts(fraga) : [];
}

const marked = ({ text, markerat }: MarkedText) =>
  markerat.map(([from, to]) => text.slice(from, to));

test('words are marked as they are spelt in the text, phrases as one', () => {
  const text = 'Väg 9: vägen och vag; NY VÄG i by';
  expect(marked(markHits(text, sought('väg '), judge))).toEqual(['Väg', 'vag', 'VÄG']);
  expect(marked(markHits(text, sought('"ny väg" '), judge))).toEqual(['NY VÄG']);
  expect(marked(markHits(text, sought('väg "ny väg" '), judge))).toEqual(['Väg', 'vag', 'NY VÄG']);
});

test('text that lost its composition is marked whole', () => {
  expect(marked(markHits('En va\u0308g hit', sought('väg '), judge))).toEqual(['va\u0308g']);
});

test('an excerpt is taken where most of the words stand together', () => {
  const filler = 'annat '.repeat(80);
  const text = `skola ${filler}skola vid väg ${filler}väg`;
  const cut = excerpt(text, sought('skola väg '), judge);
  expect(marked(cut)).toEqual(['skola', 'väg']);
  expect(cut.text).toMatch(/^… .* …$/u);
});

// Looked at hit by hit for every hit, it takes a minute.
test('a text that is nothing but the sought word is cut as any other', { timeout: 20_000 }, () => {
  const cut = excerpt('väg skola '.repeat(50_000), sought('skola väg '), judge);
  expect(marked(cut)).toContain('skola');
});

test('marks lie in order inside the excerpt, which is never much longer than it should', () => {
  const texts = fc.array(fc.constantFrom('skola', 'väg', 'annat', '\n', 'x'.repeat(300), '§'), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      const cut = excerpt(parts.join(' '), sought('skola väg '), judge);
      expect(cut.text.length).toBeLessThanOrEqual(226);
      const places = cut.markerat.flat();
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(marked(cut).every((word) => ['skola', 'väg'].includes(word))).toBe(true);
    }),
  );
});
