import { z } from 'zod';
import { CallFailure, CallError } from '../../../shared/contract/errors.ts';
import { errorNotice } from '../../api/error-notice.ts';
import { useCommand } from '../../api/use-command.ts';
import { useJob } from '../../lib/jobs.ts';
import { textLista } from '../../text/listor.ts';
import { textExport } from '../../text/utlamnande.ts';
import { Button } from '../../ui/button.tsx';
import './utlamnande.css';

const Printed = z.object({ outcome: z.literal('printed') });

/** An export under way: its job and the file it writes, or null for one that is printed. */
export interface RunningExport {
  readonly jobId: string;
  readonly fileName: string | null;
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

function statusText(job: ReturnType<typeof useJob>, fileName: string | null): string {
  if (!job) return textExport.running(0);
  if (job.type === 'jobProgress') {
    const { done, total } = job;
    return total === null ? textExport.running(done) : textExport.runningOf(done, total);
  }
  if (job.outcome === 'failed') {
    return (
      failureText(job.result) ?? (fileName === null ? textLista.printFailed : textExport.failed)
    );
  }
  if (fileName === null) return isPrinted(job) ? textLista.printed : textLista.printCancelled;
  return job.outcome === 'done' ? textExport.done(fileName) : textExport.cancelled;
}

function isPrinted({ outcome, result }: { outcome: string; result: unknown }): boolean {
  return outcome === 'done' && Printed.safeParse(result).success;
}

function failureText(result: unknown): string | undefined {
  const failure = CallFailure.safeParse(result);
  if (!failure.success) return undefined;
  const { code, violations } = failure.data;
  return errorNotice(new CallError(code, violations))?.detail;
}
