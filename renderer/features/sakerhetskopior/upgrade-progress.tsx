import { UPGRADE_COPY_JOB, UPGRADE_JOB } from '../../../shared/contract/backup.ts';
import { useJob } from '../../lib/jobs.ts';
import { textUpgrade } from '../../text/sakerhetskopior.ts';
import { FormSection } from '../../ui/form-layout.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { JobView } from './job-view.tsx';
import './sakerhetskopior.css';

/**
 * While a register of an earlier version is copied and brought up to date before it is opened: how
 * far, and a way back for as long as there is one.
 */
export function UpgradeProgress() {
  const copy = useJob(UPGRADE_COPY_JOB);
  const change = useJob(UPGRADE_JOB);
  if (copy?.type === 'jobProgress') {
    return (
      <FormSection title={textUpgrade.title} hint={textUpgrade.hint}>
        <JobView jobId={UPGRADE_COPY_JOB} title={textUpgrade.copying} />
      </FormSection>
    );
  }
  if (change?.type !== 'jobProgress') return null;
  return (
    <FormSection title={textUpgrade.title} hint={textUpgrade.stepsHint}>
      <Steps {...change} />
    </FormSection>
  );
}

function Steps({ done, total }: { readonly done: number; readonly total: number | null }) {
  const { changing, stepsOf } = textUpgrade;
  return (
    <div className="backup-job" role="status">
      <ProgressBar label={changing} done={done} total={total} />
      <span className="num">
        {changing} {total !== null && stepsOf(done, total)}
      </span>
    </div>
  );
}
