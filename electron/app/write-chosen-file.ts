import { writeFile } from 'node:fs/promises';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';

/**
 * Writes a file where the user chose. Throws `StorageFull`, or RuleViolated `file_not_writable`,
 * which is what a file that is open in another program gives on Windows.
 */
export async function writeChosenFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    throw toWriteError(cause);
  }
}

/** What the file system refused, as the user is told of it; any other error as it is. */
export function toWriteError(cause: unknown): unknown {
  if (!(cause instanceof Error && 'syscall' in cause)) return cause;
  const error = isFull(cause) ? new CallError('StorageFull') : ruleViolated('file_not_writable');
  error.cause = cause;
  return error;
}

function isFull(error: Error): boolean {
  return 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));
}
