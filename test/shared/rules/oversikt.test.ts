import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/datum.ts';
import { ArendeId, ProtokollsdelId, SammantradeId } from '../../../shared/domain/id.ts';
import type { Atgardsslag, Frist } from '../../../shared/domain/oversikt.ts';
import { atgarder, bradskaOf, klockspann, motesdagar } from '../../../shared/rules/oversikt.ts';
import type { Motesfakta, Oversiktsdel } from '../../../shared/rules/oversikt.ts';

/** A Monday. */
const IDAG = '2026-11-23';
const MOTE = SammantradeId.parse('01SAMMANTRADE0000000000000');
const DEL = ProtokollsdelId.parse('01DE1000000000000000000000');
const ARENDE = ArendeId.parse('01ARENDE000000000000000000');
const NONE = { delar: [], moten: [], post: null, frister: [] };

function del(more: Partial<Oversiktsdel>): Oversiktsdel {
  const mote = { sammantradeId: MOTE, organ: 'Kulturnämnden', datum: '2026-11-16' };
  return { id: DEL, typ: 'ordinarie', justerad: null, anslag: null, ...mote, ...more };
}

function anslag(anslaget: string, klagotidSistaDag: string) {
  return { anslaget, klagotidSistaDag, forvaringsplats: 'Kansliet', nedtaget: null };
}

function mote(more: Partial<Motesfakta>): Motesfakta {
  const body = { organ: 'Kulturnämnden', organtyp: 'namnd' } as const;
  const days = { inlamningDagar: 14, kallelseDagar: 7, punkter: 3, olamnade: 0 };
  return { id: MOTE, ...body, datum: '2026-12-08', status: 'planerat', ...days, ...more };
}

function frist(slag: Atgardsslag, senast: string, nyckel: string = slag): Frist {
  const about = { vad: 'Lekplats', nummer: '2026/1', text: '', antal: 1 };
  return { nyckel, slag, senast, ...about, mal: { typ: 'arende', id: ARENDE } };
}

const told = (found: ReturnType<typeof atgarder>) =>
  found.map(({ slag, senast, bradska }) => `${slag} ${senast} ${bradska}`);

describe('what a part of minutes waits for', () => {
  test.each([
    // KL 5 kap. 69 §: approved within 14 days of the meeting.
    ['not approved', {}, 'justering 2026-11-30 senare'],
    ['approved at once', { typ: 'omedelbar', datum: IDAG }, 'justering 2026-11-23 i_dag'],
    ['too late', { datum: '2026-11-02' }, 'justering 2026-11-16 forsenad'],
    // KL 8 kap. 12 §: announced the second day after it was approved.
    ['approved', { justerad: '2026-11-22' }, 'anslag 2026-11-24 veckan'],
    ['approved, no notice', { justerad: '2026-11-19' }, 'anslag 2026-11-21 forsenad'],
    // KL 13 kap. 5 §, lag 1930:173: three weeks, and the notice stays until they have passed.
    [
      'notice up',
      { justerad: '2026-11-20', anslag: anslag('2026-11-20', '2026-12-11') },
      'nedtagning 2026-12-12 senare',
    ],
    [
      'the notice may come down, and is never late',
      { justerad: '2026-10-01', anslag: anslag('2026-10-01', '2026-10-22') },
      'nedtagning 2026-10-23 i_dag',
    ],
  ] satisfies [string, Partial<Oversiktsdel>, string][])('%s', (_name, more, expected) => {
    expect(told(atgarder({ ...NONE, delar: [del(more)] }, IDAG))).toEqual([expected]);
  });
});

describe('what a meeting waits for', () => {
  test.each([
    // KL 6 kap. 44 §: the body's own days, a holiday moved to the working day before.
    ['not called', {}, ['kallelse 2026-12-01 senare', 'sammantrade 2026-12-08 senare']],
    ['called', { status: 'kallat' }, ['sammantrade 2026-12-08 senare']],
    // KL 5 kap. 13 §: the council is called at least a week before.
    [
      'the council, whatever its days say',
      { organtyp: 'kf', kallelseDagar: 3, datum: '2026-12-02' },
      ['kallelse 2026-11-25 veckan', 'sammantrade 2026-12-02 senare'],
    ],
    [
      'papers that are still being written',
      { olamnade: 2, datum: '2026-12-04' },
      [
        'inlamning 2026-11-20 forsenad',
        'kallelse 2026-11-27 veckan',
        'sammantrade 2026-12-04 senare',
      ],
    ],
    ['over, and not closed', { datum: '2026-11-20' }, ['avsluta 2026-11-20 forsenad']],
    ['held', { status: 'hallet', datum: '2026-11-20' }, []],
  ] satisfies [string, Partial<Motesfakta>, string[]][])('%s', (_name, more, expected) => {
    expect(told(atgarder({ ...NONE, moten: [mote(more)] }, IDAG))).toEqual(expected);
  });

  test('a call that would go out on Christmas Eve goes out the day before', () => {
    expect(motesdagar(mote({ datum: '2026-12-31' })).kallelse).toBe('2026-12-23');
  });
});

describe('post', () => {
  test.each([
    // OSL 5 kap. 1 §: registered the next working day.
    ['2026-11-23', 'post 2026-11-24 veckan'],
    ['2026-11-20', 'post 2026-11-23 i_dag'],
    ['2026-11-19', 'post 2026-11-20 forsenad'],
  ])('that came in %s', (aldst, expected) => {
    expect(told(atgarder({ ...NONE, post: { antal: 2, aldst } }, IDAG))).toEqual([expected]);
  });
});

describe('order', () => {
  test('late first and by weight of law, then today, then the week by its days', () => {
    const frister = [
      frist('bevakning', '2026-11-01'),
      frist('remissvar', '2026-11-20'),
      frist('aterrapportering', '2026-10'),
      frist('bevakning', IDAG, 'b2'),
      frist('arsfrist', IDAG),
      frist('bevakning', '2026-11-24', 'b3'),
      frist('remissvar', '2026-11-29', 'r2'),
      frist('bevakning', '2026-11-30', 'b4'),
    ];
    expect(told(atgarder({ ...NONE, frister: frister.toReversed() }, IDAG))).toEqual([
      'remissvar 2026-11-20 forsenad',
      'aterrapportering 2026-10 forsenad',
      'bevakning 2026-11-01 forsenad',
      'arsfrist 2026-11-23 i_dag',
      'bevakning 2026-11-23 i_dag',
      'bevakning 2026-11-24 veckan',
      'remissvar 2026-11-29 veckan',
      'bevakning 2026-11-30 senare',
    ]);
  });

  test('a month is open until its last day', () => {
    expect(bradskaOf(frist('aterrapportering', '2026-11'), '2026-11-30')).toBe('i_dag');
    expect(bradskaOf(frist('aterrapportering', '2026-11'), '2026-12-01')).toBe('forsenad');
  });

  test('what comes after the quarter is left out', () => {
    const frister = [frist('bevakning', addDays(IDAG, 91)), frist('bevakning', addDays(IDAG, 92))];
    expect(atgarder({ ...NONE, frister }, IDAG)).toHaveLength(1);
  });
});

test('the time that runs for a part is drawn until it is approved, and then for appeal', () => {
  const spans = (more: Partial<Oversiktsdel>) =>
    klockspann(del(more)).map(({ slag, fran, till }) => `${slag} ${fran} ${till}`);
  expect(spans({})).toEqual(['justering 2026-11-16 2026-11-30']);
  expect(spans({ justerad: '2026-11-20' })).toEqual([]);
  const up = { justerad: '2026-11-20', anslag: anslag('2026-11-20', '2026-12-11') };
  expect(spans(up)).toEqual(['klagotid 2026-11-20 2026-12-11']);
});
