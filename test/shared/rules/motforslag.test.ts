import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextVoteringsfraga } from '../../../shared/rules/motforslag.ts';

test('two proposals meet at once', () => {
  expect(nextVoteringsfraga('huvud', ['a'], [])).toEqual({ typ: 'sak', ja: 'huvud', nej: 'a' });
});

test('the others meet two by two until one meets the main proposal', () => {
  const ask = (...winners: string[]) => nextVoteringsfraga('huvud', ['a', 'b', 'c'], winners);
  expect(ask()).toEqual({ typ: 'kontraproposition', ja: 'a', nej: 'b' });
  expect(ask('b')).toEqual({ typ: 'kontraproposition', ja: 'b', nej: 'c' });
  expect(ask('b', 'c')).toEqual({ typ: 'sak', ja: 'huvud', nej: 'c' });
  expect(ask('b', 'c', 'huvud')).toEqual({ typ: 'avgjord', vinner: 'huvud' });
});

test('every proposal is asked about once, and as many votes as there are others decide', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.infiniteStream(fc.boolean()), (count, coins) => {
      const others = Array.from({ length: count }, (_, index) => index + 1);
      const winners: number[] = [];
      const asked = new Set<number>();
      let question = nextVoteringsfraga(0, others, winners);
      while (question.typ !== 'avgjord') {
        for (const id of [question.ja, question.nej]) asked.add(id);
        winners.push(coins.next().value === true ? question.ja : question.nej);
        question = nextVoteringsfraga(0, others, winners);
      }
      expect(winners).toHaveLength(count);
      expect(asked.size).toBe(count === 0 ? 0 : count + 1);
      expect(question.vinner).toBe(winners.at(-1) ?? 0);
    }),
  );
});
