import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';
import { useCommand } from '../../api/use-command.ts';
import { useJob } from '../../lib/jobs.ts';
import { textLoggkontroll } from '../../text/grunddata.ts';
import { Button } from '../../ui/button.tsx';

const Verdict = z.object({ rows: z.int(), firstBroken: z.int().nullable() });

/** Recomputes the seals of the whole log, and says whether they hold. */
export function LogSection() {
  const [jobId, setJobId] = useState<string | null>(null);
  const job = useJob(jobId);
  const verify = useCommand('register.verifyLog', {
    onSuccess: (started) => {
      setJobId(started.jobId);
    },
  });
  const cancel = useCommand('job.cancel');
  const isRunning = jobId !== null && job?.type !== 'jobEnded';
  return (
    <section className="grunddata-part" aria-labelledby="log-title">
      <h2 id="log-title">{textLoggkontroll.title}</h2>
      <p className="muted">{textLoggkontroll.hint}</p>
      <p role="status">{job && jobText(job)}</p>
      {isRunning ? (
        <Button
          onPress={() => {
            cancel.run({ jobId });
          }}
        >
          {textLoggkontroll.cancel}
        </Button>
      ) : (
        <Button
          icon={ShieldCheck}
          isPending={verify.isPending}
          onPress={() => {
            verify.run({});
          }}
        >
          {textLoggkontroll.run}
        </Button>
      )}
    </section>
  );
}

function jobText(job: NonNullable<ReturnType<typeof useJob>>): string {
  if (job.type === 'jobProgress') return textLoggkontroll.progress(job.done, job.total ?? job.done);
  if (job.outcome !== 'done') return textLoggkontroll[job.outcome];
  const { rows, firstBroken } = Verdict.parse(job.result);
  return firstBroken === null ? textLoggkontroll.holds(rows) : textLoggkontroll.broken(firstBroken);
}
