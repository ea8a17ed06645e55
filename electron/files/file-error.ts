import { CallError, ruleViolated } from '../../shared/contract/errors.ts';

const READ_RULES: Readonly<Record<string, string>> = {
  ENOENT: 'file_gone',
  ENOTDIR: 'file_gone',
  EACCES: 'file_not_readable',
  EPERM: 'file_not_readable',
  EBUSY: 'file_not_readable',
  EIO: 'file_not_readable',
  ELOOP: 'file_not_readable',
  ENXIO: 'file_not_readable',
  ENODEV: 'file_not_readable',
  EISDIR: 'file_is_folder',
};

const WRITE_RULES: Readonly<Record<string, string>> = {
  EACCES: 'store_not_writable',
  EPERM: 'store_not_writable',
  EROFS: 'store_not_writable',
  ENOENT: 'store_not_writable',
};

/** What went wrong with a file that is read, as an error of the contract; others are unchanged. */
export function readError(error: unknown): unknown {
  return withRule(error, READ_RULES);
}

/** What went wrong where files are kept: StorageFull, or `store_not_writable`. */
export function writeError(error: unknown): unknown {
  if (!['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))) return withRule(error, WRITE_RULES);
  return caused(new CallError('StorageFull'), error);
}

/** Throws Cancelled once the signal says so. */
export function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CallError('Cancelled');
}

function withRule(error: unknown, rules: Readonly<Record<string, string>>): unknown {
  const rule = rules[codeOf(error)];
  return rule === undefined ? error : caused(ruleViolated(rule), error);
}

function caused(error: CallError, cause: unknown): CallError {
  error.cause = cause;
  return error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
