import { describe, expect, test } from 'vitest';
import { checkAvslut } from '../../../shared/checks/avslut.ts';
import type { Avslutsunderlag } from '../../../shared/checks/avslut.ts';

const settled: Avslutsunderlag = {
  bevakningar: [],
  aterrapporteringar: [],
  sandlistor: [],
  utkast: [],
  remisser: [],
  oregistrerade: 0,
  klass: { harGallringsregel: true },
  harKlassplan: true,
  offentlighet: 'offentligt',
};
const found = (change: Partial<Avslutsunderlag>) =>
  checkAvslut({ ...settled, ...change }).map(({ id, severity, field, details }) => [
    id,
    severity,
    field,
    details['fel'],
  ]);

describe('K69', () => {
  test('a case with nothing left in it', () => {
    expect(checkAvslut(settled)).toEqual([]);
  });

  test.each<[Partial<Avslutsunderlag>, string, string]>([
    [
      { bevakningar: [{ id: 'b1', text: 'Ring', datum: '2026-05-01' }] },
      'bevakning:b1',
      'bevakning_oppen',
    ],
    [
      { aterrapporteringar: [{ organ: 'Skolnämnden', senast: '2027-02' }] },
      'aterrapportering:0',
      'aterrapportering_oppen',
    ],
    [
      { sandlistor: [{ id: 's1', rubrik: 'Bidrag', faststalld: false, oexpedierade: 2 }] },
      'sandlista:s1',
      'sandlista_oppen',
    ],
    [
      { sandlistor: [{ id: 's1', rubrik: 'Bidrag', faststalld: true, oexpedierade: 2 }] },
      'sandlista:s1',
      'sandlista_oexpedierad',
    ],
    [{ utkast: [{ id: 'h1', beteckning: '1-2', rubrik: 'Utkast' }] }, 'handling:h1', 'utkast'],
    [
      { remisser: [{ id: 'r1', rubrik: 'Kulturmiljöplan', riktning: 'in' }] },
      'remiss:r1',
      'remiss_obesvarad_in',
    ],
    [{ oregistrerade: 2 }, 'post', 'post_oregistrerad'],
    [{ klass: null }, 'klass', 'klass_saknas'],
    [{ klass: { harGallringsregel: false } }, 'klass', 'gallringsregel_saknas'],
  ])('warns of %o', (change, field, fel) => {
    expect(found(change)).toEqual([['K69', 'V', field, fel]]);
  });

  test('what nobody can answer, or need not, is a hint', () => {
    expect(found({ klass: null, harKlassplan: false })).toEqual([
      ['K69', 'T', 'klass', 'klass_saknas'],
    ]);
    expect(found({ offentlighet: 'ej_bedomd' })).toEqual([
      ['K69', 'T', 'offentlighet', 'offentlighet_ej_bedomd'],
    ]);
  });
});
