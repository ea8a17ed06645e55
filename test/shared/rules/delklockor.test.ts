import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/datum.ts';
import type { Anslag } from '../../../shared/domain/protokollsdel.ts';
import { delklockor } from '../../../shared/rules/delklockor.ts';
import { klagotidSistaDag } from '../../../shared/rules/klockor.ts';

type Del = Parameters<typeof delklockor>[0];

const ordinarie: Del = { typ: 'ordinarie', justerad: null, anslag: null };

function anslaget(dag: string, nedtaget: string | null = null): Anslag {
  const klagotid = klagotidSistaDag(dag);
  return { anslaget: dag, forvaringsplats: 'Arkivet', klagotidSistaDag: klagotid, nedtaget };
}

const limits = (del: Del, motesdag: string, idag = motesdag) =>
  Object.fromEntries(delklockor(del, motesdag, idag).map(({ slag, grans }) => [slag, grans]));
const lagen = (del: Del, motesdag: string, idag: string) =>
  Object.fromEntries(delklockor(del, motesdag, idag).map(({ slag, lage }) => [slag, lage]));

describe('the clocks of a part', () => {
  test('before approval they are the latest the law lets them be', () => {
    // Thu 23 March 2017: approval 6 April, notice 8 April, appeal Sat 29 April → Tue 2 May.
    expect(limits(ordinarie, '2017-03-23')).toEqual({
      justering: '2017-04-06',
      anslag: '2017-04-08',
      klagotid: '2017-05-02',
      nedtagning: '2017-05-03',
    });
  });

  test('what is approved at once is approved the day of the meeting (KL 5 kap. 69 §)', () => {
    expect(limits({ ...ordinarie, typ: 'omedelbar' }, '2017-03-23')).toMatchObject({
      justering: '2017-03-23',
      anslag: '2017-03-25',
    });
  });

  test.each([
    ['2018-04-03', '2018-04-24', '2018-04-25'],
    ['2017-09-12', '2017-10-03', '2017-10-04'],
    ['2011-04-04', '2011-04-26', '2011-04-27'],
  ])('a notice of %s: appeal until %s, down from %s', (up, klagotid, nedtagning) => {
    const del = { ...ordinarie, justerad: up, anslag: anslaget(up) };
    expect(limits(del, addDays(up, -10))).toMatchObject({ klagotid, nedtagning });
  });

  test('late is what could be done, not what waits for it', () => {
    expect(lagen(ordinarie, '2026-01-12', '2026-03-01')).toEqual({
      justering: 'forsenad',
      anslag: 'vantar',
      klagotid: 'vantar',
      nedtagning: 'vantar',
    });
    const justerad = { ...ordinarie, justerad: '2026-01-20' };
    expect(lagen(justerad, '2026-01-12', '2026-01-22')['anslag']).toBe('i_dag');
    expect(lagen(justerad, '2026-01-12', '2026-01-23')['anslag']).toBe('forsenad');
  });

  test('the time of appeal passes by itself, and then the notice is there to come down', () => {
    const del = { ...ordinarie, justerad: '2018-04-03', anslag: anslaget('2018-04-03') };
    expect(lagen(del, '2018-03-20', '2018-04-24')).toMatchObject({
      klagotid: 'i_dag',
      nedtagning: 'vantar',
    });
    expect(lagen(del, '2018-03-20', '2018-04-25')).toMatchObject({
      klagotid: 'skedd',
      nedtagning: 'i_dag',
    });
    const down = { ...del, anslag: anslaget('2018-04-03', '2018-04-26') };
    expect(lagen(down, '2018-03-20', '2018-04-27')['nedtagning']).toBe('skedd');
  });

  test('limits follow each other, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 18_000 }), (offset) => {
        const { justering, anslag, klagotid, nedtagning } = limits(
          ordinarie,
          addDays('2000-01-01', offset),
        );
        expect(justering).toBe(addDays('2000-01-01', offset + 14));
        expect(anslag).toBe(addDays(String(justering), 2));
        expect(String(klagotid) >= addDays(String(anslag), 21)).toBe(true);
        expect(nedtagning).toBe(addDays(String(klagotid), 1));
      }),
    );
  });
});
