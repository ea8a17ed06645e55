import { describe, expect, test } from 'vitest';
import { contract } from '../../../shared/contract/contract.ts';
import type { ProcedureName } from '../../../shared/contract/contract.ts';
import { Subject } from '../../../shared/contract/subjects.ts';

const names = Object.keys(contract) as ProcedureName[];
const readingVerb = /^(?:get|list|find|search)(?![a-z])/;

function subjectsOf(kind: 'reads' | 'changes'): ReadonlySet<Subject> {
  const procedures = Object.values(contract);
  return new Set(
    procedures.flatMap((procedure) => {
      if (procedure.kind === 'query') return kind === 'reads' ? procedure.reads : [];
      return kind === 'changes' ? procedure.changes : [];
    }),
  );
}

describe('names of procedures', () => {
  test.each(names)('%s is an area and a verb', (name) => {
    expect(name).toMatch(/^[a-z]+\.[a-z]+(?:[A-Z][a-z]+)*$/);
  });

  test.each(names)('%s says whether it may write', (name) => {
    const verb = name.slice(name.indexOf('.') + 1);
    expect(readingVerb.test(verb)).toBe(contract[name].kind === 'query');
  });
});

describe('subjects', () => {
  test.each(Subject.options)('%s is read by a query', (subject) => {
    expect(subjectsOf('reads').has(subject)).toBe(true);
  });

  test.each(Subject.options)('%s is changed by a command', (subject) => {
    expect(subjectsOf('changes').has(subject)).toBe(true);
  });
});
