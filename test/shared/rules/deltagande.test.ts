import { describe, expect, test } from 'vitest';
import { PersonId } from '../../../shared/domain/id.ts';
import { hinderFor } from '../../../shared/rules/deltagande.ts';
import type { Deltagandefakta, Paragraffakta } from '../../../shared/rules/deltagande.ts';

const member: Deltagandefakta = {
  ...{ personId: PersonId.parse('01H00000000000000000000000'), roll: 'ledamot', javig: false },
  ...{ isOrdforande: false, deltarEj: false, harReserverat: false },
};
const matter: Paragraffakta = {
  ...{ myndighetsutovning: false, ordforandeBehovs: false, sammantradetSlut: false },
  ersattareFarAnteckna: true,
};

describe('who may do what at a §', () => {
  test.each([
    ['reservera', {}, {}, null, 'KL 4 kap. 27 §'],
    ['reservera', { deltarEj: true }, {}, 'har_deltagit_ej', 'KL 4 kap. 27 §'],
    ['reservera', { roll: null }, {}, 'ej_narvarande', 'KL 4 kap. 27 §'],
    ['reservera', { roll: 'ersattare' }, {}, 'tjanstgor_ej', 'KL 4 kap. 27 §'],
    ['reservera', { javig: true }, {}, 'javig', 'KL 6 kap. 30 §'],
    ['reservera', {}, { sammantradetSlut: true }, 'sammantradet_slut', 'KL 4 kap. 27 §'],
    ['avsta', {}, {}, null, 'KL 4 kap. 25 §'],
    ['avsta', {}, { myndighetsutovning: true }, 'myndighetsutovning', 'KL 4 kap. 26 §'],
    ['avsta', { isOrdforande: true }, {}, null, 'KL 4 kap. 25 §'],
    [
      ...(['avsta', { isOrdforande: true }, { ordforandeBehovs: true }] as const),
      ...(['ordforande_avgor', 'KL 4 kap. 25 §'] as const),
    ],
    ['delta_ej', {}, {}, null, 'KL 4 kap. 25 §'],
    ['delta_ej', {}, { myndighetsutovning: true }, 'myndighetsutovning', 'KL 4 kap. 26 §'],
    ['delta_ej', { harReserverat: true }, {}, 'har_reserverat', 'KL 4 kap. 27 §'],
    ['rosta', { roll: 'tjanstgorande_ersattare' }, {}, null, 'KL 4 kap. 22 §'],
    ['rosta', { deltarEj: true }, {}, 'har_deltagit_ej', 'KL 4 kap. 25 §'],
    ['rosta', { roll: 'ersattare' }, {}, 'tjanstgor_ej', 'KL 5 kap. 66 §'],
    ['yrka', { roll: 'insynsplats' }, {}, 'tjanstgor_ej', 'KL 4 kap. 28 §'],
    ['yrka', { javig: true }, {}, 'javig', 'KL 6 kap. 30 §'],
    ['ersattaryttrande', { roll: 'ersattare' }, {}, null, 'KL 6 kap. 17 §'],
    [
      ...(['ersattaryttrande', { roll: 'ersattare' }, { ersattareFarAnteckna: false }] as const),
      ...(['ej_tillatet', 'KL 6 kap. 17 §'] as const),
    ],
    ['ersattaryttrande', {}, {}, 'tjanstgor', 'KL 6 kap. 17 §'],
    ['ersattaryttrande', { roll: 'insynsplats' }, {}, null, 'KL 4 kap. 28 §'],
    ['ersattaryttrande', { roll: 'gast' }, {}, 'ej_tillatet', 'KL 4 kap. 28 §'],
    ['anteckna', { roll: 'ersattare' }, {}, 'tjanstgor_ej', 'practice'],
  ] as const)('%s with %j at %j: %s (%s)', (medverkan, person, paragraf, hinder, _law) => {
    expect(hinderFor(medverkan, { ...member, ...person }, { ...matter, ...paragraf })).toBe(hinder);
  });
});
