import { describe, expect, test } from 'vitest';
import { narvarogrupper } from '../../../../shared/document/sammantrade/narvaro-av-perioder.ts';
import type { Narvarounderlag } from '../../../../shared/document/sammantrade/narvaro-av-perioder.ts';
import { lage, period, person } from '../../../shared/protokoll/support.ts';

const { alm, berg, dahl, ek, gran, is } = person;
const { personer, partier, ordning } = lage();

function grupper(narvaro: Narvarounderlag['narvaro'], jav: Narvarounderlag['paragrafer'] = []) {
  const paragrafer = jav.length > 0 ? jav : [5, 6, 7, 8].map((nr) => ({ nr, jav: [] }));
  const uppdrag = new Map([[alm, 'Ordförande']]);
  return narvarogrupper({ personer, partier, ordning, narvaro, paragrafer, uppdrag });
}

const some = (
  one: Narvarounderlag['narvaro'][number],
  fran: number | null,
  till: number | null,
) => ({
  ...one,
  ...{ franParagraf: fran, tillParagraf: till },
});

describe('the list of presence', () => {
  test('puts members in the order of their seats, deputies after them, and others apart', () => {
    const found = grupper([
      period(is, 'ersattare'),
      period(gran, 'tjanstgorande_ersattare', dahl),
      period(ek, 'tjansteperson'),
      period(berg, 'ledamot'),
      period(alm, 'ledamot'),
    ]);
    expect(found.beslutande.map(({ namn }) => namn)).toEqual(['Eva Alm', 'Nils Berg', 'Moa Gran']);
    expect(found.beslutande[0]).toMatchObject({
      parti: 'A',
      uppdrag: 'Ordförande',
      paragrafer: [],
    });
    expect(found.beslutande[2]).toMatchObject({ ersatter: 'Bo Dahl' });
    expect([found.ersattare, found.ovriga].map((rows) => rows.map(({ namn }) => namn))).toEqual([
      ['Lars Is'],
      ['Stina Ek'],
    ]);
  });

  test('gives who came and went one row, and a deputy one for each seat', () => {
    const found = grupper([
      some(period(berg, 'ledamot'), null, 5),
      some(period(berg, 'ledamot'), 8, null),
      some(period(gran, 'tjanstgorande_ersattare', dahl), null, 6),
      some(period(gran, 'tjanstgorande_ersattare', berg), 7, 7),
    ]);
    expect(
      found.beslutande.map(({ namn, ersatter, paragrafer }) => [namn, ersatter, paragrafer]),
    ).toEqual([
      ['Nils Berg', '', [5, 8]],
      ['Moa Gran', 'Nils Berg', [7]],
      ['Moa Gran', 'Bo Dahl', [5, 6]],
    ]);
  });

  test('leaves out the §§ that somebody may not take part in', () => {
    const jav = [{ personId: berg, grund: 'p1', anmaldAv: 'sjalv' } as const];
    const paragrafer = [5, 6, 7].map((nr) => ({ nr, jav: nr === 6 ? jav : [] }));
    const found = grupper([period(berg, 'ledamot'), period(alm, 'ledamot')], paragrafer);
    expect(found.beslutande.map(({ paragrafer: numbers }) => numbers)).toEqual([[], [5, 7]]);
  });
});
