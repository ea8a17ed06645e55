import { describe, expect, test } from 'vitest';
import { checkParagraf } from '../../../shared/checks/protokoll.ts';
import type { PersonId } from '../../../shared/domain/id.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Rostvarde } from '../../../shared/domain/votering.ts';
import {
  avslagPa,
  bifallTill,
  forslag,
  narvaro,
  partier,
  person,
  proposition,
  reservation,
  uttalande,
  votering,
  yrkande,
} from '../protokoll/support.ts';
import {
  eget,
  kontorets,
  paragrafunderlag,
  put,
  serving,
  vote,
  votes,
  yrkanden,
} from './support-protokoll.ts';

const { alm, berg, ceder, ek, fors, gran, holm, is } = person;

function found(...of: Parameters<typeof paragrafunderlag>) {
  return checkParagraf(paragrafunderlag(...of)).map(({ id, details }) =>
    [id, details['fel'] ?? details['saknas'] ?? ''].join(' ').trim(),
  );
}

test('a § with all that the law wants has no fault, and one that is open is not checked', () => {
  expect(found()).toEqual([]);
  expect(found(vote(votes(5)))).toEqual([]);
  expect(found({ beslut: [] }, { status: 'oppen' })).toEqual([]);
});

describe('K50', () => {
  test.each([
    [{ beslut: [] }, {}, ['K50 beslut']],
    [{ propositioner: [] }, {}, ['K50 propositioner']],
    [{ propositioner: [], yrkanden: yrkanden.slice(0, 1) }, {}, []],
    [{}, { narvaro: [] }, ['K50 narvaro', 'K58']],
  ] as const)('%#', (data, rest, ids) => {
    expect(found(data as Partial<ParagrafData>, rest)).toEqual(ids);
  });
});

describe('K51: a demanded proposal that was never put', () => {
  const alone = proposition('bifall_avslag', [kontorets], kontorets);
  test('is told of', () => {
    expect(found({ propositioner: [alone] })).toEqual(['K51']);
  });
  test('unless it was withdrawn, or the matter was put off', () => {
    const [first, second] = yrkanden;
    const withdrawn = [
      { ...(first ?? yrkande([berg])), aterkallat: true },
      ...(second ? [second] : []),
    ];
    expect(found({ propositioner: [alone], yrkanden: withdrawn })).toEqual([]);
    const later = forslag('aterremiss', { partier: [partier.C] });
    const off = proposition('nar', [later], later);
    expect(found({ propositioner: [off], forslag: [kontorets, eget, later] })).toEqual([]);
  });
});

describe('K52: votes are those of the persons who may vote', () => {
  test.each<[string, [PersonId, Rostvarde][], string[]]>([
    ['twice', [...votes(5), [alm, 'ja']], ['K52 dubbelt']],
    ['a deputy who does not serve', [...votes(5), [is, 'ja']], ['K52 tjanstgor_ej']],
    ['one who is silent', votes(5).slice(0, -1), ['K52 utan_rost']],
    ['all', votes(5), []],
  ])('%s', (_, roster, ids) => {
    expect(found(vote(roster))).toEqual(ids);
  });

  test('one who is jävig may not, and is not missed (KL 6 kap. 30 §)', () => {
    const jav = [{ personId: holm, grund: 'p1', anmaldAv: 'sjalv' } as const];
    expect(found({ ...vote(votes(5)), jav })).toEqual(['K52 javig']);
    expect(found({ ...vote(votes(5).slice(0, -1)), jav })).toEqual([]);
  });

  test('one who takes no part may abstain or be silent, but not vote', () => {
    const uttalanden = [uttalande('deltar_ej', [holm])];
    const others = votes(5).slice(0, -1);
    expect(found({ ...vote(others), uttalanden })).toEqual([]);
    expect(found({ ...vote([...others, [holm, 'avstar']]), uttalanden })).toEqual([]);
    expect(found({ ...vote(votes(5)), uttalanden })).toEqual(['K52 har_deltagit_ej']);
  });

  test('nobody abstains in an exercise of authority (KL 4 kap. 26 §)', () => {
    const roster: [PersonId, Rostvarde][] = [...votes(5).slice(0, -1), [holm, 'avstar']];
    expect(found({ ...vote(roster), myndighetsutovning: true })).toEqual([
      'K52 myndighetsutovning',
    ]);
  });
});

describe('K53: the decision is what the votes gave', () => {
  test('a decision that follows what lost is told of', () => {
    expect(found(vote(votes(3)))).toEqual(['K53 beslutet']);
    const refused = votering(avslagPa(kontorets), bifallTill(kontorets), votes(5));
    expect(found({ propositioner: [{ ...put, voteringar: [refused] }] })).toEqual(['K53 beslutet']);
  });
  test('a tie needs the chair, who has voted', () => {
    expect(found(vote(votes(4)))).toEqual([]);
    const even = serving.map((id, index): [PersonId, Rostvarde] => [
      id,
      id === alm || id === holm ? 'avstar' : index < 4 ? 'ja' : 'nej',
    ]);
    expect(found(vote(even))).toEqual(['K53 oavgjort']);
  });
});

describe('K54: votes are open', () => {
  const sluten = { ja: 5, nej: 3, avstar: 0 };
  test('but in an election', () => {
    expect(found(vote([], { sluten }))).toEqual(['K54 sluten']);
    expect(found(vote([], { sluten, typ: 'val' }))).toEqual([]);
  });
  test('and have names', () => {
    expect(found(vote([]))).toContain('K54 namn');
  });
});

describe('reservations', () => {
  test.each([
    ['K55 ej_narvarande', narvaro.filter(({ personId }) => personId !== berg), {}],
    ['K55 har_deltagit_ej', narvaro, { uttalanden: [uttalande('deltar_ej', [berg])] }],
    ['K55 javig', narvaro, { jav: [{ personId: berg, grund: 'p1', anmaldAv: 'sjalv' } as const] }],
  ])('%s', (id, present, data) => {
    const reservationer = [reservation([berg, ceder])];
    expect(found({ ...data, reservationer }, { narvaro: present })).toEqual([id]);
    expect(found({ reservationer })).toEqual([]);
  });

  test('a deputy who does not serve has no right to one (K55)', () => {
    expect(found({ reservationer: [reservation([is])] })).toEqual(['K55 tjanstgor_ej']);
    expect(found({ reservationer: [reservation([gran])] })).toEqual([]);
  });

  test('told after the end, or with reasons after the approval (K56)', () => {
    const one = (known: object) => found({ reservationer: [reservation([berg], known)] });
    expect(one({ anmald: '16:01' })).toEqual(['K56 anmald']);
    expect(one({ anmald: '16:00' })).toEqual([]);
    expect(one({ motiveringInlamnad: '2026-03-21' })).toEqual(['K56 motivering']);
    expect(one({ motiveringInlamnad: '2026-03-20' })).toEqual([]);
  });

  test('named after a party (K57)', () => {
    expect(found({ reservationer: [reservation([berg, ek], { partier: [partier.B] })] })).toEqual([
      'K57',
    ]);
    expect(found({ reservationer: [reservation([berg, ek])] })).toEqual([]);
  });
});

describe('K58: more than half of the members are there', () => {
  const few = narvaro.slice(0, 5);
  test.each([
    [9, []],
    [10, ['K58']],
  ])('five of %i', (antalLedamoter, ids) => {
    expect(found({}, { narvaro: few, antalLedamoter })).toEqual(ids);
  });

  test('one who is jävig is not there', () => {
    const jav = [{ personId: fors, grund: 'p1', anmaldAv: 'sjalv' } as const];
    expect(found({ jav }, { narvaro: few, antalLedamoter: 9 })).toEqual([]);
    const own = [{ personId: ceder, grund: 'p1', anmaldAv: 'sjalv' } as const];
    expect(found({ jav: own }, { narvaro: few, antalLedamoter: 9 })).toEqual(['K58']);
  });
});
