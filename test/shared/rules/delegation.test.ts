import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decidesAsGroup,
  Delegatslag,
  DelegationspunktData,
} from '../../../shared/domain/delegation.ts';
import type { Delegationsbeslut } from '../../../shared/domain/delegation.ts';
import { DelegationspunktId, ParagrafId, SammantradeId } from '../../../shared/domain/id.ts';
import {
  anmaldForSent,
  anmalningslage,
  anmalsSenast,
  anmalsVid,
  anslagsdagar,
  EJ_DELEGERBART,
  periodkontroll,
} from '../../../shared/rules/delegation.ts';
import type { Mote } from '../../../shared/rules/delegation.ts';

const anmals = DelegationspunktId.parse('01PVNKT000000000000000000A');
const anmalsEj = DelegationspunktId.parse('01PVNKT000000000000000000B');
const punkter = [
  { id: anmals, anmals: true },
  { id: anmalsEj, anmals: false },
];
const paragrafId = ParagrafId.parse('01PARAGRAF0000000000000000');
const sammantradeId = SammantradeId.parse('01SAMMANTRADE0000000000000');
const reportedOn = (datum: string) => ({ paragrafId, sammantradeId, datum, nr: 7, last: true });

type Beslut = Parameters<typeof anmalningslage>[0];
const beslutOf = (more: Partial<Beslut> = {}): Beslut => ({
  ...{ punktId: anmals, datum: '2026-03-02', ar: 2026, nr: 1, anmald: null, makulering: null },
  ...{ sarskiltProtokoll: '', overklagande: 'laglighetsprovning', protokollfort: null },
  ...{ anslaget: null, ...more },
});
const makulering: Delegationsbeslut['makulering'] = {
  ...{ orsak: 'Dubblett', av: 'Siv', tid: '2026-03-02T08:00:00.000Z' },
};

const moten: Mote[] = [
  { datum: '2026-02-17', status: 'hallet' },
  { datum: '2026-03-10', status: 'installt' },
  { datum: '2026-03-24', status: 'planerat' },
  { datum: '2026-04-21', status: 'planerat' },
];

describe('who may decide', () => {
  const punkt = {
    ...{ nummer: 'A.1', arendegrupp: 'Avtal', delegat: 'Chefen', villkor: '', lagrum: '' },
    ...{ anmals: true, avslutad: null },
  };
  test.each([
    ['KL 6:37', 'ordforande', false],
    ['KL 6:37', 'presidium', false],
    ['KL 6:37', 'utskott', false],
    ['KL 6:37', 'ledamot', false],
    ['KL 6:37', 'ersattare', false],
    ['KL 7:6', 'forvaltningschef', true],
    ['KL 7:5', 'anstalld', false],
  ] as const)('%s: %s may hand it on: %s', (_law, delegatslag, mayHandOn) => {
    const read = (vidaredelegat: string) =>
      DelegationspunktData.safeParse({ ...punkt, delegatslag, vidaredelegat });
    expect(read('').success).toBe(true);
    expect(read('Enhetschef').success).toBe(mayHandOn);
    if (!mayHandOn)
      expect(read('Enhetschef').error?.issues).toMatchObject([
        { path: ['vidaredelegat'], message: 'only_chief_hands_on' },
      ]);
  });

  test('it is said who, unless there is but one of the kind', () => {
    const nameless = (delegatslag: Delegatslag) =>
      DelegationspunktData.safeParse({ ...punkt, delegatslag, delegat: ' ', vidaredelegat: '' });
    const free = Delegatslag.options.filter((slag) => nameless(slag).success);
    expect(free).toEqual(['ordforande', 'presidium']);
    expect(Delegatslag.options.filter(decidesAsGroup)).toEqual(['presidium', 'utskott']);
  });

  test('KL 6:38 has five grounds against', () => {
    expect(EJ_DELEGERBART).toHaveLength(5);
  });
});

const facts = { punkter, moten, anmalsNasta: false, idag: '2026-05-01' };

describe('what waits to be reported', () => {
  test.each([
    ['KL 6:40', 'a decision by a point that is reported', {}, '2026-05-01', 'vantar'],
    [
      'KL 6:40',
      'one that was reported',
      { anmald: reportedOn('2026-03-24') },
      '2026-05-01',
      'anmald',
    ],
    ['KL 6:40', 'an urgent one before the next meeting', { punktId: null }, '2026-03-24', 'vantar'],
    ['KL 6:40', 'an urgent one after it', { punktId: null }, '2026-03-25', 'sen'],
    [
      'KL 6:40',
      'one that a body doesn’t want reported',
      { punktId: anmalsEj },
      '2026-05-01',
      'ej_protokollford',
    ],
    [
      ...(['KL 7:8', 'the same, recorded separately'] as const),
      ...([
        { punktId: anmalsEj, sarskiltProtokoll: 'Pärm 4' },
        '2026-05-01',
        'ej_anslagen',
      ] as const),
    ],
    [
      ...(['KL 8:10 p. 3', 'the same with its own notice'] as const),
      ...([
        { ...{ punktId: anmalsEj, sarskiltProtokoll: 'Pärm 4', anslaget: '2026-03-04' } },
        '2026-05-01',
        'protokollford',
      ] as const),
    ],
    [
      ...(['KL 6:40', 'one that isn’t reported nor appealed under 13 kap.'] as const),
      ...([
        { punktId: anmalsEj, overklagande: 'forvaltningsbesvar' },
        '2026-05-01',
        'anmals_inte',
      ] as const),
    ],
    ['JO 4639-2007', 'a makulerad one', { makulering, punktId: null }, '2026-05-01', 'makulerad'],
  ] as const)('%s: %s', (_law, _title, more, idag, lage) => {
    expect(anmalningslage(beslutOf(more), { ...facts, idag })).toBe(lage);
  });

  test.each([
    ['2026-02-16', '2026-02-17'],
    // A cancelled meeting is no meeting.
    ['2026-03-02', '2026-03-24'],
    // The meeting may have been over when the decision was made.
    ['2026-03-24', '2026-04-21'],
    ['2026-04-21', null],
  ])('KL 6:40: an urgent decision of %s is reported by %s', (datum, senast) => {
    expect(anmalsSenast(datum, moten)).toBe(senast);
  });

  test('KL 6:40: a meeting that has been held that day is over', () => {
    const held: Mote[] = [{ datum: '2026-03-24', status: 'hallet' }];
    const urgent = beslutOf({ punktId: null });
    const at = { ...facts, moten: held, idag: '2026-03-24' };
    expect(anmalningslage(urgent, at)).toBe('sen');
  });

  test.each([
    ['at the next meeting', '2026-03-24', false],
    ['at the one after it', '2026-04-21', true],
  ])('KL 6:40: an urgent one reported %s', (_title, datum, isLate) => {
    const reported = { anmald: reportedOn(datum) };
    expect(anmaldForSent(beslutOf({ ...reported, punktId: null }), facts)).toBe(isLate);
    expect(anmaldForSent(beslutOf(reported), facts)).toBe(false);
    // A body may want every decision at its next meeting (KL 6:40).
    const every = { ...facts, anmalsNasta: true };
    expect(anmaldForSent(beslutOf(reported), every)).toBe(isLate);
  });
});

describe('what a meeting has to be told', () => {
  const urgent = beslutOf({ punktId: null });
  const [, , mars, april] = moten;
  test.each([
    ['KL 6:40', 'the next one', urgent, mars, true],
    ['KL 6:40', 'not one after a meeting that is still to come', urgent, april, false],
    [
      'KL 6:39',
      'not one on the day of the decision',
      { ...urgent, datum: '2026-03-24' },
      mars,
      false,
    ],
    [
      'KL 6:40',
      'nothing that is reported',
      { ...urgent, anmald: reportedOn('2026-03-24') },
      mars,
      false,
    ],
    ['KL 6:40', 'nothing the body may be told later', beslutOf({}), mars, false],
  ])('%s: %s', (_law, _title, beslut, mote, isDue) => {
    expect(mote && anmalsVid(beslut, mote, facts)).toBe(isDue);
  });

  test('KL 6:40: what a meeting missed is told the one after it', () => {
    const held = moten.map((one) => ({ ...one, status: 'hallet' as const }));
    expect(april && anmalsVid(urgent, april, { ...facts, moten: held })).toBe(true);
  });

  test('KL 6:40: a body that wants every decision next time is told of all', () => {
    expect(mars && anmalsVid(beslutOf({}), mars, { ...facts, anmalsNasta: true })).toBe(true);
  });
});

test.each([
  ['KL 8:12', '2026-03-05', null, '2026-03-07', null],
  ['KL 13:5', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-27'],
  // Three weeks from 13 March is Good Friday.
  ['lag 1930:173', '2026-03-12', '2026-03-13', '2026-03-14', '2026-04-07'],
])('%s: a separate record of %s, posted %s', (_law, protokollfort, anslaget, senast, sista) => {
  expect(anslagsdagar({ protokollfort, anslaget })).toEqual({
    ...{ anslasSenast: senast, klagotidSistaDag: sista },
  });
});

describe('a period', () => {
  const year = { fran: '2026-01-01', till: '2026-12-31' };

  test('tells of its numbers what each lacks', () => {
    const beslut = [
      beslutOf({ nr: 6, punktId: null, anmald: reportedOn('2026-04-21') }),
      beslutOf({ nr: 5, punktId: anmalsEj }),
      beslutOf({ nr: 4, punktId: null }),
      beslutOf({ nr: 3, makulering }),
      beslutOf({ nr: 1 }),
    ];
    expect(periodkontroll(beslut, year, facts)).toEqual({
      ...{ antal: 5, saknade: [2], makulerade: [3], vantar: [1, 4], sena: [4, 6] },
      ...{ ejProtokollforda: [5], ejAnslagna: [] },
    });
  });

  test('lacks no number that another period has', () => {
    const beslut = [
      beslutOf({ nr: 1, datum: '2026-03-01' }),
      beslutOf({ nr: 2, datum: '2026-02-27' }),
      beslutOf({ nr: 3, datum: '2026-03-31' }),
    ];
    const march = { fran: '2026-03-01', till: '2026-03-31' };
    expect(periodkontroll(beslut, march, facts)).toMatchObject({ antal: 2, saknade: [] });
  });

  test('is whole exactly when every number between its first and last is there', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(numbers, (nrs) => {
        const { saknade, antal } = periodkontroll(
          nrs.map((nr) => beslutOf({ nr })),
          year,
          facts,
        );
        const all = [...nrs, ...saknade].sort((a, b) => a - b);
        const first = nrs.length === 0 ? 0 : Math.min(...nrs);
        expect(antal).toBe(nrs.length);
        expect(all).toEqual(all.map((_, index) => first + index));
        expect(all.at(-1) ?? 0).toBe(Math.max(0, ...nrs));
      }),
    );
  });
});
