import { describe, expect, test } from 'vitest';
import { checkTillkommande } from '../../../shared/checks/kallelse.ts';
import { checkProtokollsdel } from '../../../shared/checks/protokollsdel.ts';
import type { Delunderlag } from '../../../shared/checks/protokollsdel.ts';
import type { DagordningspunktId, ProtokollsdelId } from '../../../shared/domain/id.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { narvaro, period, person } from '../protokoll/support.ts';
import { newId } from '../support-facts.ts';
import { delunderlag, item, part } from './support-protokollsdel.ts';

const { alm, berg, gran, is } = person;

function found(known: Partial<Delunderlag> = {}) {
  return checkProtokollsdel(delunderlag(known)).map(({ id, details: { fel, nr } }) =>
    [id, fel, nr].filter((word) => word !== undefined).join(' '),
  );
}

test('a part with nothing wrong has no findings', () => {
  expect(found()).toEqual([]);
});

test('K60: numbers follow on each other, in whatever order they are told', () => {
  expect(found({ paragrafer: [item(6), item(4), item(5)] })).toEqual([]);
  expect(found({ paragrafer: [item(4), item(6)] })).toEqual(['K60 lucka 4']);
  expect(found({ paragrafer: [item(4), item(4)] })).toEqual(['K60 dubbelt 4']);
});

describe('K62: who approves was there, and who was in the chair signs', () => {
  const approvedBy = (justerare: Protokollsdel['justering']['justerare']) =>
    part({ justering: { ...part().justering, justerare } });
  const jav = [{ personId: berg, grund: 'p1', anmaldAv: 'sjalv' }] as const;

  test.each([
    ['a member', { del: approvedBy([berg]) }, []],
    ['a deputy who serves', { del: approvedBy([gran]) }, []],
    ['a deputy who only listens', { del: approvedBy([is]) }, ['K62 borta 4']],
    [
      'one who left',
      { narvaro: [...narvaro.slice(2), { ...period(berg, 'ledamot'), tillParagraf: 4 }] },
      ['K62 borta 5'],
    ],
    ['one with jäv', { paragrafer: [item(4), item(5, { jav: [...jav] })] }, ['K62 borta 5']],
    [
      'one who left before another part',
      {
        narvaro: [...narvaro.slice(2), { ...period(berg, 'ledamot'), tillParagraf: 4 }],
        paragrafer: [item(4), item(5, { protokollsdelId: newId() as ProtokollsdelId })],
      },
      [],
    ],
  ])('%s', (_, known, findings) => {
    expect(found(known)).toEqual(findings);
  });

  test('the chair is missed when others have signed', () => {
    const signed = (...persons: (typeof alm)[]) =>
      part({
        justering: {
          ...part().justering,
          underskrifter: persons.map((personId) => ({
            ...{ personId, satt: 'papper', datum: '2026-03-09' },
          })),
        },
      });
    expect(found({ del: signed(berg) })).toEqual(['K62 ordforande']);
    expect(found({ del: signed(alm, berg) })).toEqual([]);
  });
});

test.each([
  ['2026-03-16', null, []],
  ['2026-03-17', null, ['K63']],
  ['2026-04-20', '2026-03-16', []],
  ['2026-04-20', '2026-03-17', ['K63']],
])('K63: on %s, approved %s', (idag, justerad, findings) => {
  expect(found({ idag, del: part({ justerad }) })).toEqual(findings);
});

describe('K64: the notice (KL 8 kap. 12 §)', () => {
  const justerad = '2026-03-10';
  const anslag = {
    ...{ anslaget: '2026-03-12', forvaringsplats: 'Kansliet', klagotidSistaDag: '2026-04-02' },
    nedtaget: null as string | null,
  };
  test.each([
    ['in time', {}, []],
    ['on the third day', { anslaget: '2026-03-13' }, ['K64 sent']],
    ['that says no place', { forvaringsplats: '' }, ['K64 plats']],
    ['down on the last day of appeal', { nedtaget: '2026-04-02' }, ['K64 nedtaget']],
    ['down the day after', { nedtaget: '2026-04-03' }, []],
  ])('%s', (_, known, findings) => {
    expect(found({ del: part({ justerad, anslag: { ...anslag, ...known } }) })).toEqual(findings);
  });
});

describe('K65: the appeal is that of the kind of decision', () => {
  test.each([
    ['laglighetsprovning', false, 'beslutad', []],
    ['laglighetsprovning', true, 'beslutad', ['K65 myndighetsutovning 4']],
    ['forvaltningsbesvar', true, 'beslutad', []],
    ['forvaltningsbesvar', false, 'beslutad', ['K65 ej_myndighetsutovning 4']],
    ['ej', false, 'bordlagd', []],
    ['laglighetsprovning', false, 'bordlagd', ['K65 beredning 4']],
    ['laglighetsprovning', false, 'aterremitterad', ['K65 beredning 4']],
  ] as const)('%s, authority %s, %s', (overklagande, myndighetsutovning, status, findings) => {
    const paragrafer = [item(4, { overklagande, myndighetsutovning, status })];
    expect(found({ paragrafer })).toEqual(findings);
  });
});

describe('K70: a late item tells who decided that it is taken up', () => {
  const id = newId() as DagordningspunktId;
  test.each([
    [{ tillkommande: true, tillkommandeSkal: '', utgar: false }, 1],
    [{ tillkommande: true, tillkommandeSkal: 'Ordföranden: hyran löper ut.', utgar: false }, 0],
    [{ tillkommande: true, tillkommandeSkal: '', utgar: true }, 0],
    [{ tillkommande: false, tillkommandeSkal: '', utgar: false }, 0],
  ])('%o', (known, count) => {
    const findings = checkTillkommande([{ id, rubrik: 'Hyran', ...known }]);
    expect(findings.map((one) => [one.id, one.gate])).toEqual(
      Array.from({ length: count }, () => ['K70', 'K']),
    );
  });
});
