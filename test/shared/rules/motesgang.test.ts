import { describe, expect, test } from 'vitest';
import { avklarade } from '../../../shared/rules/motesgang.ts';
import type { Motesgang } from '../../../shared/rules/motesgang.ts';

const nytt: Motesgang = { status: 'planerat', delar: [], mottagare: 0, skickade: 0 };
const through = (lage: Partial<Motesgang>) => [...avklarade({ ...nytt, ...lage })];

describe('how far a meeting has come', () => {
  test.each<[string, Partial<Motesgang>, string[]]>([
    ['is only planned', {}, []],
    ['is called', { status: 'kallat' }, ['kallat']],
    ['goes on', { status: 'pagaende', delar: ['utkast'] }, ['kallat']],
    ['is over', { status: 'hallet', delar: ['utkast'] }, ['kallat', 'hallet']],
    [
      'has one part of two approved',
      { status: 'hallet', delar: ['anslagen', 'for_justering'] },
      ['kallat', 'hallet'],
    ],
    [
      'has its minutes approved, and one notice up',
      { status: 'hallet', delar: ['anslagen', 'justerad'], mottagare: 3, skickade: 2 },
      ['kallat', 'hallet', 'justerat'],
    ],
    [
      'has everything up, and nobody to send to',
      { status: 'hallet', delar: ['klagotid_lopt_ut'] },
      ['kallat', 'hallet', 'justerat', 'anslaget'],
    ],
    [
      'is sent before its notice is up',
      { status: 'hallet', delar: ['justerad'], mottagare: 3, skickade: 3 },
      ['kallat', 'hallet', 'justerat', 'expedierat'],
    ],
    ['is called off', { status: 'installt', delar: ['anslagen'] }, []],
  ])('one that %s', (_name, lage, expected) => {
    expect(through(lage)).toEqual(expected);
  });

  test('is not over again while it is opened again, whatever was approved', () => {
    const lage = { delar: ['anslagen'], mottagare: 1, skickade: 1 } as const;
    expect(through({ status: 'pagaende', ...lage })).toEqual(['kallat']);
  });
});
