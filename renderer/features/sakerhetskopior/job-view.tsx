import { useState } from 'react';
import type { z } from 'zod';
import { CallError, CallFailure } from '../../../shared/contract/errors.ts';
import { errorNotice } from '../../api/error-notice.ts';
import { useCommand } from '../../api/use-command.ts';
import { jobs, useJob } from '../../lib/jobs.ts';
import { textBackups } from '../../text/sakerhetskopior.ts';
import { formatBytes } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';

/** A job this page has started; `null` before the first. */
export function useJobRun<Result>(schema: z.ZodType<Result>, onDone?: (result: Result) => void) {
  const [jobId, setJobId] = useState<string | null>(null);
  const job = useJob(jobId);
  const isRunning = jobId !== null && job?.type !== 'jobEnded';
  const result =
    job?.type === 'jobEnded' && job.outcome === 'done' ? schema.parse(job.result) : null;
  return {
    jobId,
    isRunning,
    result,
    follow: (started: { readonly jobId: string }) => {
      setJobId(started.jobId);
      void jobs.ended(started.jobId).then((ended) => {
        if (ended.outcome === 'done') onDone?.(schema.parse(ended.result));
      });
    },
  };
}

interface JobViewProps {
  readonly jobId: string | null;
  readonly title: string;
}

/** How far a job has come, with a way to stop it; what went wrong when it did. */
export function JobView({ jobId, title }: JobViewProps) {
  const job = useJob(jobId);
  const cancel = useCommand('job.cancel');
  if (jobId === null) return null;
  if (job?.type === 'jobEnded') return <JobTrouble {...job} />;
  const [done, total] = job ? [job.done, job.total ?? 0] : [0, 0];
  return (
    <div className="backup-job" role="status">
      <ProgressBar label={title} done={done} total={total} />
      <span className="num">
        {title} {formatBytes(done)} / {formatBytes(total)}
      </span>
      <Button onPress={() => cancel.run({ jobId })}>{textBackups.cancel}</Button>
    </div>
  );
}

function JobTrouble({ outcome, result }: { readonly outcome: string; readonly result: unknown }) {
  if (outcome === 'done') return null;
  if (outcome === 'cancelled') return <MessageBox tone="info" title={textBackups.cancelled} />;
  const notice = noticeOf(CallFailure.nullable().parse(result));
  return (
    <MessageBox tone="danger" title={notice.title}>
      <p>{notice.detail}</p>
    </MessageBox>
  );
}

/** A failure that main kept, in words. */
export function noticeOf(failure: CallFailure | null) {
  const { code, violations, logId } = failure ?? { code: 'Unexpected', violations: [] };
  return (
    errorNotice(new CallError(code, violations, logId)) ?? {
      title: textBackups.cancelled,
      detail: '',
    }
  );
}
