import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import type { BackupRow } from '../../../shared/contract/backup.ts';
import { useCommand } from '../../api/use-command.ts';
import { formatMoment } from '../../lib/moment.ts';
import { formatBytes, textBackups } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Table } from '../../ui/table.tsx';
import { JobView, useJobRun } from './job-view.tsx';

const { columns } = textBackups;
const COLUMNS = [
  { title: columns.time },
  { title: columns.reason },
  { title: columns.size, isNumeric: true },
  { title: columns.files, isNumeric: true },
  { title: columns.state },
  { title: columns.actions, isTitleHidden: true },
];

const Verified = z.object({ damaged: z.int() });

interface BackupListProps {
  readonly rows: readonly BackupRow[];
  readonly unreadable: number;
}

/** Every backup of the register, the newest first; each can be read again. */
export function BackupList({ rows, unreadable }: BackupListProps) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<BackupRow | null>(null);
  const verified = useJobRun(Verified);
  const verify = useCommand('backup.verify', { onSuccess: verified.follow });
  return (
    <FormSection title={textBackups.list} hint={textBackups.listHint}>
      {unreadable > 0 && <MessageBox tone="warn" title={textBackups.unreadable(unreadable)} />}
      <JobView jobId={verified.jobId} title={textBackups.verifying} />
      {verified.result !== null && chosen !== null && (
        <Verdict damaged={verified.result.damaged} time={chosen.time} />
      )}
      {rows.length > 0 && (
        <Table caption={textBackups.list} columns={COLUMNS}>
          {rows.map((row) => (
            <Row
              key={row.handle}
              row={row}
              onVerify={() => {
                setChosen(row);
                verify.run({ handle: row.handle });
              }}
              onRestore={() => void navigate({ to: '/aterstall', search: { kopia: row.handle } })}
            />
          ))}
        </Table>
      )}
    </FormSection>
  );
}

function Verdict({ damaged, time }: { readonly damaged: number; readonly time: string }) {
  return damaged === 0 ? (
    <MessageBox tone="ok" title={textBackups.verified(time)} />
  ) : (
    <MessageBox tone="danger" title={textBackups.verifyFound(damaged)} />
  );
}

interface RowProps {
  readonly row: BackupRow;
  readonly onVerify: () => void;
  readonly onRestore: () => void;
}

function Row({ row, onVerify, onRestore }: RowProps) {
  const { time, reason, bytes, files } = row;
  return (
    <tr>
      <th scope="row" className="num">
        {formatMoment(time)}
      </th>
      <td>{textBackups.reasons[reason]}</td>
      <td className="numeric">{formatBytes(bytes)}</td>
      <td className="numeric">{files}</td>
      <td>{stateOf(row)}</td>
      <td className="backup-actions">
        <Button kind="ghost" aria-label={textBackups.verifyOf(time)} onPress={onVerify}>
          {textBackups.verify}
        </Button>
        <Button kind="ghost" aria-label={textBackups.restoreOf(time)} onPress={onRestore}>
          {textBackups.restore}
        </Button>
      </td>
    </tr>
  );
}

function stateOf({ damaged, sealed }: BackupRow): string {
  if (damaged > 0) return textBackups.lacking(damaged);
  return sealed ? textBackups.sealed : textBackups.whole;
}
