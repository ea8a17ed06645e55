import { CallError } from '../../shared/contract/errors.ts';
import type { CallFailure } from '../../shared/contract/errors.ts';
import { errorNotice } from '../../renderer/api/error-notice.ts';
import '../../renderer/text/arende.ts';
import '../../renderer/text/inkorg.ts';
import '../../renderer/text/kryptering.ts';
import '../../renderer/text/sakerhetskopior.ts';
import '../../renderer/text/skadade-filer.ts';
import '../../renderer/text/start.ts';

/** What the window says of a failure, and the code behind it. */
export function seenOf({ code, violations }: CallFailure): string {
  const notice = errorNotice(new CallError(code, violations));
  return notice === null ? code : `”${notice.title}. ${notice.detail}” (${code})`;
}

/** Several as one cell of the table, each once. */
export function seenOfAll(failures: readonly CallFailure[]): string {
  return [...new Set(failures.map(seenOf))].join(' ');
}
