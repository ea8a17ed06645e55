import type { z } from 'zod';
import type { Violation } from './errors.ts';

/** Our own rules are written as snake_case words; zod's default messages never look like that. */
const RULE_NAME = /^[a-z]+(_[a-z]+)*$/;

/** The rule an issue breaks: our own name where the schema gives one, else zod's code. */
export function ruleOf(issue: { readonly message: string; readonly code: string }): string {
  return RULE_NAME.test(issue.message) ? issue.message : issue.code;
}

/** Zod's issues as violations of the contract. */
export function toViolations(error: z.ZodError): Violation[] {
  return error.issues.map((issue) => ({
    path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    rule: ruleOf({ message: issue.message, code: issue.code }),
  }));
}
