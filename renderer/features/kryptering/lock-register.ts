import { call } from '../../api/client.ts';
import { CallError } from '../../../shared/contract/errors.ts';
import { errorNotice } from '../../api/error-notice.ts';
import { textLas } from '../../text/kryptering.ts';
import { showToast } from '../../ui/toasts.ts';

/** Asks main to close the register; the window is emptied when main says that it has. */
export async function lockRegister(): Promise<void> {
  try {
    await call('register.lock', {});
  } catch (error) {
    const notice = errorNotice(error);
    if (notice === null) return;
    const title = needsPassphrase(error) ? textLas.cannot : notice.title;
    showToast({ ...notice, title, kind: 'error' });
  }
}

function needsPassphrase(error: unknown): boolean {
  if (!(error instanceof CallError)) return false;
  return error.failure.violations.some(({ rule }) => rule === 'lock_needs_passphrase');
}
