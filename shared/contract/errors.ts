import { z } from 'zod';

/** Every way a call can fail. The renderer holds the Swedish text for each. */
export const ErrorCode = z.enum([
  'InvalidInput',
  'NotFound',
  'Conflict',
  'RuleViolated',
  'Forbidden',
  'Busy',
  'StorageFull',
  'StorageDamaged',
  'Cancelled',
  'Unexpected',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A broken rule at a place in the input; `path` is empty when it concerns the whole. */
export const Violation = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])),
  rule: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Violation = z.infer<typeof Violation>;

/** What crosses the boundary when a call fails: codes and facts, never prose. */
export const CallFailure = z.strictObject({
  code: ErrorCode,
  violations: z.array(Violation),
  /** Identifies the log entry of an unexpected error. */
  logId: z.string().optional(),
});
export type CallFailure = z.infer<typeof CallFailure>;

/** The error services throw; the dispatcher turns it into a value. */
export class CallError extends Error {
  readonly failure: CallFailure;

  constructor(code: ErrorCode, violations: readonly Violation[] = [], logId?: string) {
    super(`${code} ${violations.map((violation) => violation.rule).join(' ')}`.trim());
    this.name = 'CallError';
    this.failure = { code, violations: [...violations], ...(logId === undefined ? {} : { logId }) };
  }
}

/** A rule broken at one field. */
export function ruleViolated(
  rule: string,
  path: Violation['path'] = [],
  params?: Violation['params'],
): CallError {
  return new CallError('RuleViolated', [{ path, rule, ...(params ? { params } : {}) }]);
}

/** Whether a call was refused by one of the rules. */
export function hasRule(error: unknown, ...rules: readonly string[]): boolean {
  if (!(error instanceof CallError)) return false;
  return error.failure.violations.some(({ rule }) => rules.includes(rule));
}

/** Whether what is stored was found not to be whole. */
export function isDamaged(error: unknown): boolean {
  return error instanceof CallError && error.failure.code === 'StorageDamaged';
}
