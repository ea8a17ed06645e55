import { CallFailure, CallError } from '../../../shared/contract/errors.ts';
import { errorNotice } from '../../api/error-notice.ts';
import { useCommand } from '../../api/use-command.ts';
import { useJob } from '../../lib/jobs.ts';
import { textExport } from '../../text/utlamnande.ts';
import { Button } from '../../ui/button.tsx';
import './utlamnande.css';

/** An export under way: its job and the file it writes. */
export interface RunningExport {
  readonly jobId: string;
  readonly fileName: string;
}

/** How far an export has come and how it ended, with a way to stop it. */
export function ExportStatus({ jobId, fileName }: RunningExport) {
  const job = useJob(jobId);
  const cancel = useCommand('job.cancel');
  const isRunning = job?.type !== 'jobEnded';
  return (
    <div className="export-status">
      <p role="status">{statusText(job, fileName)}</p>
      {isRunning && <Button onPress={() => cancel.run({ jobId })}>{textExport.cancel}</Button>}
    </div>
  );
}

function statusText(job: ReturnType<typeof useJob>, fileName: string): string {
  if (!job) return textExport.running(0);
  if (job.type === 'jobProgress') {
    const { done, total } = job;
    return total === null ? textExport.running(done) : textExport.runningOf(done, total);
  }
  if (job.outcome === 'done') return textExport.done(fileName);
  return job.outcome === 'cancelled' ? textExport.cancelled : failureText(job.result);
}

function failureText(result: unknown): string {
  const failure = CallFailure.safeParse(result);
  if (!failure.success) return textExport.failed;
  const { code, violations } = failure.data;
  return errorNotice(new CallError(code, violations))?.detail ?? textExport.failed;
}
