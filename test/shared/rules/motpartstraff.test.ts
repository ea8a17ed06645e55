import { expect, test } from 'vitest';
import { newPerson } from '../../../shared/domain/person.ts';
import type { Motpartstraff } from '../../../shared/domain/motpartstraff.ts';
import { rankMotparter } from '../../../shared/rules/motpartstraff.ts';
import { fillable, mergedData } from '../../../shared/rules/sammanslagning.ts';

function hit(namn: string, detalj = ''): Motpartstraff {
  const ref = { slag: 'organ', id: namn } as unknown as Motpartstraff['ref'];
  return { ref, namn, typ: null, detalj, skyddad: false };
}

test.each([
  ['ås', ['Åsa Ek', 'Asa Ek', 'Ek Åsa']],
  ['as', ['Asa Ek', 'Åsa Ek', 'Ek Åsa']],
  ['ek ås', ['Ek Åsa', 'Åsa Ek', 'Asa Ek']],
  ['kun', ['Kulturnämnden']],
  ['sa', []],
])('%s finds %o in this order', (text, names) => {
  const all = [hit('Ek Åsa'), hit('Åsa Ek'), hit('Asa Ek'), hit('Kulturnämnden', 'KUN')];
  expect(rankMotparter(all, text).map(({ namn }) => namn)).toEqual(names);
});

test('the one that stays keeps what it says, gets what it lacks, and is protected if either was', () => {
  const kept = newPerson({ fornamn: 'Bo', efternamn: 'Al', titel: 'Jurist' });
  const duplicate = newPerson({
    ...{ fornamn: 'Bosse', efternamn: 'Ahl', titel: 'Chef', epost: 'bo@example.com' },
    ...{ skyddad: true, avslutad: true },
  });
  expect(mergedData(kept, duplicate, fillable.person)).toEqual({
    ...kept,
    epost: 'bo@example.com',
    skyddad: true,
  });
  expect(mergedData(duplicate, kept, fillable.person)).toEqual(duplicate);
});
