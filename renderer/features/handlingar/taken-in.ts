import { CallError } from '../../../shared/contract/errors.ts';
import { Intag } from '../../../shared/contract/post.ts';
import type { Incoming } from '../../../shared/contract/post.ts';
import type { ArendeId, PostId } from '../../../shared/domain/id.ts';
import { call } from '../../api/client.ts';
import { errorNotice } from '../../api/error-notice.ts';
import { jobs } from '../../lib/jobs.ts';
import { showToast } from '../../ui/toasts.ts';

/**
 * Takes chosen files in as posts of a case, and tells of each that was refused. A post that is not
 * made part of a handling afterwards waits in the inbox: nothing is lost.
 */
export async function takeInFiles(
  arendeId: ArendeId,
  files: readonly Incoming[],
): Promise<PostId[]> {
  const handles = files.map(({ handle }) => handle);
  const { jobId } = await call('post.takeIn', { files: handles, arendeId, kalla: 'fil' });
  const { outcome, result } = await jobs.ended(jobId);
  if (outcome !== 'done') throw new CallError(outcome === 'cancelled' ? 'Cancelled' : 'Unexpected');
  return Intag.parse(result).flatMap((one) => {
    if (one.ok) return [one.postId];
    const { code, violations, logId } = one.error;
    const notice = errorNotice(new CallError(code, violations, logId));
    if (notice) showToast({ title: one.namn, detail: notice.detail, kind: 'error' });
    return [];
  });
}
