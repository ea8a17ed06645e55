import type { Input, Output, ProcedureName } from '../../../../shared/contract/contract.ts';
import type { ErrorCode, Violation } from '../../../../shared/contract/errors.ts';
import type { TestApp } from '../../../support/test-app.ts';

/** The answers that the good samples have given so far. */
export interface Made {
  readonly app: TestApp;
  /** Throws when the procedure hasn't run yet, or answered null. */
  answer<Name extends ProcedureName>(name: Name): NonNullable<Output<Name>>;
}

export interface BadSample {
  readonly title: string;
  readonly input: (made: Made) => unknown;
  readonly code: ErrorCode;
  readonly violations: readonly Pick<Violation, 'path' | 'rule'>[];
}

/** One call that succeeds, and at least one that is refused after it. */
export interface Sample<Name extends ProcedureName> {
  /** What the user is about to answer in a dialog, or has registered besides. */
  readonly prepare?: (made: Made) => void | Promise<void>;
  readonly good: (made: Made) => Input<Name>;
  /** Waits for what the call set going. */
  readonly settle?: (made: Made) => Promise<void>;
  readonly bad: readonly [BadSample, ...BadSample[]];
}

export type SampleTable<Name extends ProcedureName> = { readonly [N in Name]: Sample<N> };

/** A call whose input the schema refuses at one place. */
export function malformed(
  title: string,
  rule: string,
  path: Violation['path'],
  input: BadSample['input'],
): BadSample {
  return { title, input, code: 'InvalidInput', violations: [{ path, rule }] };
}

/** A well-formed call that breaks a rule at one place. */
export function broken(
  title: string,
  rule: string,
  path: Violation['path'],
  input: BadSample['input'],
): BadSample {
  return { title, input, code: 'RuleViolated', violations: [{ path, rule }] };
}

/** A well-formed call that fails as a whole, whatever facts the failure carries. */
export function refused(title: string, code: ErrorCode, input: BadSample['input']): BadSample {
  return { title, input, code, violations: [] };
}

/** A well-formed id that nothing in the register has, unless a sample gave it. */
export function sampleId(number: number): string {
  return `01EXEMPE${String(number).padStart(18, '0')}`;
}
