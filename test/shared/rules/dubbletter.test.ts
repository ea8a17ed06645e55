import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Jamford } from '../../../shared/domain/dubblett.ts';
import { findDubbletter } from '../../../shared/rules/dubbletter.ts';
import { foldName, isOneSlipApart, nameKey } from '../../../shared/rules/namn.ts';

const letters = fc.constantFrom(...Array.from('aåäöeéknrs -'));
const name = fc.string({ unit: letters, maxLength: 12 });
const row = fc.record({
  id: fc.constantFrom(...Array.from({ length: 40 }, (_, index) => `id-${index}`)),
  namn: name,
  epost: fc.constantFrom('', '', 'a@example.com', 'A@example.com', 'b@example.com'),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 25 });

/** Every edit that the rule calls one slip, of a text without figures. */
function slipsOf(text: string): Set<string> {
  const alphabet = 'aeknrs ';
  const slips = new Set<string>();
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    if (after !== '') slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after[1]! + after[0]! + after.slice(2));
    for (const letter of alphabet) {
      slips.add(before + letter + after);
      if (after !== '') slips.add(before + letter + after.slice(1));
    }
  }
  slips.delete(text);
  return slips;
}

test.each([
  ['Åsa  Öst-Berg', 'asa ost berg'],
  ['AB Grå & Söner.', 'ab gra soner'],
  ['', ''],
])('%j is folded to %j', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

test('one slip is one letter added, left out, exchanged or swapped, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from('aeknrs ')), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneSlipApart(one, other)).toBe(slipsOf(one).has(other));
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(word, fc.nat(), (one, pick) => {
      const slips = [...slipsOf(one)];
      const other = slips[pick % slips.length]!;
      expect([isOneSlipApart(one, other), isOneSlipApart(other, one)]).toEqual([true, true]);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['avdelning 1', 'avdelning 2'],
  ['avdelning', 'avdelning2'],
])('%s and %s differ in a figure, which is no slip', (one, other) => {
  expect(isOneSlipApart(one, other)).toBe(false);
});

test('the pairs are exactly those that comparing everybody with everybody finds', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const found = findDubbletter(list).map(
        ({ ena, andra, skal }) => `${ena.id} ${andra.id} ${skal}`,
      );
      expect(found.sort()).toEqual(pairsByForce(list).sort());
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 400 },
  );
});

test('the order of the list does not matter', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const key = (pairs: ReturnType<typeof findDubbletter>) =>
        pairs.map(({ ena, andra, skal }) => `${ena.id} ${andra.id} ${skal}`).sort();
      expect(key(findDubbletter(list.toReversed()))).toEqual(key(findDubbletter(list)));
    }),
  );
});

function pairsByForce(list: readonly Jamford[]): string[] {
  return list.flatMap((one) =>
    list
      .filter(({ id }) => one.id < id)
      .flatMap((other) => {
        const skal = reason(one, other);
        return skal === null ? [] : [`${one.id} ${other.id} ${skal}`];
      }),
  );
}

function reason(one: Jamford, other: Jamford): string | null {
  const [key, otherKey] = [nameKey(one.namn), nameKey(other.namn)];
  if (key !== '' && key === otherKey) return 'namn';
  const [epost, otherEpost] = [one.epost.toLowerCase(), other.epost.toLowerCase()];
  if (epost !== '' && epost === otherEpost) return 'epost';
  const isLong = key.length >= 6 && otherKey.length >= 6;
  return isLong && slipsOf(key).has(otherKey) ? 'liknande' : null;
}
