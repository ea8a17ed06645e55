import { CallError } from '../../shared/contract/errors.ts';
import { errorWords, failureTitle, ruleText, textErrors } from '../text/fel.ts';

export interface ErrorNotice {
  readonly title: string;
  readonly detail: string;
}

function detailOf({ failure }: CallError): string {
  const rules = failure.violations.map(({ rule, params }) => ruleText(rule, params));
  if (rules.length > 0) return [...new Set(rules)].join(' ');
  const { detail } = errorWords[failure.code];
  return failure.logId === undefined ? detail : `${detail} ${textErrors.logId(failure.logId)}`;
}

/** An error in words; `null` when the person cancelled and needs no telling. */
export function errorNotice(error: unknown): ErrorNotice | null {
  if (!(error instanceof CallError)) return errorWords.Unexpected;
  if (error.failure.code === 'Cancelled') return null;
  return { title: failureTitle(error.failure), detail: detailOf(error) };
}
