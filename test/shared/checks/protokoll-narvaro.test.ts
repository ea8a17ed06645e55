import { describe, expect, test } from 'vitest';
import { checkAvstaende, checkPlatser } from '../../../shared/checks/protokoll-narvaro.ts';
import type { Protokollsunderlag } from '../../../shared/checks/protokoll-underlag.ts';
import { narvaro, paragraf, period, person, uttalande } from '../protokoll/support.ts';

const { berg, gran, is } = person;

function underlag(known: Partial<Protokollsunderlag> = {}): Protokollsunderlag {
  return {
    ...{ data: paragraf(), nr: 7, status: 'beslutad', narvaro, organtyp: 'namnd' },
    ...{ antalLedamoter: 9, slut: null, justerad: null },
    ...known,
  };
}

describe('K59: a seat is filled by one, and a deputy fills a free one (KL 5 kap. 66 §)', () => {
  // All but the one who only listens.
  const there = narvaro.filter(({ personId }) => personId !== is);
  const withoutBerg = there.filter(({ personId }) => personId !== berg);
  const forBerg = period(is, 'tjanstgorande_ersattare', berg);
  test.each([
    ['members and deputies in free seats', narvaro, []],
    ['a deputy for somebody who is there', [...there, forBerg], ['seat_of_present']],
    [
      'a deputy for somebody who has left',
      [...withoutBerg, { ...period(berg, 'ledamot'), tillParagraf: 6 }, forBerg],
      [],
    ],
    [
      'two deputies for one',
      [period(gran, 'tjanstgorande_ersattare', berg), forBerg],
      ['seat_twice'],
    ],
    ['a deputy for nobody', [period(is, 'tjanstgorande_ersattare')], ['ingen']],
  ] as const)('%s', (_, present, faults) => {
    const findings = checkPlatser(underlag({ narvaro: present }));
    expect(findings.map(({ details }) => details['fel'])).toEqual(faults);
  });

  test('the seat of somebody with jäv is free', () => {
    const data = paragraf({ jav: [{ personId: berg, grund: 'p1', anmaldAv: 'sjalv' }] });
    const present = [period(berg, 'ledamot'), forBerg];
    expect(checkPlatser(underlag({ data, narvaro: present }))).toEqual([]);
  });
});

test.each([
  [true, 1],
  [false, 0],
])('K61: authority is exercised: %s', (myndighetsutovning, count) => {
  const uttalanden = [uttalande('deltar_ej', [berg])];
  const found = checkAvstaende(underlag({ data: paragraf({ myndighetsutovning, uttalanden }) }));
  expect(found.map(({ id, severity, gate }) => [id, severity, gate])).toEqual(
    Array.from({ length: count }, () => ['K61', 'V', 'J']),
  );
});
