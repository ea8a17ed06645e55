import { ShieldCheck } from 'lucide-react';
import { RegisterCheck } from '../../../shared/domain/register-check.ts';
import { useCommand } from '../../api/use-command.ts';
import { textCheck } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { CheckResult, isWell } from './check-result.tsx';
import { JobView, useJobRun } from './job-view.tsx';
import { SupportSection } from './support-section.tsx';
import './sakerhetskopior.css';

/** Looks through the register when somebody asks, and gathers what helps to find a fault. */
export function CheckPage() {
  const checked = useJobRun(RegisterCheck);
  const check = useCommand('register.check', { onSuccess: checked.follow });
  const { result } = checked;
  return (
    <Page>
      <PageHeader
        title={textCheck.title}
        actions={
          <Button
            kind="primary"
            icon={ShieldCheck}
            isPending={check.isPending || checked.isRunning}
            onPress={() => check.run({})}
          >
            {textCheck.run}
          </Button>
        }
      />
      <PageBody width="form">
        <p className="muted">{textCheck.hint}</p>
        <JobView jobId={checked.jobId} title={textCheck.running} />
        {result !== null &&
          (isWell(result) ? (
            <MessageBox tone="ok" title={textCheck.allWell} />
          ) : (
            <MessageBox tone="danger" title={textCheck.notWell}>
              <p>{textCheck.notWellText}</p>
            </MessageBox>
          ))}
        {result !== null && <CheckResult check={result} />}
        <SupportSection />
      </PageBody>
    </Page>
  );
}
