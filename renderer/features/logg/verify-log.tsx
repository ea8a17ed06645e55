import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useJob } from '../../lib/jobs.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textHandelser } from '../../text/arende.ts';
import { textLoggkontroll } from '../../text/grunddata.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';

const Verdict = z.object({ rows: z.int(), firstBroken: z.int().nullable() });
type Job = NonNullable<ReturnType<typeof useJob>>;

/** Recomputes the seals of the whole log, and says whether they hold. */
export function VerifyLog() {
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
      {isRunning && <Progress job={job} />}
      {job?.type === 'jobEnded' && <Outcome job={job} />}
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

function Progress({ job }: { readonly job: Job | undefined }) {
  const [done, total] = job?.type === 'jobProgress' ? [job.done, job.total ?? job.done] : [0, 0];
  const text = textLoggkontroll.progress(done, total);
  return (
    <p role="status">
      <ProgressBar label={textLoggkontroll.title} done={done} total={total} /> {text}
    </p>
  );
}

function Outcome({ job }: { readonly job: Extract<Job, { type: 'jobEnded' }> }) {
  if (job.outcome !== 'done') {
    const tone = job.outcome === 'cancelled' ? 'info' : 'danger';
    return <MessageBox tone={tone} title={textLoggkontroll[job.outcome]} />;
  }
  const { rows, firstBroken } = Verdict.parse(job.result);
  if (firstBroken === null) return <MessageBox tone="ok" title={textLoggkontroll.holds(rows)} />;
  return <Broken nr={firstBroken} />;
}

/** The first row that doesn't hold, told as it stands there now; it may be gone altogether. */
function Broken({ nr }: { readonly nr: number }) {
  const { data } = useContractQuery('logg.list', { arendeId: null, fore: nr + 1, antal: 1 });
  const row = data?.find((one) => one.nr === nr);
  const isMissing = data !== undefined && row === undefined;
  return (
    <MessageBox tone="danger" title={textLoggkontroll.broken(nr)}>
      {row && (
        <p>
          {textLoggkontroll.brokenRow(
            formatMoment(row.tid),
            textHandelser[row.handelse],
            row.person ?? row.anvandare,
          )}
        </p>
      )}
      {isMissing && <p>{textLoggkontroll.missingRow}</p>}
      <p>{textLoggkontroll.brokenAdvice}</p>
    </MessageBox>
  );
}
