import { useNavigate } from '@tanstack/react-router';
import { DatabaseBackup } from 'lucide-react';
import { z } from 'zod';
import type { BackupState } from '../../../shared/contract/backup.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { formatBytes, textBackups, textRestore } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { BackupList } from './backup-list.tsx';
import { BackupSettingsForm } from './backup-settings.tsx';
import { JobView, useJobRun } from './job-view.tsx';
import { PassphraseSection } from './passphrase-section.tsx';
import { BackupWarning } from './backup-warning.tsx';
import './sakerhetskopior.css';

const Made = z.object({ bytes: z.int(), files: z.int(), damaged: z.int() });

/** The backups of the open register: whether they are as they should, where they lie, and when. */
export function BackupPage() {
  const navigate = useNavigate();
  const state = useContractData('backup.getState', {});
  const made = useJobRun(Made);
  const make = useCommand('backup.make', { onSuccess: made.follow });
  return (
    <Page>
      <PageHeader
        title={textBackups.title}
        actions={
          <>
            <Button onPress={() => void navigate({ to: '/aterstall' })}>
              {textRestore.title} …
            </Button>
            <Button
              kind="primary"
              icon={DatabaseBackup}
              isPending={make.isPending || made.isRunning}
              onPress={() => make.run({})}
            >
              {textBackups.now}
            </Button>
          </>
        }
      />
      <PageBody width="form">
        <JobView jobId={made.jobId} title={textBackups.making} />
        {made.result !== null && <Outcome {...made.result} />}
        <Standing state={state} />
        <BackupList rows={state.rows} unreadable={state.unreadable} />
        <BackupSettingsForm key={JSON.stringify(state.settings)} state={state} />
        <PassphraseSection isSealed={state.isSealed} isEncrypted={state.isEncrypted} />
      </PageBody>
    </Page>
  );
}

function Outcome({ bytes, files, damaged }: z.infer<typeof Made>) {
  return (
    <MessageBox
      tone={damaged > 0 ? 'warn' : 'ok'}
      title={textBackups.made(formatBytes(bytes), files)}
    >
      {damaged > 0 && <p>{textBackups.madeWithout(damaged)}</p>}
    </MessageBox>
  );
}

function Standing({ state }: { readonly state: BackupState }) {
  const { last } = state;
  return (
    <>
      <BackupWarning state={state} />
      {last !== null && (
        <p className="backup-standing">
          {textBackups.last(last)} {state.hasChanged ? textBackups.changed : textBackups.upToDate}
        </p>
      )}
      {state.settings.folder === null && (
        <MessageBox tone="info" title={textBackups.sameDisk}>
          <p>{textBackups.sameDiskText}</p>
        </MessageBox>
      )}
    </>
  );
}
