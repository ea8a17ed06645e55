import { useEffect } from 'react';
import type { AppEvent } from '../../../shared/contract/events.ts';
import { CallError, CallFailure } from '../../../shared/contract/errors.ts';
import { errorNotice } from '../../api/error-notice.ts';
import { useCommand } from '../../api/use-command.ts';
import { useJob } from '../../lib/jobs.ts';
import { textUtskick } from '../../text/utskick.ts';
import { Button } from '../../ui/button.tsx';

type Ended = Extract<AppEvent, { type: 'jobEnded' }>;

interface JobLineProps {
  readonly jobId: string;
  /** Runs once, when the job has done what it should. */
  readonly onDone: (result: Ended['result']) => void;
}

/** How far the work has come, with a way to stop it, or why nothing came of it. */
export function JobLine({ jobId, onDone }: JobLineProps) {
  const job = useJob(jobId);
  const cancel = useCommand('job.cancel');
  const isDone = job?.type === 'jobEnded' && job.outcome === 'done';
  useEffect(() => {
    if (isDone) onDone(job.result);
    // The words of the dialog change with every drawing; the job ends once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isDone]);
  return (
    <div className="utskick-job">
      <p role="status">{job?.type === 'jobEnded' ? endText(job) : progressText(job)}</p>
      {job?.type !== 'jobEnded' && (
        <Button onPress={() => cancel.run({ jobId })}>{textUtskick.cancel}</Button>
      )}
    </div>
  );
}

function progressText(job: ReturnType<typeof useJob>): string {
  if (job?.type !== 'jobProgress' || job.total === null) return textUtskick.starting;
  if (job.done === job.total) return textUtskick.joining;
  const at = textUtskick.progress(job.done + 1, job.total);
  return job.item === undefined ? at : `${at}: ${job.item}`;
}

function endText({ outcome, result }: Ended): string {
  if (outcome === 'cancelled') return textUtskick.cancelled;
  if (outcome === 'done') return '';
  const failure = CallFailure.safeParse(result);
  if (!failure.success) return textUtskick.failed;
  const { code, violations } = failure.data;
  return errorNotice(new CallError(code, violations))?.detail ?? textUtskick.failed;
}
