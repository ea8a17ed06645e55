import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { CallError } from '../../shared/contract/errors.ts';
import type { Violation } from '../../shared/contract/errors.ts';
import { ruleText } from '../text/fel.ts';

/** Which field of the form a place in the command's input belongs to; `null` for the whole form. */
export type FieldOfPath = (path: Violation['path']) => string | null;

/** The same path in the form as in the input, optionally below a part of it such as `data`. */
export function fieldsUnder(prefix?: string): FieldOfPath {
  return (path) => {
    const rest = prefix !== undefined && path[0] === prefix ? path.slice(1) : path;
    return rest.length === 0 ? null : rest.join('.');
  };
}

/**
 * Puts the broken rules of a refused call at their fields. Returns false when the error is not
 * about the input, so that somebody else must tell.
 */
export function showFieldErrors<Values extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<Values>,
  fieldOf: FieldOfPath = fieldsUnder(),
): boolean {
  if (!(error instanceof CallError) || error.failure.violations.length === 0) return false;
  for (const { path, rule, params } of error.failure.violations) {
    const field = fieldOf(path) ?? 'root.server';
    setError(field as FieldPath<Values>, { type: 'server', message: ruleText(rule, params) });
  }
  return true;
}
