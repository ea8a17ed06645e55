import { UPGRADE_JOB } from '../../../shared/contract/backup.ts';
import { useJob } from '../../lib/jobs.ts';
import { textUpgrade } from '../../text/sakerhetskopior.ts';
import { FormSection } from '../../ui/form-layout.tsx';
import { JobView } from './job-view.tsx';
import './sakerhetskopior.css';

/** While a register of an earlier version is copied before it is opened: how far, and a way back. */
export function UpgradeProgress() {
  const job = useJob(UPGRADE_JOB);
  if (job?.type !== 'jobProgress') return null;
  return (
    <FormSection title={textUpgrade.title} hint={textUpgrade.hint}>
      <JobView jobId={UPGRADE_JOB} title={textUpgrade.copying} />
    </FormSection>
  );
}
