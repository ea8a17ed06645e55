import { CallError } from '../../../shared/contract/errors.ts';
import { Intag } from '../../../shared/contract/post.ts';
import type { Incoming, Intagen } from '../../../shared/contract/post.ts';
import type { ArendeId, PostId } from '../../../shared/domain/id.ts';
import { call } from '../../api/client.ts';
import { errorNotice } from '../../api/error-notice.ts';
import { jobs } from '../../lib/jobs.ts';
import { tasks } from '../../lib/tasks.ts';
import type { TaskLine } from '../../lib/tasks.ts';
import { textIntake } from '../../text/inkorg.ts';
import { showToast } from '../../ui/toasts.ts';
import { fileSize } from '../handlingar/file-size.ts';

export interface IntakeRequest {
  readonly files: readonly Incoming[];
  /** The case they were dropped on; null for the inbox. */
  readonly arendeId: ArendeId | null;
  readonly kalla: 'fil' | 'urklipp';
  /** The caller tells what came of them when all were taken in whole. */
  readonly isDoneUntold?: boolean;
}

/**
 * Takes files in as posts and answers those that they became. How far it has come, and what became
 * of each that was not taken in whole, is told in the task panel.
 */
export async function takeIn(request: IntakeRequest): Promise<PostId[]> {
  const { files, arendeId, kalla, isDoneUntold = false } = request;
  if (files.length === 0) return [];
  const handles = files.map(({ handle }) => handle);
  const { jobId } = await call('post.takeIn', { files: handles, arendeId, kalla });
  tasks.add({ jobId, title: textIntake.task(files.length), formatAmount: fileSize });
  const { outcome, result } = await jobs.ended(jobId);
  const taken = outcome === 'done' ? Intag.parse(result) : null;
  tell(jobId, taken, isDoneUntold);
  return (taken ?? []).flatMap((one) => (one.ok ? [one.postId] : []));
}

/** Shows an error that stopped files before they were taken in. */
export function tellError(error: unknown): void {
  const notice = errorNotice(error);
  if (notice) showToast({ ...notice, kind: 'error' });
}

function tell(jobId: string, taken: Intag | null, isDoneUntold: boolean): void {
  if (taken === null) {
    tasks.finish(jobId, { title: textIntake.failed, lines: [] });
    return;
  }
  const lines = taken.flatMap(linesOf);
  const whole = taken.filter(({ ok }) => ok).length;
  if (lines.length === 0) {
    tasks.remove(jobId);
    if (!isDoneUntold) showToast({ title: textIntake.done(whole) });
    return;
  }
  const title =
    whole === taken.length ? textIntake.done(whole) : textIntake.some(whole, taken.length);
  tasks.finish(jobId, { title, lines });
}

/** What there is to say of a file; nothing of one that was taken in whole. */
function linesOf(one: Intagen): TaskLine[] {
  const line = (tone: TaskLine['tone'], detail: string) => ({ tone, title: one.namn, detail });
  if (!one.ok) return [line('danger', failureText(one.error))];
  return [
    ...(one.olasbar ? [line('warn', textIntake.unreadable)] : []),
    ...(one.utelamnade > 0 ? [line('warn', textIntake.leftOut(one.utelamnade))] : []),
  ];
}

function failureText({ code, violations, logId }: CallError['failure']): string {
  if (code === 'Cancelled') return textIntake.cancelled;
  const notice = errorNotice(new CallError(code, violations, logId));
  return notice?.detail ?? notice?.title ?? '';
}
