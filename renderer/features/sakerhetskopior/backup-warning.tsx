import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BackupState } from '../../../shared/contract/backup.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textBackups } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { noticeOf } from './job-view.tsx';

interface BackupWarningProps {
  readonly state: BackupState;
  readonly actions?: ReactNode;
}

/** Tells of a backup that failed, or that is old or was never made; nothing when all is well. */
export function BackupWarning({ state, actions }: BackupWarningProps) {
  const { failure, isOld, last } = state;
  if (failure !== null) {
    return (
      <MessageBox tone="warn" title={textBackups.failed} actions={actions}>
        <p>
          {textBackups.failedAt(failure.time)} {noticeOf(failure.error).detail}
        </p>
      </MessageBox>
    );
  }
  if (!isOld) return null;
  return last === null ? (
    <MessageBox tone="info" title={textBackups.never} actions={actions}>
      <p>{textBackups.neverText}</p>
    </MessageBox>
  ) : (
    <MessageBox tone="warn" title={textBackups.old} actions={actions}>
      <p>{textBackups.last(last)}</p>
    </MessageBox>
  );
}

/** The same on another page, with the way to where it is put right. */
export function BackupNotice() {
  const navigate = useNavigate();
  const { data } = useContractQuery('backup.getState', {});
  // A register of yesterday needs no telling that nobody has asked for a backup yet.
  if (data === undefined || (data.failure === null && data.rows.length === 0)) return null;
  return (
    <BackupWarning
      state={data}
      actions={
        <Button onPress={() => void navigate({ to: '/installningar/sakerhetskopior' })}>
          {textBackups.toBackups}
        </Button>
      }
    />
  );
}
