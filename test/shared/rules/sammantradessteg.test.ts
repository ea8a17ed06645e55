import { describe, expect, test } from 'vitest';
import { PersonId } from '../../../shared/domain/id.ts';
import { Sammantradesstatus } from '../../../shared/domain/sammantradets-gang.ts';
import { nextSteps, steghinder } from '../../../shared/rules/sammantradessteg.ts';

const somebody = PersonId.parse('01H00000000000000000000000');
const ready = {
  ...{ ordforandeId: somebody, sekreterareId: somebody, punkter: 3, oppenParagraf: false },
};

describe('what a step waits for', () => {
  test.each([
    ['planerat', 'kallat', {}, []],
    ['planerat', 'kallat', { punkter: 0 }, ['agenda_empty']],
    // A meeting may be called before anybody knows who is in the chair.
    ['planerat', 'kallat', { ordforandeId: null, sekreterareId: null }, []],
    ['kallat', 'pagaende', { ordforandeId: null }, ['chair_missing']],
    [
      'kallat',
      'pagaende',
      { ordforandeId: null, sekreterareId: null },
      ['chair_missing', 'secretary_missing'],
    ],
    ['planerat', 'pagaende', { punkter: 0 }, []],
    ['pagaende', 'hallet', { oppenParagraf: true }, ['paragraf_open']],
    ['hallet', 'pagaende', { oppenParagraf: true }, []],
    ['kallat', 'kallat', {}, ['motessteg_missing']],
    ['pagaende', 'installt', {}, ['motessteg_missing']],
  ] as const)('%s to %s with %o', (status, till, known, hinder) => {
    expect(steghinder({ ...ready, ...known, status }, till)).toEqual(hinder);
  });
});

test('a step that is offered is never one that is missing', () => {
  for (const status of Sammantradesstatus.options) {
    for (const till of Sammantradesstatus.options) {
      const isMissing = steghinder({ ...ready, status }, till).includes('motessteg_missing');
      expect(isMissing).toBe(!nextSteps(status).includes(till));
    }
  }
});
