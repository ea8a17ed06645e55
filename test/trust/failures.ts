import type { CallFailure, ErrorCode } from '../../shared/contract/errors.ts';
import { Refused } from './program.ts';

/** What a piece of work was refused with; nothing when it was done. */
export async function failuresOf(work: () => Promise<unknown>): Promise<CallFailure[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof Refused) return [error.failure];
    throw error;
  }
}

/** Failures of other codes than those that tell the user what is the matter. */
export function otherThan(codes: readonly ErrorCode[], failures: readonly CallFailure[]): string[] {
  const others = failures.filter(({ code }) => !codes.includes(code));
  const told = others.map(
    ({ code, violations }) => `answered ${code} ${violations.map(({ rule }) => rule).join(' ')}`,
  );
  return [...new Set(told)];
}
