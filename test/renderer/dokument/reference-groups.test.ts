import { describe, expect, it } from 'vitest';
import { writtenOf } from '../../../renderer/features/dokument/paper-values.ts';
import { referenceGroups } from '../../../renderer/features/dokument/reference-groups.ts';
import type { ReferenceFacts } from '../../../renderer/features/dokument/reference-groups.ts';
import { kultur, paperFacts, teknik } from '../../shared/support-facts.ts';
import { incomingRemiss } from '../../shared/support-paper.ts';

function groupsOf(change: Partial<ReferenceFacts>) {
  const facts = paperFacts(null);
  const paper = {
    ...facts.paper,
    beslutsnivaOrganId: kultur.id,
    avsnitt: facts.paper.avsnitt.map(writtenOf),
  };
  // Nothing else of the case is read.
  return referenceGroups({ ...facts, paper, ...change } as unknown as ReferenceFacts);
}

const namesIn = (id: string, change: Partial<ReferenceFacts> = {}) =>
  groupsOf(change)
    .find((group) => group.id === id)
    ?.choices.map(({ reads }) => reads);

describe('what a text can follow', () => {
  it('begins with all facts of the remiss that is answered', () => {
    const remiss = incomingRemiss({
      ...{ avsandareOrganId: teknik.id, rubrik: 'Nya vägar', avsandarensDnr: 'TEN 2026/7' },
      ...{ svarSenast: '2026-05-04', motionRef: '2026:12' },
    });
    const [first] = groupsOf({ remiss });
    expect(first?.choices.map(({ reads }) => reads)).toEqual([
      ...['Nya vägar', 'tekniska nämnden', 'TEN 2026/7', '4 maj 2026', '2026:12'],
    ]);
  });

  it('names the body that decides and the one that asks before the others', () => {
    const remiss = incomingRemiss({ avsandareOrganId: teknik.id });
    const names = namesIn('organ', { remiss }) ?? [];
    const places = ['KUN', 'KS', 'TEN'].map((name) => names.indexOf(name));
    expect(places).not.toContain(-1);
    expect(names.indexOf('KUN')).toBe(Math.min(...places));
  });
});
