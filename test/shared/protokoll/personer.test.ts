import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  genitivlista,
  partilista,
  personlista,
} from '../../../shared/rules/protokollstext/personer.ts';
import { beslutForst } from '../../../shared/rules/protokollstext/stilar.ts';
import { lage, partier, person } from './support.ts';

const { alm, berg, ceder, dahl, ek, gran, holm, is } = person;
const titled = { personer: beslutForst.personer };

describe('persons in a sentence', () => {
  test.each([
    [[berg], 'Nils Berg (B)'],
    [[berg, ceder], 'Nils Berg (B) och Ida Ceder (C)'],
    [[berg, ceder, ek], 'Nils Berg (B), Ida Ceder (C) och Stina Ek (B)'],
    [[alm, berg], 'ordföranden Eva Alm (A) och Nils Berg (B)'],
    [
      [berg, gran, alm],
      'Nils Berg (B), tjänstgörande ersättaren Moa Gran (A) och ordföranden Eva Alm (A)',
    ],
    [
      [berg, gran, holm, alm],
      'Nils Berg (B), tjänstgörande ersättarna Moa Gran (A) och Ulla Holm (B) samt ordföranden Eva Alm (A)',
    ],
    [[gran, holm], 'tjänstgörande ersättarna Moa Gran (A) och Ulla Holm (B)'],
    [[is], 'Lars Is (A)'],
  ])('%#', (persons, text) => {
    expect(personlista(lage(), persons)).toBe(text);
  });

  test.each([
    [[berg], 'ledamoten Nils Berg (B)'],
    [[berg, ek], 'ledamöterna Nils Berg och Stina Ek (båda B)'],
    [[berg, ceder], 'ledamöterna Nils Berg (B) och Ida Ceder (C)'],
    [
      [berg, ek, holm],
      'ledamöterna Nils Berg och Stina Ek samt tjänstgörande ersättaren Ulla Holm (alla B)',
    ],
    [[alm, dahl], 'ordföranden Eva Alm och ledamoten Bo Dahl (båda A)'],
  ])('with titles and the party once: %#', (persons, text) => {
    expect(personlista(lage({}, titled), persons)).toBe(text);
  });

  test('the chair may be called by the title alone, but never where a vote is told of', () => {
    expect(personlista(lage(), [alm], 'husets')).toBe('ordföranden');
    expect(personlista(lage(), [alm])).toBe('ordföranden Eva Alm (A)');
  });

  test('in the genitive, the first and "m.fl." where they are many', () => {
    expect(genitivlista(lage(), [berg])).toBe('Nils Bergs');
    expect(genitivlista(lage(), [is, berg])).toBe('Lars Is och Nils Bergs');
    expect(genitivlista(lage(), [berg, ek, ceder])).toBe('Nils Bergs m.fl.');
  });

  test('parties in their own order', () => {
    expect(partilista(lage(), [partier.C, partier.A])).toBe(
      'samtliga ledamöter för Cykelpartiet och Allmänna',
    );
  });

  test('everybody is named once, whatever the order', () => {
    const all = Object.values(person);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), fc.boolean(), (some, once) => {
        const one = lage({}, once ? titled : {});
        const text = personlista(one, some);
        for (const id of all) {
          const name = one.personer.get(id)?.namn ?? '';
          expect(text.split(name).length - 1).toBe(some.includes(id) ? 1 : 0);
        }
      }),
    );
  });
});
