import { describe, expect, it } from 'vitest';
import { paperFindings } from '../../../shared/checks/paper.ts';
import { stopsApproval } from '../../../shared/checks/checks.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { cleanPaper, withWords } from '../support-clean-paper.ts';
import { freePoint } from '../support-paper.ts';

const point = (egenText: string, ...delpunkter: string[]) =>
  cleanPaper({ punkter: [{ ...freePoint(egenText), delpunkter }] });

const slots = (facts: PaperFacts) => paperFindings(facts).filter(({ id }) => id === 'K49');

describe('a slot that nobody filled (K49)', () => {
  it.each([
    ['punkter.0', 'belopp', point('Planen antas för [fyll i: belopp].')],
    ['punkter.0', 'område', point('Planen antas enligt följande.', 'för [Fyll i: område]')],
    ['avsnitt.3', 'dag', withWords('bakgrund', 'Planen dröjer till den [fyll i: dag].')],
    ['rubrik', 'vad', cleanPaper({ rubrik: 'Plan för [fyll i: vad]' })],
  ])('is found in %s: %s', (field, uppgift, facts) => {
    const found = slots(facts);
    expect(found).toMatchObject([{ field, details: { uppgift } }]);
    expect(found.every(stopsApproval)).toBe(true);
  });

  it.each([
    [point('Planen antas för 5 000 kronor [sic].')],
    [point('Planen antas enligt följande.', 'för (…) och [belopp]')],
    [withWords('bakgrund', 'Den som svarar ska fylla i: namn och [1] adress [...].')],
    [cleanPaper({ rubrik: 'Plan [fyll i]' })],
  ])('is no other bracket (%#)', (facts) => {
    expect(slots(facts)).toEqual([]);
  });
});
